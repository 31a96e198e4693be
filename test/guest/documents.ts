import type { LitElement } from 'lit';
import '../../src/define.js';

/** An element as a page would write it. */
export interface Guest {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data: object;
}

const head = { version: 1, timeZone: 'Europe/Helsinki' };
const period = { start: '2026-10-01', end: '2026-11-01' };

/** Each text is a name in each place that a document has for one. */
function purchasesOf(texts: readonly string[]): object {
  return {
    ...head,
    format: 'peili/purchases',
    currency: 'EUR',
    period,
    categories: texts.map((name, index) => ({ id: `group ${index}`, name })),
    stores: texts.map((name, index) => ({ id: `store ${index}`, name, chain: name })),
    purchases: texts.map((name, index) => ({
      id: `purchase ${index}`,
      date: '2026-10-05',
      store: `store ${index}`,
      items: [{ name, brand: name, category: `group ${index}`, amount: 1000 - index }],
    })),
  };
}

function energyOf(texts: readonly string[]): object {
  return {
    ...head,
    format: 'peili/energy',
    points: texts.map((name, index) => ({ id: `point ${index}`, name, commodity: 'electricity' })),
    series: texts.map((name, index) => ({
      ...{ id: `series ${index}`, point: `point ${index}`, name, measure: 'energy', unit: 'kWh' },
      segments: [{ start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values: [10, 20, 30] }],
    })),
  };
}

function goalsOf(texts: readonly string[]): object {
  return {
    ...head,
    format: 'peili/goals',
    goals: texts.map((title, index) => ({
      ...{ id: `goal ${index}`, title, setBy: 'customer', measure: { of: 'own' } },
      ...{ direction: 'atLeast', target: 12, unit: title, period },
      progress: [{ at: '2026-10-04T00:00:00+03:00', value: 6 }],
      swaps: [{ text: title, onBehalfOf: title }],
    })),
  };
}

function dataUseOf(texts: readonly string[]): object {
  return {
    ...head,
    format: 'peili/data-use',
    ...{ id: 'texts', issued: '2026-09-01', languages: ['en'], jurisdictions: ['EU'] },
    notice: { url: '#notice', version: '1' },
    parties: texts.map((name, index) => ({ id: `party ${index}`, name, role: 'controller' })),
    items: texts.map((label, index) => ({
      ...{ id: `item ${index}`, label, category: 'pd:Purchase', origin: 'observed' },
      ...{ necessity: 'required', retention: { until: 'criteria', value: label }, shown: true },
    })),
    uses: texts.map((label, index) => ({
      ...{ id: `use ${index}`, label, purpose: 'dpv:ServiceProvision', items: [`item ${index}`] },
      ...{ legalBasis: 'contract', control: 'none', benefits: 'customer' },
    })),
    permissions: [],
    rights: [{ right: 'A15', via: 'event' }],
  };
}

/** Every element, with texts as the names in its document. */
export const GUESTS: Readonly<Record<string, (texts: readonly string[]) => Guest>> = {
  'groups of purchases': (texts) => ({
    tag: 'peili-purchase-breakdown',
    data: purchasesOf(texts),
  }),
  'purchases by product': (texts) => ({
    tag: 'peili-purchase-breakdown',
    attributes: { by: 'product' },
    data: purchasesOf(texts),
  }),
  'purchases by store': (texts) => ({
    tag: 'peili-purchase-breakdown',
    attributes: { by: 'store' },
    data: purchasesOf(texts),
  }),
  'metering points': (texts) => ({ tag: 'peili-energy-trend', data: energyOf(texts) }),
  goals: (texts) => ({ tag: 'peili-goal-tracker', data: goalsOf(texts) }),
  'uses of data': (texts) => ({ tag: 'peili-data-use', data: dataUseOf(texts) }),
};

/** One of each element, with names that harm nobody. */
export const PLAIN: readonly Guest[] = [
  GUESTS['groups of purchases']!(['Bread', 'Milk', 'Fish']),
  { ...GUESTS['metering points']!(['At home']), attributes: { step: 'day' } },
  GUESTS.goals!(['Cycled to work']),
  GUESTS['uses of data']!(['What you bought']),
];

export type Element = LitElement & { data: unknown; src: string | undefined };

/** The present of all tests here. */
const NOW = '2026-10-11T00:00:00+03:00';

export function make({ tag, attributes }: Guest): Element {
  const element: HTMLElement = document.createElement(tag);
  const all = { lang: 'en', now: NOW, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element as unknown as Element;
}

/** Puts an element on the page and waits so many frames, until it stands still. */
export async function show(guest: Guest, place: HTMLElement, frames = 2): Promise<Element> {
  const element = make(guest);
  element.data = guest.data;
  place.append(element);
  await still(element, frames);
  return element;
}

/** Waits for what follows from the place and the data. */
export async function still(element: LitElement, frames = 2): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
  await element.updateComplete;
}
