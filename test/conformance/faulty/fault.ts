import { html, unsafeStatic } from 'lit/static-html.js';
import type { Exhibit } from '../judge.js';
import { MODES } from '../mode.js';
import type { Mode } from '../mode.js';
import { SmallElement, SOUND } from './sound.js';
import type { Source } from './sound.js';

/** One thing that is wrong with the sound element, and the check that must find it. */
export interface Fault {
  readonly check: string;
  readonly what: string;
  readonly mode: Mode;
  readonly source: Source;
}

function modeOf(name: string): Mode {
  const found = MODES.find((mode) => mode.name === name);
  if (!found) throw new Error(`There is no mode "${name}"`);
  return found;
}

type Change = Partial<Source> | readonly [part: 'body' | 'css' | 'table', from: string, to: string];

/** A fault: something replaced in the sound element, something added to its style, or an act. */
export function fault(check: string, what: string, change: Change, mode = MODES[0]!.name): Fault {
  return { check, what, mode: modeOf(mode), source: changed(change) };
}

function changed(change: Change): Source {
  if (!isReplacement(change)) return { ...SOUND, ...change };
  const [part, from, to] = change;
  if (!SOUND[part].includes(from)) throw new Error(`There is no ${from} to replace`);
  return { ...SOUND, [part]: SOUND[part].replace(from, to) };
}

function isReplacement(change: Change): change is Extract<Change, readonly unknown[]> {
  return Array.isArray(change);
}

/** The sound element's style with something after it. */
export const styled = (css: string): Partial<Source> => ({ css: `${SOUND.css}\n${css}` });

let count = 0;

/** Something to judge, of an element of its own. */
export function exhibit(source: Source, data: unknown = { name: 'A name of data' }): Exhibit {
  count += 1;
  const tag = `faulty-element-${count}`;
  customElements.define(
    tag,
    class extends SmallElement {
      get source(): Source {
        return source;
      }
    },
  );
  const name = unsafeStatic(tag);
  return { tag, args: { data }, template: () => html`<${name} .data=${data}></${name}>` };
}
