import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LitElement } from 'lit';
import { theRun } from '../conformance/mode.js';
import { balance } from './balance.js';
import { PLAIN, show } from './documents.js';
import type { Element, Guest } from './documents.js';

/** What Chromium holds once all that can be thrown away has been; nothing elsewhere. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** Of what a browser keeps for itself; one thing more each time would be far more than that. */
const SLACK: Held = { nodes: 100, listeners: 50, bytes: 300_000 };
const KINDS = ['nodes', 'listeners', 'bytes'] as const;

const held = (): Promise<Held> => executeServerCommand('conformance:held');

/** What there is more of after so many times, once it has been done as often before. */
async function growthOf(times: number, act: () => Promise<unknown>): Promise<string[]> {
  const repeat = async (count: number): Promise<void> => {
    for (let time = 0; time < count; time += 1) await act();
    await new Promise(requestAnimationFrame);
  };
  await repeat(times);
  const before = await held();
  const counted = balance();
  await repeat(times);
  const begun = [...counted.stop()].filter(([, count]) => count > 2);
  const after = await held();
  const more = (name: keyof Held): number => after[name] - before[name];
  return [
    ...begun.map(([what, count]) => `${count} more ${what}`),
    ...KINDS.filter((name) => more(name) > SLACK[name]).map(
      (name) => `${more(name)} more ${name} held`,
    ),
  ];
}

const ACTS: Record<string, (guest: Guest, element: Element) => () => Promise<unknown>> = {
  'coming and going': (_, element) => {
    const place = element.parentElement!;
    return async () => {
      element.remove();
      place.append(element);
      await element.updateComplete;
    };
  },
  'new data': ({ data }, element) => {
    return async () => {
      element.data = { ...data };
      await element.updateComplete;
    };
  },
  'being made and thrown away': (guest, element) => {
    const place = element.parentElement!;
    return async () => (await show(guest, place, 0)).remove();
  },
};

async function growth(guest: Guest, act: string, times: number): Promise<string[]> {
  const place = document.createElement('main');
  document.body.append(place);
  const element = await show(guest, place);
  try {
    return await growthOf(times, ACTS[act]!(guest, element));
  } finally {
    place.remove();
  }
}

const { isLong, isChromium } = await theRun();
const TIMES = isLong ? 1_000 : 100;

describe('a long life', () => {
  for (const guest of PLAIN) {
    for (const act of Object.keys(ACTS)) {
      it(`of ${guest.tag} leaves nothing behind: ${TIMES} times ${act}`, async () => {
        expect(await growth(guest, act, TIMES)).to.eql([]);
      }).timeout(120_000);
    }
  }
});

/** An element that keeps something each time. */
class Keeper extends LitElement {
  static kept: unknown[] = [];
  declare data: unknown;
  static override properties = { data: {} };
}

const FAULTS: Record<string, [act: string, keep: (element: Keeper) => unknown, found: RegExp]> = {
  'a listener of the window': [
    'coming and going',
    () => addEventListener('resize', () => undefined),
    /listeners for resize/,
  ],
  'an observer of its place': [
    'coming and going',
    (element) => new ResizeObserver(() => undefined).observe(element),
    /ResizeObserver/,
  ],
  'an observer of the page': [
    'coming and going',
    () => new MutationObserver(() => undefined).observe(document, { childList: true }),
    /MutationObserver/,
  ],
  'an interval': ['coming and going', () => setInterval(() => undefined, 1e9), /intervals/],
  'nodes of its own': [
    'new data',
    (element) => element.renderRoot.append(document.createElement('p')),
    /nodes held/,
  ],
  'listeners of its own': [
    'new data',
    (element) => element.addEventListener('click', () => undefined),
    /listeners held/,
  ],
  'old data': ['new data', () => Keeper.kept.push(Array(1_000).fill(0.5)), /bytes held/],
  'elements thrown away': [
    'being made and thrown away',
    (element) => Keeper.kept.push(element),
    /nodes held/,
  ],
};

describe('the check of a long life', () => {
  for (const [what, [act, keep, expected]] of Object.entries(FAULTS)) {
    const isRead = expected.source.includes(' held');
    const run = isRead && !isChromium ? it.skip : it;
    run(`would catch ${what}${isRead ? ' (in Chromium alone)' : ''}`, async () => {
      const tag = `keeper-${(keepers += 1)}`;
      customElements.define(
        tag,
        class extends Keeper {
          override connectedCallback(): void {
            super.connectedCallback();
            if (act === 'coming and going') keep(this);
          }
          override updated(): void {
            if (act !== 'coming and going') keep(this);
          }
        },
      );
      const found = await growth({ tag, data: {} }, act, 200);
      Keeper.kept = [];
      expect(found.join('\n')).to.match(expected);
    });
  }
});

let keepers = 0;
