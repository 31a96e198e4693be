import type { LitElement } from 'lit';
import { deep, isSeen, nameOf } from './deep.js';
import { settled } from './states.js';

/** So many controls are tried in one state. */
const MOST = 20;

/**
 * Uses an element's controls one after the other: first one of each kind, then those that say
 * something else.
 */
export async function press(element: LitElement): Promise<void> {
  const tried = new Set<string>();
  for (let turn = 0; turn < MOST; turn += 1) {
    const controls = deep(element, 'button, select, input, textarea').filter(isUsable);
    const control =
      controls.find((each) => !tried.has(kindOf(each))) ??
      controls.find((each) => !tried.has(nameOf(each)));
    if (!control) break;
    tried.add(kindOf(control)).add(nameOf(control));
    use(control);
    await element.updateComplete;
  }
  await settled(element);
}

function kindOf(control: HTMLElement): string {
  const type = control.getAttribute('type') ?? '';
  return [control.localName, type, control.className, control.getAttribute('part')].join();
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
  } else if (control.matches('textarea, input:not([type]), [type=text], [type=number]')) {
    (control as HTMLInputElement).value ||= '12';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    control.click();
  }
}
