import { expect } from 'chai';
import { check } from '../../src/cli/check.js';
import type { CheckOptions, Checked } from '../../src/cli/check.js';
import { documentOf, hoursFrom } from '../model/energy-document.js';

const ENGLISH: CheckOptions = { language: 'en', now: undefined };

/** A January of 31 days of 10 kWh, each day a reading. */
const energy = documentOf([
  {
    start: '2026-01-01T00:00:00+02:00',
    resolution: 'P1D',
    values: Array.from({ length: 31 }, () => 10),
  },
]);
const goals = {
  format: 'peili/goals',
  version: 1,
  timeZone: 'Europe/Helsinki',
  goals: [
    {
      id: 'less',
      setBy: 'customer',
      measure: { of: 'energy', what: 'sum' },
      direction: 'atMost',
      target: 400,
      unit: 'kWh',
      period: { step: 'month' },
    },
  ],
};

function checked(documents: Record<string, unknown>, options = ENGLISH): Checked {
  const files = Object.entries(documents).map(([name, document]) => ({
    name,
    text: typeof document === 'string' ? document : JSON.stringify(document),
  }));
  return check(files, options);
}

function plainLines({ lines }: Checked): string[] {
  return lines.map((line) => line.replaceAll('\u00A0', ' '));
}

describe('a check of documents', () => {
  it('says what the element says, and that nothing is wrong', () => {
    const result = checked({ 'energy.json': energy });
    expect(result.isSound).to.equal(true);
    expect(plainLines(result)[0]).to.equal('energy.json: peili/energy, no problems');
    expect(plainLines(result)[1]).to.match(/^ {2}<peili-energy-trend> .*310 kWh/);
  });

  it('says it in each language', () => {
    const sentences = (['fi', 'sv', 'en'] as const).map(
      (language) => plainLines(checked({ e: energy }, { ...ENGLISH, language }))[1]!,
    );
    expect(sentences[0]).to.contain('Tammikuussa');
    expect(sentences[1]).to.contain('januari');
    expect(sentences[2]).to.contain('January');
  });

  it('tells each problem with its path, what was expected and what was found', () => {
    const result = checked({
      'energy.json': documentOf([
        { ...hoursFrom('2026-01-15T00:00:00+02:00', 1, 2), values: [1, 'abc'] },
      ]),
    });
    expect(result.isSound).to.equal(false);
    expect(result.lines.slice(0, 2)).to.eql([
      'energy.json: peili/energy, 1 problem',
      '  series[0].segments[0].values[1]: expected a number of 0 or more, or null, found "abc" (left out)',
    ]);
  });

  it('says what is no JSON, no object, or a document of no kind', () => {
    for (const text of ['', '[1', '[]', '7', '{}', '{"format":"peili/other"}', '\uFEFF']) {
      const { lines, isSound } = checked({ 'a.json': text });
      expect(isSound, text).to.equal(false);
      expect(lines, text).to.have.length(2);
      expect(lines[0]).to.equal('a.json: 1 problem');
      expect(lines[1]).to.match(/^ {2}.*expected .*, found .* \(nothing can be shown\)$/);
    }
  });

  it('follows goals in the energy of another file, in any order', () => {
    for (const files of [
      { e: energy, g: goals },
      { g: goals, e: energy },
    ]) {
      const lines = plainLines(checked(files, { language: 'en', now: '2026-01-16T00:00+02:00' }));
      const goal = lines.find((line) => line.includes('goal="less"'));
      expect(goal).to.match(/<peili-goal-tracker goal="less"> 150 of 400 kWh/);
    }
    expect(plainLines(checked({ g: goals }))[1]).to.match(/^ {2}<peili-goal-tracker> No data/);
  });

  it('has a sentence for each metering point', () => {
    const points = ['home', 'cottage'].map((id) => ({ id, commodity: 'electricity' }));
    const series = points.map(({ id }, index) => ({
      ...{ id, point: id, measure: 'energy', unit: 'kWh' },
      segments: [
        { start: '2026-01-01T00:00:00+02:00', resolution: 'P1M', values: [100 * (index + 1)] },
      ],
    }));
    const lines = plainLines(checked({ e: { ...energy, points, series } }));
    expect(lines[1]).to.match(/point="home"> .* 100 kWh/);
    expect(lines[2]).to.match(/point="cottage"> .* 200 kWh/);
  });
});
