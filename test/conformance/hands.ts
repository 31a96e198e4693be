import type { LitElement } from 'lit';
import { deep, isSeen } from './deep.js';
import { settled } from './states.js';

/** So many controls are tried in one state, and more where there are many. */
const MOST = 8;
const MORE = 32;

/** Uses an element's controls one after the other, as a person without a plan would. */
export async function press(element: LitElement): Promise<void> {
  await fillIn(element);
  const isLarge = controlsOf(element).length > 3 * MOST;
  for (let turn = 0; turn < (isLarge ? MORE : MOST); turn += 1) {
    const controls = controlsOf(element);
    const place = isLarge ? Math.floor((turn * controls.length) / MORE) : turn * 3;
    const control = controls[place % Math.max(1, controls.length)];
    if (!control) return;
    use(control);
    await element.updateComplete;
  }
  await settled(element);
}

function controlsOf(element: LitElement): HTMLElement[] {
  return deep(element, 'button, select, input').filter(isUsable);
}

/** Words where they can be written, and a choice where none has been made. */
async function fillIn(element: LitElement): Promise<void> {
  for (const field of deep(element, 'input[type=text], textarea').filter(isUsable)) {
    (field as HTMLInputElement).value = 'otherwise';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const group of deep(element, '[role=radiogroup]')) {
    const radios = [...group.querySelectorAll<HTMLInputElement>('[type=radio]')];
    if (!radios.some(({ checked }) => checked)) radios[0]?.click();
  }
  await element.updateComplete;
}

function isUsable(control: HTMLElement): boolean {
  return isSeen(control) || (control.matches('[type=radio]') && control.checkVisibility());
}

/** Uses a control as a hand would. */
export function use(control: HTMLElement): void {
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && control.type === 'range') {
    control.value = control.min;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    control.click();
  }
}
