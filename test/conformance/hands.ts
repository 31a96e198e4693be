import type { LitElement } from 'lit';
import { deep, isSeen } from './deep.js';
import { settled } from './states.js';

/** So many controls are tried in one state. */
const MOST = 8;

/** Uses an element's controls one after the other, as a person without a plan would. */
export async function press(element: LitElement): Promise<void> {
  for (let turn = 0; turn < MOST; turn += 1) {
    const controls = deep(element, 'button, select, input').filter(isUsable);
    const control = controls[(turn * 3) % Math.max(1, controls.length)];
    if (!control) return;
    use(control);
    await element.updateComplete;
  }
  await settled(element);
}

function isUsable(control: HTMLElement): boolean {
  return isSeen(control) || (control.matches('[type=radio]') && control.checkVisibility());
}

function use(control: HTMLElement): void {
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
