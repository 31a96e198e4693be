import type { LitElement } from 'lit';
import { say } from '../demo/generate/data-use/words.js';
import type { DataUseDocument, PermissionState } from '../src/data.js';

const RIGHTS = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A77'] as const;

type Item = DataUseDocument['items'][number];
type Use = DataUseDocument['uses'][number];
type Name = Item['label'];

const BOUGHT = say('Mitä olet ostanut', 'Vad du har köpt', 'What you bought');
const SHOP = say('Esimerkkikauppa', 'Exempelbutiken', 'Example Store');
const OWN = say('Näet omat ostosi', 'Du ser dina egna inköp', 'You see your own purchases');

function item(id: string, more: Partial<Item> = {}): Item {
  return {
    id,
    label: BOUGHT,
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
    label: OWN,
    purpose: 'dpv:ServiceProvision',
    items,
    legalBasis: 'contract',
    control: 'none',
    benefits: 'customer',
    ...more,
  };
}

/**
 * A shop that knows one kind of data, and uses it for one purpose.
 * @param name of the shop, the data and the purpose, where it shall be told how long names look
 */
export function small(name?: Name): DataUseDocument {
  return {
    format: 'peili/data-use',
    version: 1,
    id: 'small',
    issued: '2026-09-01',
    languages: ['fi', 'sv', 'en'],
    jurisdictions: ['EU'],
    timeZone: 'Europe/Helsinki',
    notice: { url: '#notice', version: '1' },
    parties: [
      { id: 'shop', name: name ?? SHOP, role: 'controller', contact: 'privacy@shop.example' },
    ],
    items: [item('lines', { label: name ?? BOUGHT })],
    uses: [use('own', ['lines'], { label: name ?? OWN })],
    permissions: [],
    rights: RIGHTS.map((right) => ({ right, via: 'event' })),
  };
}

const LETTER: Partial<Use> = {
  label: say(
    'Saat tarjouksia kirjeitse',
    'Du får erbjudanden per brev',
    'You get a letter with offers',
  ),
  purpose: 'dpv:DirectMarketing',
  legalBasis: 'consent',
  control: 'optIn',
  ifOff: { text: say('Kirjeitä ei tule.', 'Inga brev kommer.', 'No letters come.'), insights: [] },
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

function numbered(fi: string, sv: string, en: string, index: number): Name {
  const [first, second, third] = [fi, sv, en].map((word) => `${word}\u00A0${index + 1}`);
  return say(first!, second!, third!);
}

/** As much as a person can be asked to look through, and more. */
export function many(): DataUseDocument {
  const items = Array.from({ length: 65 }, (_, index) =>
    item(`item ${index}`, {
      label: numbered('Tieto', 'Uppgift', 'Kind', index),
      shown: index % 3 === 0,
    }),
  );
  const uses = Array.from({ length: 12 }, (_, index) => {
    const ids = items.filter((_each, at) => at % 12 === index).map(({ id }) => id);
    return use(`use ${index}`, ids, {
      ...LETTER,
      label: numbered('Tarkoitus', 'Ändamål', 'Purpose', index),
    });
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
