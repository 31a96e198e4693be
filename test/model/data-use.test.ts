import { expect } from 'chai';
import { MAX_DATA_USE_ROWS, readDataUse } from '../../src/model/data-use.js';
import { durationOf } from '../../src/model/duration.js';
import { readEnergy } from '../../src/model/energy.js';
import { readGoals } from '../../src/model/goals.js';
import { readPurchases } from '../../src/model/purchases.js';
import { changed, documentOf, read } from './data-use-document.js';

/** What is wrong, as `effect code path`. */
function faultsOf(document: unknown): string[] {
  return readDataUse(document).problems.map(
    ({ effect, code, path }) => `${effect} ${code} ${path}`,
  );
}

describe('readDataUse', () => {
  it('reads an object and JSON text alike', () => {
    const data = read();
    expect(data).to.deep.include({
      id: 'shop-2026-3',
      timeZone: 'Europe/Helsinki',
      notice: { url: '/privacy', version: '3.2' },
      rows: { total: 2 + 2 + 3 + 1 + 8 + 1, leftOut: 0 },
    });
    expect(readDataUse(JSON.stringify(documentOf())).data).to.eql(data);
  });

  it('puts the history of a permission in the order of time', () => {
    const [permission] = read(
      changed('permissions', 0, {
        history: [
          { state: 'withdrawn', at: '2026-09-14T09:00:00Z', by: 'customer', step: 'shop' },
          { state: 'given', at: '2026-09-14T11:00:00+03:00' },
        ],
      }),
    ).permissions;
    expect(permission!.history).to.eql([
      { state: 'given', at: Date.UTC(2026, 8, 14, 8), by: undefined, step: undefined },
      { state: 'withdrawn', at: Date.UTC(2026, 8, 14, 9), by: 'customer', step: 'shop' },
    ]);
  });

  it('takes levels of detail by name, or with what would no longer be shown', () => {
    const ifOff = { text: 'No single products.', insights: ['purchase-breakdown'] };
    const details = ['total', { level: 'group', label: 'By group', ifOff }];
    expect(read(changed('items', 0, { details })).items[0]!.details).to.eql([
      { level: 'total' },
      { level: 'group', label: 'By group', ifOff },
    ]);
  });

  it('leaves out a bad row with one clear problem, and keeps the good ones', () => {
    const bad = changed('items', 1, { origin: 'guessed' });
    expect(faultsOf(bad)).to.eql(['row value items[1].origin']);
    expect(readDataUse(bad).data!.items.map(({ id }) => id)).to.eql(['receipts']);
    expect(readDataUse(bad).data!.rows.leftOut).to.equal(1);

    const retention = { until: 'duration', value: 'two years' };
    expect(faultsOf(changed('items', 0, { retention }))).to.eql([
      'row value items[0].retention.value',
    ]);
    const validity = { kind: 'forever' };
    expect(faultsOf(changed('permissions', 0, { validity }))).to.eql([
      'row type permissions[0].validity.kind',
    ]);
    expect(faultsOf(changed('items', 1, { id: 'receipts' }))).to.eql(['row overlap items[1].id']);
  });

  it('takes no address that a browser would run', () => {
    const rights = [{ right: 'A15', via: 'url', url: 'javascript:alert(1)' }];
    expect(faultsOf(documentOf({ rights }))).to.eql(['row value rights[0].url']);
    const notice = { url: 'data:text/html,x', version: '1' };
    expect(faultsOf(documentOf({ notice }))).to.eql(['document value notice.url']);
    for (const url of ['/me', 'rights?of=me', 'https://shop.example/me']) {
      expect(faultsOf(documentOf({ notice: { url, version: '1' } }))).to.eql([]);
    }
  });

  it('refuses what is another document, or larger than its bounds', () => {
    expect(faultsOf(documentOf({ format: 'peili/goals' }))).to.eql(['document format format']);
    expect(faultsOf(documentOf({ uses: 'some' }))).to.eql(['document type uses']);
    const many = Array.from({ length: MAX_DATA_USE_ROWS + 1 }, (_, id) => ({ id }));
    expect(faultsOf(documentOf({ views: many }))).to.eql(['row limit views']);
  });

  it('knows no other time than the standard’s durations', () => {
    const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };
    expect(durationOf('P2Y6M')).to.eql({ ...none, years: 2, months: 6 });
    expect(durationOf('P4W')).to.eql({ ...none, weeks: 4 });
    expect(durationOf('P1DT12H30M')).to.eql({ ...none, days: 1, hours: 12, minutes: 30 });
    for (const text of ['', 'P', 'PT', 'P0D', '6M', 'P6', 'P-1D', 'P1.5D']) {
      expect(durationOf(text), text).to.equal(undefined);
    }
  });
});

describe('the data use of another document', () => {
  const timeZone = 'Europe/Stockholm';
  const dataUse = { ...documentOf(), timeZone: undefined };
  const documents = {
    energy: (more: object) =>
      readEnergy({ format: 'peili/energy', version: 1, timeZone, series: [], ...more }),
    goals: (more: object) =>
      readGoals({ format: 'peili/goals', version: 1, timeZone, goals: [], ...more }),
    purchases: (more: object) =>
      readPurchases({
        format: 'peili/purchases',
        version: 1,
        timeZone,
        currency: 'EUR',
        period: { start: '2026-01-01', end: '2026-02-01' },
        purchases: [],
        ...more,
      }),
  };

  for (const [name, reader] of Object.entries(documents)) {
    it(`is read by the same reader, in the calendar of the ${name}`, () => {
      expect(reader({}).data!.dataUse).to.equal(undefined);
      const { data, problems } = reader({ dataUse });
      expect(problems).to.eql([]);
      expect(data!.dataUse).to.eql(readDataUse(dataUse, timeZone).data);
      expect(data!.dataUse!.timeZone).to.equal(timeZone);
    });

    it(`costs the ${name} nothing where it is wrong, and tells where`, () => {
      const { data, problems } = reader({ dataUse: { ...dataUse, issued: 'today' } });
      expect(data!.rows.leftOut).to.equal(0);
      expect(problems.map(({ path, effect }) => `${effect} ${path}`)).to.eql([
        'doubt dataUse.issued',
      ]);
    });
  }
});
