import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { Check } from '../check.js';
import { behind, colourOf, contrast, over } from '../colour.js';
import type { Colour } from '../colour.js';
import { deep, nameOf } from '../deep.js';
import { isOnScreen, isUsual } from '../mode.js';

/** A6, A7, A10 of native sliders: real keys, and what is seen of them. */
export const slider: readonly Check[] = [
  { line: 'A6', name: 'keys of a slider', when: 'open', modes: isUsual, run: keys },
  { line: 'A7', name: 'Escape closes what has come up', when: 'open', modes: isUsual, run: escape },
  { line: 'A10', name: 'contrast of a slider', when: 'open', modes: isOnScreen, run: parts },
];

function sliders(element: LitElement): HTMLInputElement[] {
  const all = deep(element, 'input[type=range]:not(:disabled)') as HTMLInputElement[];
  return all.filter((each) => each.checkVisibility() && each.min !== each.max);
}

function press(...keysPressed: string[]): Promise<unknown> {
  return executeServerCommand('conformance:press', { keys: keysPressed });
}

/** Where each key leads, from the slider's own bounds. */
async function keys(element: LitElement) {
  const found: string[] = [];
  for (const input of sliders(element).slice(0, 1)) {
    const before = input.value;
    const said = new Set<string>();
    const go = async (key: string, isRight: (now: number, was: number) => boolean) => {
      const was = Number(input.value);
      await press(key);
      await element.updateComplete;
      said.add(input.getAttribute('aria-valuetext') ?? '');
      const now = Number(input.value);
      if (!isRight(now, was)) found.push(`${nameOf(input)}: ${key} leads from ${was} to ${now}`);
    };
    const [min, max] = [Number(input.min), Number(input.max)];
    input.focus();
    await go('End', (now) => now === max);
    await go('Home', (now) => now === min);
    await go('PageUp', (now, was) => now > was);
    await go('PageDown', (now, was) => now < was);
    await go('ArrowRight', (now, was) => now > was);
    await go('ArrowLeft', (now, was) => now < was);
    if (said.size === 1) found.push(`${nameOf(input)} says the same wherever it stands`);
    input.value = before;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.blur();
    await element.updateComplete;
  }
  return found;
}

/** What comes up beside the focus goes at once when it is in the way. */
async function escape(element: LitElement) {
  const up = (): HTMLElement[] =>
    deep(element, '[role=tooltip], [popover]').filter((each) => each.checkVisibility());
  const [input] = sliders(element);
  input?.focus();
  await element.updateComplete;
  if (up().length === 0) return [];
  await press('Escape');
  await element.updateComplete;
  return up().map((each) => `${nameOf(each)} stays`);
}

/** The thumb and the track have colours of their own only where a style sheet gives them. */
function parts(element: LitElement) {
  return sliders(element)
    .filter((input) => getComputedStyle(input).appearance === 'none')
    .flatMap((input) => {
      const ground = behind(input.parentElement ?? element);
      return ['thumb', 'track'].flatMap((part) => {
        const colours = coloursOf(element, part);
        const best = Math.max(1, ...colours.map((each) => contrast(over(each, ground), ground)));
        return best < 3 ? [`${nameOf(input)}, its ${part}: ${best.toFixed(2)}:1`] : [];
      });
    });
}

/** What the rules that hold give a part: its edge and its fill, resolved where it stands. */
function coloursOf(element: LitElement, part: string): Colour[] {
  const probe = document.createElement('i');
  for (const rule of rulesOf(element.shadowRoot!.adoptedStyleSheets)) {
    if (rule.selectorText.includes(`-${part}`)) probe.style.cssText += `;${rule.style.cssText}`;
  }
  element.shadowRoot!.append(probe);
  const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(probe);
  const edge = borderTopStyle === 'none' ? undefined : colourOf(borderTopColor);
  const colours = [edge, colourOf(backgroundColor)];
  probe.remove();
  return colours.filter((colour) => colour !== undefined);
}

/** Those of a style sheet and of the media rules in it that hold now. */
function rulesOf(holders: readonly (CSSStyleSheet | CSSMediaRule)[]): CSSStyleRule[] {
  return holders.flatMap(({ cssRules }) =>
    [...cssRules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule];
      const holds = rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches;
      return holds ? rulesOf([rule]) : [];
    }),
  );
}
