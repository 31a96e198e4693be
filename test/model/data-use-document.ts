/** A data-use document written by hand, with nothing wrong with it. */
import { expect } from 'chai';
import { readDataUse } from '../../src/model/data-use.js';
import type { DataUse } from '../../src/model/data-use.js';
import type { DataUseDocument } from '../../src/model/data-use-schema.js';

type Rows = Record<string, unknown>[];

const PARTIES = [
  { id: 'shop', name: 'The shop', role: 'controller', contact: 'privacy@shop.example' },
  { id: 'cars', name: 'The cars', role: 'recipient', country: 'FI' },
];

const ITEMS = [
  {
    id: 'receipts',
    label: 'What you bought',
    category: 'pd:Purchase',
    origin: 'observed',
    necessity: 'required',
    retention: { until: 'duration', value: 'P24M' },
    detail: 'product',
    details: ['total', 'group', 'product'],
    shown: true,
  },
  {
    id: 'car',
    label: 'Interest: a family car',
    category: 'pd:Interest',
    origin: 'provided',
    necessity: 'optional',
    retention: { until: 'event', value: 'until the permission ends' },
    correctable: true,
    shown: false,
  },
];

const USES = [
  {
    id: 'own',
    label: 'You see your own purchases',
    purpose: 'dpv:ServiceProvision',
    items: ['receipts'],
    legalBasis: 'contract',
    control: 'none',
    insights: ['purchase-breakdown'],
    benefits: 'customer',
  },
  {
    id: 'range',
    label: 'The shop plans its range',
    purpose: 'dpv:ServiceOptimisation',
    items: ['receipts'],
    legalBasis: 'legitimateInterest',
    interest: 'to have on the shelf what is bought',
    control: 'none',
    benefits: 'company',
  },
  {
    id: 'offers',
    label: 'You get car offers until you have bought the car',
    purpose: 'dpv:DirectMarketing',
    items: ['car'],
    legalBasis: 'consent',
    recipients: [{ party: 'cars', items: ['car'] }],
    control: 'optIn',
    ifOff: { text: 'Car offers end at once.', insights: ['offers'] },
    benefits: 'both',
  },
];

export const GIVEN = { state: 'given', at: '2026-09-14T10:00:00+03:00' };

const PERMISSIONS = [
  {
    use: 'offers',
    validity: {
      kind: 'untilEvent',
      value: 'until you have bought the car',
      event: 'car-bought',
      latest: '2027-03-14',
    },
    history: [{ state: 'requested', at: '2026-09-14T09:59:00+03:00' }, GIVEN],
  },
];

const RIGHTS = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A77'].map((right) => ({
  right,
  via: 'event',
  answeredWithin: 'P1M',
}));

/** With more or other keys than the clean document has. */
export function documentOf(more: object = {}): DataUseDocument {
  return {
    format: 'peili/data-use',
    version: 1,
    id: 'shop-2026-3',
    issued: '2026-09-01',
    languages: ['en'],
    jurisdictions: ['EU', 'FI'],
    timeZone: 'Europe/Helsinki',
    notice: { url: '/privacy', version: '3.2' },
    parties: PARTIES,
    items: ITEMS,
    uses: USES,
    permissions: PERMISSIONS,
    rights: RIGHTS,
    views: [{ id: 'offers', label: 'Car offers', shown: true }],
    ...more,
  } as DataUseDocument;
}

/** The clean document with one row of one list changed. */
export function changed(list: keyof DataUseDocument, index: number, more: object): object {
  const rows = (documentOf() as unknown as Record<string, Rows>)[list]!;
  return documentOf({ [list]: rows.map((row, at) => (at === index ? { ...row, ...more } : row)) });
}

/** What is read of a document that can be read whole. */
export function read(document: object = documentOf()): DataUse {
  const { data, problems } = readDataUse(document);
  expect(problems).to.eql([]);
  return data!;
}

/** A document with one permission, of a validity and a history. */
export function permitted(validity: object, history: readonly object[], more: object = {}): object {
  return changed('permissions', 0, { validity, history, ...more });
}
