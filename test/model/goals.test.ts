import { expect } from 'chai';
import { MAX_GOALS, readGoals } from '../../src/model/goals.js';
import { documentOf, goal, read } from './goals-document.js';

/** What is wrong, as `effect code path`, and the ids of the goals that could be read. */
function faultsOf(...goals: unknown[]): { faults: string[]; ids: string[] } {
  const { data, problems } = readGoals(documentOf(goals));
  return {
    faults: problems.map(({ effect, code, path }) => `${effect} ${code} ${path}`),
    ids: data!.goals.map(({ id }) => id),
  };
}

describe('readGoals', () => {
  it('reads an object and JSON text alike', () => {
    const document = documentOf([goal({ title: { fi: 'Sähkötavoite', en: 'Electricity goal' } })]);
    const { data, problems } = readGoals(document);
    expect(problems).to.eql([]);
    expect(data).to.deep.include({ timeZone: 'Europe/Helsinki', rows: { total: 1, leftOut: 0 } });
    expect(readGoals(JSON.stringify(document)).data).to.eql(data);
  });

  it('reads all that a goal can have, also what is not computed yet', () => {
    const filter = { category: ['a'], tag: ['b'], origin: ['c'], store: ['d'], kind: ['e'] };
    const measures = [
      { of: 'energy', what: 'peak', series: 'import', part: 'night' },
      { of: 'purchases', what: 'share', measure: 'amount', where: filter, over: filter },
      { of: 'purchases', what: 'perPersonDay', measure: 'sugarG' },
      { of: 'own' },
    ];
    for (const measure of measures) {
      expect(read({ measure }).measure).to.eql(measure);
    }
    const swaps = [{ text: 'Oats', effect: -2, onBehalfOf: { fi: 'Kauppa' }, paidBy: 'Maker' }];
    const baseline = { kind: 'samePeriodLastYear', weather: true };
    expect(read({ swaps, baseline, direction: 'reduceBy', target: 10, unit: '%' })).to.deep.include(
      { swaps, baseline, target: 10 },
    );
    const range = { direction: 'within', target: { min: 100, max: 200 } };
    expect(read(range).target).to.eql({ min: 100, max: 200 });
    const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
    expect(read(dated)).to.deep.include(dated);
    expect(read({ period: { step: 'month', startDay: 15 } }).period).to.eql({
      step: 'month',
      startDay: 15,
    });
  });

  it('takes null for what is missing', () => {
    expect(read({ title: null, baseline: null, progress: null }).standings).to.eql([]);
  });

  it('leaves out a bad goal with one clear problem, and keeps the good ones', () => {
    const { faults, ids } = faultsOf(
      goal({ id: 'good' }),
      goal({ id: 'a', target: -5 }),
      goal({ id: 'b', direction: 'atmost' }),
      goal({ id: 'c', measure: { of: 'wishes' } }),
      goal({ id: 'd', period: { step: 'fortnight' } }),
      goal({ id: 'e', target: Infinity }),
      goal({ id: 'f', setBy: undefined }),
      'a wish',
      null,
      goal({ id: 'also good' }),
    );
    expect(ids).to.eql(['good', 'also good']);
    expect(faults).to.eql([
      'row value goals[1].target',
      'row value goals[2].direction',
      'row type goals[3].measure.of',
      'row type goals[4].period',
      'row value goals[5].target',
      'row missing goals[6].setBy',
      'row type goals[7]',
      'row type goals[8]',
    ]);
  });

  it('leaves out a company’s goal that names no sender, and tells it', () => {
    const { faults, ids } = faultsOf(
      goal({ id: 'a', setBy: 'company' }),
      goal({ id: 'b', setBy: 'company', onBehalfOf: null }),
      goal({ id: 'c', setBy: 'company', onBehalfOf: '' }),
      goal({ id: 'd', setBy: 'company', onBehalfOf: { fi: ' ' } }),
      goal({ id: 'named', setBy: 'company', onBehalfOf: { fi: 'Esimerkkienergia' } }),
      goal({ id: 'own' }),
    );
    expect(ids).to.eql(['named', 'own']);
    expect(faults).to.eql([0, 1, 2, 3].map((index) => `row value goals[${index}].onBehalfOf`));
    const { problems } = readGoals(documentOf([goal({ setBy: 'company' })]));
    expect(problems[0]!.expected).to.equal('the name of the company that suggests the goal');
  });

  it('refuses what does not hang together', () => {
    const { faults, ids } = faultsOf(
      goal({ id: 'a', direction: 'within' }),
      goal({ id: 'b', target: { min: 1, max: 2 } }),
      goal({ id: 'c', direction: 'within', target: { min: 2, max: 1 } }),
      goal({ id: 'd', period: { start: '2026-02-01', end: '2026-02-01' } }),
      goal({ id: 'e', period: { step: 'week', startDay: 8 } }),
      goal({ id: 'f', period: { step: 'month', startDay: 32 } }),
    );
    expect(ids).to.eql([]);
    expect(faults).to.eql([
      'row value goals[0].target',
      'row value goals[1].target',
      'row value goals[2].target',
      'row value goals[3].period',
      'row value goals[4].period',
      'row type goals[5].period',
    ]);
  });

  it('keeps the first of two goals with one id', () => {
    const { faults, ids } = faultsOf(goal({ id: 'a' }), goal({ id: 'a', target: 1 }));
    expect(faults).to.eql(['row overlap goals[1].id']);
    expect(ids).to.eql(['a']);
  });

  it('reads standings one by one, in the order of time', () => {
    const { data, problems } = readGoals(
      documentOf([
        goal({
          measure: { of: 'own' },
          progress: [
            { at: '2026-10-09T00:00:00+03:00', value: 12, coverage: 0.5 },
            { at: '2026-10-05T00:00:00+03:00', value: 7 },
            { at: 'yesterday', value: 9 },
            { at: '2026-10-10T00:00:00+03:00', value: 9, coverage: 60 },
          ],
        }),
      ]),
    );
    expect(data!.goals[0]!.standings.map(({ value, coverage }) => [value, coverage])).to.eql([
      [7, 1],
      [12, 0.5],
    ]);
    expect(problems.map(({ path }) => path)).to.eql([
      'goals[0].progress[2].at',
      'goals[0].progress[3].coverage',
    ]);
    expect(data!.rows).to.eql({ total: 5, leftOut: 2 });
  });

  it('refuses the whole where the whole is wrong', () => {
    const codes = (input: unknown): string[] => {
      const { data, problems } = readGoals(input);
      expect(data).to.equal(undefined);
      return problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes('{')).to.eql(['json ']);
    expect(codes(documentOf('none'))).to.eql(['type goals']);
    expect(codes(documentOf([], { format: 'peili/energy' }))).to.eql(['format format']);
    expect(codes(documentOf([], { version: 2 }))).to.eql(['version version']);
    expect(codes(documentOf([], { timeZone: 'Helsinki' }))).to.eql(['value timeZone']);
    expect(codes(documentOf(Array(MAX_GOALS + 1).fill(goal())))).to.eql(['limit goals']);
  });

  it('takes no value from a prototype', () => {
    const { format, version, timeZone } = documentOf([]) as Record<string, unknown>;
    const polluted = `{"__proto__":{"goals":[]},"format":${JSON.stringify(format)},
      "version":${JSON.stringify(version)},"timeZone":${JSON.stringify(timeZone)}}`;
    expect(readGoals(polluted).data).to.equal(undefined);
    const { data } = readGoals(
      JSON.stringify(documentOf([goal({ mood: 1 })])).replace('"mood"', '"__proto__"'),
    );
    expect(data!.goals[0]).not.to.have.property('mood');
  });
});
