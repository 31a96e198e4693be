import { expect } from 'chai';
import fc from 'fast-check';
import * as library from '../../src/data.js';
import { readEnergy } from '../../src/model/energy.js';
import type { Reading } from '../../src/model/problem.js';
import { describeWithShared, shared, sharedText } from '../shared.js';
import { documentOf, hoursFrom, START, valuesOf } from './energy-document.js';

/** Whatever takes a document or a file from outside, now and in versions to come. */
const readers = Object.entries(library).filter(([name]) => /^(read|\w+From)[A-Z]/.test(name)) as [
  string,
  (input: unknown) => Reading<unknown>,
][];

/** Data, or a problem that says why there is none; and nobody else's objects are changed. */
function expectAnswer(input: unknown): void {
  for (const [name, reader] of readers) {
    const { data, problems } = reader(input);
    if (data === undefined) expect(problems, name).not.to.be.empty;
    for (const problem of problems) {
      expect(problem.expected, name).to.be.a('string').that.is.not.empty;
      expect(problem.found.length, name).to.be.at.most(60);
    }
  }
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  expect(Object.keys(Object.prototype)).to.eql([]);
}

/** The input as it is, and in each place of a document where it would be read. */
function placesOf(value: unknown): unknown[] {
  const energy = { format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki', series: value };
  const purchases = {
    format: 'peili/purchases',
    version: 1,
    currency: 'EUR',
    timeZone: 'Europe/Helsinki',
    period: { start: '2026-01-01', end: '2026-02-01' },
    purchases: value,
  };
  const goals = { format: 'peili/goals', version: 1, timeZone: 'Europe/Helsinki', goals: value };
  const goal = { id: 'a', setBy: 'customer', measure: { of: 'own' }, direction: 'atMost' };
  return [
    value,
    goals,
    { ...goals, goals: [value] },
    { ...goals, goals: [{ ...goal, target: value, unit: 'kWh', period: value, progress: value }] },
    { ...goals, goals: [{ ...goal, target: 1, unit: value, measure: value, swaps: value }] },
    energy,
    { ...energy, series: [value] },
    { ...energy, timeZone: value, asOf: value, points: value, tariffs: value, series: [] },
    documentOf(value),
    documentOf([value]),
    documentOf([{ ...hoursFrom(START), values: value }]),
    documentOf([hoursFrom(START, value)]),
    documentOf([{ ...hoursFrom(START, 1), quality: value, end: value, revision: value }]),
    purchases,
    { ...purchases, purchases: [value] },
    { ...purchases, period: value, categories: value, purchases: [] },
    { ...purchases, purchases: [{ id: '1', date: '2026-01-05', items: value }] },
    { ...purchases, purchases: [{ id: '1', date: '2026-01-05', items: [value] }] },
    {
      ...purchases,
      purchases: [{ id: '1', date: '2026-01-05', items: [{ name: value, amount: value }] }],
    },
  ];
}

describe('the readers', () => {
  it('are all here', () => {
    const names = readers.map(([name]) => name);
    expect(names).to.include.members(['readEnergy', 'readPurchases', 'energyFromDatahub']);
  });

  it('answer to any JSON, wherever it stands in a document, and never throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const place of placesOf(value)) {
          expectAnswer(place);
          expectAnswer(JSON.stringify(place));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('answer to any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectAnswer(text)));
  });

  it('answer to what is no JSON at all', () => {
    const cycle: Record<string, unknown> = { format: 'peili/energy', version: 1 };
    cycle.series = [cycle];
    cycle.timeZone = cycle;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const thrower = {
      get format(): string {
        throw new Error('boo');
      },
    };
    for (const input of [
      undefined,
      NaN,
      1n,
      Symbol('s'),
      () => 1,
      cycle,
      proxy,
      thrower,
      new Map(),
    ]) {
      expectAnswer(input);
    }
    for (const input of [undefined, NaN, 1n, Symbol('s'), cycle, new Map()]) {
      placesOf(input).forEach(expectAnswer);
    }
  });

  it('answer to arrays as deep as a text may be', () => {
    for (const depth of [1_000, 100_000]) {
      expectAnswer('['.repeat(depth));
      expectAnswer('['.repeat(depth) + ']'.repeat(depth));
      const deep = `{"a":`.repeat(depth) + '1' + '}'.repeat(depth);
      expectAnswer(JSON.stringify(documentOf(['HERE'])).replace('"HERE"', deep));
    }
  });

  it('take no value from a prototype, whatever the text says', () => {
    const segment = JSON.stringify(hoursFrom(START, 1));
    const { series, timeZone, ...rest } = documentOf([]) as Record<string, unknown>;
    for (const [missing, kept] of [
      [{ series }, { timeZone }],
      [{ timeZone }, { series }],
    ]) {
      const inherited = JSON.stringify({ ...missing, polluted: 1 });
      const text = JSON.stringify({ ...rest, ...kept }).replace('{', `{"__proto__":${inherited},`);
      const { data, problems } = readEnergy(text);
      expect(data).to.equal(undefined);
      expect(problems.map(({ code, path }) => [code, path])).to.eql([
        ['missing', Object.keys(missing!)[0]],
      ]);
    }
    const values = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${segment.slice(1)}`;
    const { data } = readEnergy(JSON.stringify(documentOf(['HERE'])).replace('"HERE"', values));
    expect(valuesOf(data!.series[0]!)).to.eql([1]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

describeWithShared('the readers, given what broke others', () => {
  it('answer to each hostile JSON text, and to what it holds', async () => {
    const { cases } = JSON.parse((await sharedText('corpora/hostile/json-texts.json'))!) as {
      cases: { id: string; text: string }[];
    };
    expect(cases).not.to.be.empty;
    for (const { text } of cases) {
      expectAnswer(text);
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        continue;
      }
      placesOf(value).forEach(expectAnswer);
    }
  });

  it('answer to each file of the JSON test suite, as text and as bytes', async () => {
    const manifest = JSON.parse((await sharedText('corpora/jsontestsuite/manifest.json'))!) as {
      file: string;
    }[];
    expect(manifest.length).to.be.above(100);
    // One name has a #, where a browser's request for it would end.
    for (const { file } of manifest.filter((entry) => !entry.file.includes('#'))) {
      const bytes = (await shared(`corpora/jsontestsuite/${file}`))!;
      expectAnswer(new TextDecoder().decode(bytes));
      expectAnswer(bytes);
    }
  });

  it('answer to each string that software has stumbled over', async () => {
    const { strings } = JSON.parse((await sharedText('corpora/hostile/strings.json'))!) as {
      strings: { value: string }[];
    };
    const naughty = JSON.parse((await sharedText('corpora/blns/blns.json'))!) as string[];
    for (const text of [...strings.map(({ value }) => value), ...naughty]) {
      placesOf(text).forEach(expectAnswer);
    }
  });
});
