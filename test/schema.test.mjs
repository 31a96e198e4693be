// The published JSON Schemas say what the readers do.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { expect } from 'chai';

const timeZone = 'Europe/Helsinki';
const good = {
  purchases: {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone,
    period: { start: '2026-01-01', end: '2026-02-01' },
    purchases: [{ id: 'a', date: '2026-01-05', items: [{ name: 'Milk', amount: 1.59 }] }],
  },
  energy: {
    format: 'peili/energy',
    version: 1,
    timeZone,
    series: [
      {
        id: 'a',
        measure: 'energy',
        unit: 'kWh',
        segments: [
          { start: '2026-01-01T00:00:00+02:00', resolution: 'PT1H', values: [0.4, null, 0] },
        ],
      },
    ],
  },
  goals: {
    format: 'peili/goals',
    version: 1,
    timeZone,
    goals: [
      {
        id: 'a',
        setBy: 'customer',
        measure: { of: 'energy', what: 'sum' },
        direction: 'atMost',
        target: 600,
        unit: 'kWh',
        period: { step: 'month' },
      },
    ],
  },
  'data-use': {
    format: 'peili/data-use',
    version: 1,
    id: 'a',
    issued: '2026-09-01',
    languages: ['en'],
    jurisdictions: ['FI'],
    notice: { url: '/privacy', version: '1' },
    parties: [{ id: 'shop', name: 'The shop', role: 'controller' }],
    items: [
      {
        id: 'receipts',
        label: { en: 'What you bought', fi: 'Ostoksesi' },
        category: 'pd:Purchase',
        origin: 'observed',
        necessity: 'required',
        retention: { until: 'duration', value: 'P24M' },
        details: ['total', { level: 'product' }],
      },
    ],
    uses: [
      {
        id: 'own',
        label: 'You see your purchases',
        purpose: 'dpv:ServiceProvision',
        items: ['receipts'],
        legalBasis: 'consent',
        control: 'optIn',
        benefits: 'customer',
      },
    ],
    permissions: [
      {
        use: 'own',
        validity: { kind: 'occurrences', value: 3 },
        history: [{ state: 'given', at: '2026-09-14T10:00:00+03:00' }],
      },
    ],
    rights: [{ right: 'A15', via: 'url', url: '/rights' }],
  },
};
const bad = {
  purchases: { ...good.purchases, purchases: 'none' },
  energy: { ...good.energy, version: 2 },
  goals: { ...good.goals, format: 'peili/energy' },
  'data-use': { ...good['data-use'], notice: 'none' },
};
const readers = {
  purchases: 'readPurchases',
  energy: 'readEnergy',
  goals: 'readGoals',
  'data-use': 'readDataUse',
};

const built = existsSync('dist/schema') && existsSync('dist/data.js');
const suite = built ? describe : describe.skip;

suite(built ? 'the JSON Schema of' : 'JSON Schema (skipped: npm run build makes it)', () => {
  for (const [name, reader] of Object.entries(readers)) {
    it(`${name} takes and refuses what ${reader} does`, async () => {
      const schema = JSON.parse(readFileSync(`dist/schema/${name}.schema.json`, 'utf8'));
      expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
      const validate = new Ajv({ validateFormats: false }).compile(schema);
      const read = (await import(pathToFileURL('dist/data.js')))[reader];

      expect(validate(good[name]), JSON.stringify(validate.errors)).to.equal(true);
      expect(read(good[name]).problems).to.eql([]);
      expect(validate(bad[name])).to.equal(false);
      expect(read(bad[name]).data).to.equal(undefined);
    });
  }
});
