import { expect } from 'chai';
import { reckon } from '../../src/insight/explanation.js';
import type { Explanation, ExplanationTerm } from '../../src/insight/explanation.js';
import { localeOf } from '../../src/locale/locale.js';
import { whyView } from '../../src/view/why.js';

type Key = 'soFar' | 'rate' | 'rest' | 'end';

const kWh = (key: Key, value: number): ExplanationTerm<Key> => ({ key, value, unit: 'kWh' });

/** 165 kWh so far; last October 180 up to the same day and 520 after it. */
function projection(): Explanation<Key> {
  const rate = reckon<Key>('rate', '', 'quotient', [kWh('soFar', 165), kWh('rest', 180)]);
  const rest = reckon<Key>('rest', 'kWh', 'product', [kWh('rest', 520), rate]);
  const end = reckon<Key>('end', 'kWh', 'sum', [kWh('soFar', 165), rest]);
  return {
    kind: 'calculated',
    value: end.value,
    unit: 'kWh',
    inputs: [
      {
        of: 'readings',
        name: { fi: 'Koti', en: 'Home' },
        count: 240,
        period: { kind: 'days', first: Date.UTC(2026, 9, 1), last: Date.UTC(2026, 9, 10) },
      },
    ],
    steps: [rate, rest, end],
    leftOut: [
      { reason: 'missing', count: 3 },
      { reason: 'hidden', count: 1_000, value: 12 },
    ],
    coverage: 1,
    methods: [
      { name: 'Open rule', source: 'A source', url: 'https://example.org/rule' },
      { name: 'Trap', url: 'javascript:alert(1)' },
    ],
  };
}

const terms = { soFar: 'so far', rate: 'rate', rest: 'the rest', end: 'at the end' };

function inEnglish(explanation: Explanation<Key>) {
  const write = (value: number, unit: string): string => `${value.toFixed(2)} ${unit}`.trim();
  return whyView(explanation, { locale: localeOf('en'), terms, write });
}

describe('a step of an explanation', () => {
  it('comes to what its terms come to', () => {
    const values = (['sum', 'difference', 'product', 'quotient'] as const).map(
      (operation) =>
        reckon<Key>('end', 'kWh', operation, [kWh('soFar', 12), kWh('rest', 4), kWh('rest', 2)])
          .value,
    );
    expect(values).to.eql([18, 6, 96, 1.5]);
  });

  it('may reckon with an earlier one', () => {
    expect(projection().value).to.be.closeTo(641.67, 0.005);
  });
});

describe('an explanation in words', () => {
  it('says what kind of figure it is, and which data went in', () => {
    const view = inEnglish(projection());
    expect(view.kind).to.equal('The figure is calculated from the data.');
    expect(view.inputs).to.eql([[{ data: 'Home' }, ': 240 readings, 1–10 October 2026']]);
  });

  it('writes each step as on a receipt', () => {
    const [rate, rest, end] = inEnglish(projection()).steps.map((rows) =>
      rows.map(({ sign, label, value }) => [sign, label, value]),
    );
    expect(rate).to.eql([
      ['', 'so far', '165.00 kWh'],
      ['÷', 'the rest', '180.00 kWh'],
      ['=', 'rate', '0.92'],
    ]);
    expect(rest!.map(([sign]) => sign)).to.eql(['', '×', '=']);
    expect(end!.at(-1)).to.eql(['=', 'at the end', '641.67 kWh']);
  });

  it('calls a term by the data’s own name, or by its period', () => {
    const { steps } = inEnglish({
      ...projection(),
      steps: [
        reckon<Key>('end', 'kWh', 'sum', [
          { ...kWh('soFar', 1), name: { en: 'Sauna', fi: 'Sauna' } },
          { ...kWh('soFar', 2), period: { kind: 'month', year: 2026, month: 2 } },
        ]),
      ],
    });
    expect(steps[0]!.map(({ label }) => label)).to.eql([
      { data: 'Sauna' },
      'March 2026',
      'at the end',
    ]);
  });

  it('counts what is left out, with its value where it is known', () => {
    expect(inEnglish(projection()).leftOut).to.eql([
      'Missing readings: 3',
      'Rows that you have left out: 1,000 (12.00 kWh)',
    ]);
  });

  it('links to a method’s address on the web, and to no other', () => {
    expect(inEnglish(projection()).methods).to.eql([
      { name: 'Open rule', source: 'A source', url: 'https://example.org/rule' },
      { name: 'Trap', source: undefined, url: undefined },
    ]);
  });
});
