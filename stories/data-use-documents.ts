import type { LitElement } from 'lit';
import type { DataUseDocument, PermissionState } from '../src/data.js';

const RIGHTS = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A77'] as const;

type Item = DataUseDocument['items'][number];
type Use = DataUseDocument['uses'][number];

function item(id: string, more: Partial<Item> = {}): Item {
  return {
    id,
    label: 'What you bought',
    category: 'pd:Purchase',
    origin: 'observed',
    necessity: 'required',
    retention: { until: 'duration', value: 'P24M' },
    shown: true,
    ...more,
  };
}

function use(id: string, items: string[], more: Partial<Use> = {}): Use {
  return {
    id,
    label: 'You see your own purchases',
    purpose: 'dpv:ServiceProvision',
    items,
    legalBasis: 'contract',
    control: 'none',
    benefits: 'customer',
    ...more,
  };
}

/** A shop that knows one kind of data, and uses it for one purpose. */
export function small(name = 'What you bought'): DataUseDocument {
  return {
    format: 'peili/data-use',
    version: 1,
    id: 'small',
    issued: '2026-09-01',
    languages: ['en'],
    jurisdictions: ['EU'],
    timeZone: 'Europe/Helsinki',
    notice: { url: '#notice', version: '1' },
    parties: [{ id: 'shop', name, role: 'controller', contact: 'privacy@shop.example' }],
    items: [item('lines', { label: name })],
    uses: [use('own', ['lines'], { label: name })],
    permissions: [],
    rights: RIGHTS.map((right) => ({ right, via: 'event' })),
  };
}

const LETTER: Partial<Use> = {
  label: 'You get a letter with offers',
  purpose: 'dpv:DirectMarketing',
  legalBasis: 'consent',
  control: 'optIn',
  ifOff: { text: 'No letters come.', insights: [] },
  benefits: 'both',
};

/** A permission that has come so far, a day for each state. */
export function permitted(...states: PermissionState[]): DataUseDocument {
  const document = small();
  return {
    ...document,
    uses: [use('letter', ['lines'], LETTER), ...document.uses],
    permissions: [
      {
        use: 'letter',
        validity: { kind: 'duration', value: 'P6M' },
        options: ['P1M', 'P1Y'],
        history: states.map((state, day) => ({ state, at: `2026-10-0${day + 1}T12:00:00+03:00` })),
      },
    ],
  };
}

/** As much as a person can be asked to look through, and more. */
export function many(): DataUseDocument {
  const items = Array.from({ length: 65 }, (_, index) =>
    item(`item ${index}`, { label: `Kind ${index + 1}`, shown: index % 3 === 0 }),
  );
  const uses = Array.from({ length: 12 }, (_, index) => {
    const ids = items.filter((_each, at) => at % 12 === index).map(({ id }) => id);
    return use(`use ${index}`, ids, { ...LETTER, label: `Purpose ${index + 1}` });
  });
  return {
    ...small(),
    items,
    uses,
    permissions: uses.map(({ id }, index) => ({
      use: id,
      validity: { kind: 'duration', value: 'P1Y' },
      history: index % 2 === 0 ? [{ state: 'given', at: '2026-10-01T12:00:00+03:00' }] : [],
    })),
  };
}

/** Presses the first thing that can be decided. */
export async function ask(place: HTMLElement): Promise<void> {
  const element = place.querySelector<LitElement>('peili-data-use')!;
  await element.updateComplete;
  element.shadowRoot?.querySelector<HTMLElement>('.act')?.click();
}
