import { expect } from 'chai';
import { lastKnown } from '../../src/insight/last-known.js';
import { progress } from '../../src/insight/progress.js';
import type { Progress } from '../../src/insight/progress.js';
import type { Energy } from '../../src/model/energy.js';
import { readGoals } from '../../src/model/goals.js';
import { documentOf as energyDocument, read as readEnergy } from '../model/energy-document.js';
import { documentOf as goalsDocument, goal, read as readGoal } from '../model/goals-document.js';

const OCTOBER = '2026-10-01T00:00:00+03:00';
const LAST_OCTOBER = '2025-10-01T00:00:00+03:00';
/** Ten days of October have gone by. */
const NOW = '2026-10-11T00:00:00+03:00';

/** What only a running period with a pace has. */
const COURSE = ['model', 'allowed', 'pace', 'projected', 'range', 'change', 'lastYear'];

function daily(start: string, ...values: unknown[]): object {
  return { start, resolution: 'P1D', values };
}

function days(count: number, value: unknown): unknown[] {
  return Array<unknown>(count).fill(value);
}

function energy(segments: object[], head: object = {}, series: object = {}): Energy {
  return readEnergy(energyDocument(segments, series, head));
}

/** Last October: 180 kWh to the 10th, 520 kWh after it. */
const last = daily(LAST_OCTOBER, ...days(10, 18), ...days(20, 25), 20);
/** This October: 165 kWh to the 10th. */
const own = daily(OCTOBER, ...days(10, 16.5));

function of(data: Energy | undefined, more: object = {}, now = NOW): Progress {
  return progress(readGoal(more), { energy: data, now });
}

describe('progress of an energy goal', () => {
  it('has the right answer where a linear pace has the wrong one', () => {
    const told = of(energy([last, own]));
    expect(told).to.deep.include({
      state: 'behind',
      phase: 'running',
      value: 165,
      target: 600,
      unit: 'kWh',
      required: 435,
      coverage: 1,
      day: 10,
      days: 31,
      model: 'lastYear',
      reachable: true,
    });
    expect(told.lastYear).to.include({ before: 180, after: 520 });
    expect(told.allowed).to.be.closeTo((600 * 180) / 700, 1e-6); // 154
    expect(told.projected).to.be.closeTo(165 + (520 * 165) / 180, 1e-6); // 642: 42 over
    expect(told.pace).to.be.closeTo(1.0694, 1e-4);
    // 435 instead of 477 kWh: 8.7 % less.
    expect(told.change).to.be.closeTo(435 / (520 * (165 / 180)) - 1, 1e-9);
    expect(Math.ceil(-told.change! * 100)).to.equal(9);
    expect(Math.ceil((1 - 435 / told.lastYear!.after) * 100)).to.equal(17);
  });

  it('goes by the hour where there is no last year, and October has 745 of them', () => {
    const told = of(energy([own]));
    expect(told.model).to.equal('linear');
    expect(told.elapsed).to.equal(240 / 745);
    expect(told.allowed).to.be.closeTo(193.29, 0.01);
    expect(told.projected).to.be.closeTo(512.19, 0.01);
    expect(told.state).to.equal('ahead');
    expect(told.lastYear).to.equal(undefined);
  });

  it('counts the hours of the days on which clocks change', () => {
    const hours = (start: string, count: number): object => ({
      start,
      resolution: 'PT1H',
      values: days(count, 1),
    });
    const autumn = of(
      energy([hours('2026-10-19T00:00:00+03:00', 168)]),
      { period: { step: 'week' } },
      '2026-10-26T00:00:00+02:00',
    );
    // The week of 25 October has 169 hours; by now it is over, and the next has begun.
    expect(autumn).to.include({ state: 'tooEarly', value: undefined });
    const dated = { period: { start: '2026-10-25', end: '2026-10-26' }, target: 30 };
    const day = energy([hours('2026-10-25T00:00:00+03:00', 25)]);
    expect(of(day, dated, '2026-10-26T00:00:00+02:00')).to.include({ value: 25, coverage: 1 });
    // 12:00 on the wall is the 14th hour's start: 13 of 25 hours have gone.
    expect(of(day, dated, '2026-10-25T12:00:00+02:00')).to.include({ value: 13, elapsed: 13 / 25 });
    const spring = { period: { start: '2026-03-29', end: '2026-03-30' }, target: 30 };
    const short = energy([hours('2026-03-29T00:00:00+02:00', 23)]);
    expect(of(short, spring, '2026-03-29T12:00:00+03:00')).to.include({ elapsed: 11 / 23 });
  });

  it('needs a last year that is known to nine tenths, on both sides of the present', () => {
    const gap = (from: number, to: number): object =>
      daily(LAST_OCTOBER, ...days(from, 18), ...days(to - from, null), ...days(31 - to, 25));
    expect(of(energy([gap(4, 5), own])).model).to.equal('lastYear');
    expect(of(energy([gap(4, 6), own])).model).to.equal('linear');
    expect(of(energy([gap(20, 23), own])).model).to.equal('linear');
    // A month in one number has no shape.
    const month = { start: LAST_OCTOBER, resolution: 'P1M', values: [700] };
    expect(of(energy([month, own])).model).to.equal('linear');
  });

  it('does not go by a last year that began quite differently', () => {
    const away = daily(LAST_OCTOBER, ...days(10, 1), ...days(21, 25));
    expect(of(energy([away, own])).model).to.equal('linear');
  });

  it('says that it is too early before three steps and a twentieth of the time', () => {
    const at = (now: string): Progress => of(energy([last, own], { asOf: now }), {}, now);
    for (const now of ['2026-10-02T00:00:00+03:00', '2026-10-03T18:00:00+03:00']) {
      expect(at(now)).to.include({ state: 'tooEarly', model: 'lastYear' });
      expect(at(now)).not.to.have.any.keys('projected', 'pace', 'change');
    }
    expect(at('2026-10-04T00:00:00+03:00').state).to.equal('behind');
    const year = { period: { step: 'year' }, target: 9000 };
    const daysOf2026 = daily('2026-01-01T00:00:00+02:00', ...days(60, 30));
    expect(of(energy([daysOf2026]), year, '2026-01-15T00:00:00+02:00').state).to.equal('tooEarly');
    expect(of(energy([daysOf2026]), year, '2026-01-25T00:00:00+02:00').state).to.equal('behind');
  });

  it('is on pace within 2 per cent, and ahead below', () => {
    const state = (target: number): string => of(energy([last, own]), { target }).state;
    // The projection is 641.67 kWh.
    expect([state(655), state(654), state(642), state(630), state(629)]).to.eql([
      'ahead',
      'onPace',
      'onPace',
      'onPace',
      'behind',
    ]);
  });

  it('is out of reach where the rest needs a cut that is neither likely nor seen before', () => {
    const state = (target: number): string => of(energy([last, own]), { target }).state;
    // The rest would be 476.67 kWh; a fifth less is 381.33.
    expect(state(547)).to.equal('behind');
    expect(state(546)).to.equal('outOfReach');
    const mild = daily('2024-10-01T00:00:00+03:00', ...days(10, 18), ...days(21, 15));
    const seen = (target: number): Progress => of(energy([mild, last, own]), { target });
    expect(seen(480)).to.include({ state: 'behind', reachable: true });
    expect(seen(479)).to.include({ state: 'outOfReach', reachable: false });
  });

  it('is missed only when the limit is passed', () => {
    const state = (target: number): string => of(energy([last, own]), { target }).state;
    expect(state(165)).to.equal('outOfReach');
    expect(state(164.9)).to.equal('missed');
  });

  it('gives a range where there are several years', () => {
    expect(of(energy([last, own])).range).to.equal(undefined);
    const even = daily('2024-10-01T00:00:00+03:00', ...days(31, 20));
    const { range } = of(energy([even, last, own]));
    // By 2024: 165 + 420 × 165/200.
    expect(range!.low).to.be.closeTo(511.5, 1e-6);
    expect(range!.high).to.be.closeTo(641.667, 1e-3);
    expect(range!.starts.map((start) => new Date(start).toISOString())).to.eql([
      '2025-09-30T21:00:00.000Z',
      '2024-09-30T21:00:00.000Z',
    ]);
  });

  it('takes incomplete data for a lower bound, and compares like with like', () => {
    const gap = daily(OCTOBER, ...days(9, 16.5), null);
    const told = of(energy([last, gap]));
    expect(told).to.include({ value: 148.5, coverage: 0.9, required: 451.5 });
    // Nine days then were 162 kWh: the pace is the same as with all ten.
    expect(told.lastYear).to.include({ before: 162, after: 538 });
    expect(told.projected).to.be.closeTo((148.5 * 700) / 162, 1e-6);
    const more = daily(OCTOBER, ...days(8, 16.5), null, null);
    const unknown = of(energy([last, more]));
    expect(unknown).to.include({ state: 'unknown', reason: 'coverage', value: 132 });
    expect(unknown).not.to.have.any.keys(...COURSE);
  });

  it('shows a gap in its curve, and goes on after it', () => {
    const { curve } = of(energy([last, daily(OCTOBER, ...days(4, 10), null, ...days(5, 10))]));
    expect(curve.slice(3, 8).map(({ value }) => value)).to.eql([30, 40, undefined, 50, 60]);
  });

  it('has a curve of all days, of its own, of the goal and of the projection', () => {
    const { curve, allowed, projected } = of(energy([last, own]));
    expect(curve).to.have.length(32);
    expect(curve[0]).to.deep.include({ value: 0, allowed: 0, projected: undefined });
    expect(curve[10]).to.deep.include({ value: 165, allowed, projected: 165 });
    expect(curve[11]!.value).to.equal(undefined);
    expect(curve[11]!.projected).to.be.closeTo(165 + (25 * 165) / 180, 1e-6);
    expect(curve[31]).to.deep.include({ allowed: 600, projected });
    expect(new Date(curve[10]!.at).toISOString()).to.equal('2026-10-10T21:00:00.000Z');
  });

  it('counts up to where the data go, and not beyond the present', () => {
    const late = energy([last, own], { asOf: '2026-10-08T00:00:00+03:00' });
    expect(of(late)).to.include({ value: 16.5 * 7, day: 7, coverage: 1 });
    const future = energy([last, daily(OCTOBER, ...days(31, 16.5))], {
      asOf: '2026-11-05T00:00:00+02:00',
    });
    expect(of(future)).to.include({ value: 165, day: 10 });
    // Only whole readings count: of a daily series, the days before today.
    expect(of(future, {}, '2026-10-11T09:45:00+03:00')).to.include({ value: 165, day: 10 });
    const before = energy([last], { asOf: '2026-09-30T12:00:00+03:00' });
    expect(of(before)).to.deep.include({
      state: 'tooEarly',
      value: undefined,
      coverage: 0,
      curve: [],
    });
    expect(of(before).required).to.equal(undefined);
  });

  it('counts the last day too where the data themselves are the present', () => {
    const whole = energy([daily(OCTOBER, ...days(31, 10))]);
    const { data: goals } = readGoals(goalsDocument([goal()]));
    const now = new Date(lastKnown(goals!, whole, undefined)!).toISOString();
    expect(of(whole, { target: 400 }, now)).to.include({ value: 310, day: 31, coverage: 1 });
  });

  it('does not know what is not there', () => {
    expect(of(undefined)).to.include({ state: 'unknown', reason: 'noData', value: undefined });
    expect(of(energy([last]))).to.include({ state: 'unknown', reason: 'noData' });
    const named = { measure: { of: 'energy', what: 'sum', series: 'sauna' } };
    const { state, problems } = of(energy([last]), named);
    expect(state).to.equal('unknown');
    expect(problems.map(({ path, code }) => `${code} ${path}`)).to.eql([
      'reference goals[0].measure.series',
    ]);
  });

  it('tells what it does not compute, and computes nothing else instead', () => {
    const { state, reason, value, problems } = of(energy([last, own]), {
      measure: { of: 'energy', what: 'peak' },
      unit: 'kW',
    });
    expect({ state, reason, value }).to.eql({
      state: 'unknown',
      reason: 'unsupported',
      value: undefined,
    });
    expect(problems).to.eql([
      {
        code: 'mismatch',
        effect: 'doubt',
        path: 'goals[0].measure.what',
        expected: 'readings by the hour or finer',
        found: '"peak"',
      },
    ]);
  });

  it('counts in the unit of the goal, and refuses one that measures something else', () => {
    expect(of(energy([last, own]), { unit: 'MWh', target: 0.6 })).to.include({
      value: 0.165,
      required: 0.435,
      unit: 'MWh',
    });
    const { state, problems } = of(energy([last, own]), { unit: 'm3' });
    expect(state).to.equal('unknown');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.eql(['mismatch goals[0].unit']);
  });
});

describe('progress in other periods', () => {
  const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
  const whole = energy([last, daily(OCTOBER, ...days(31, 19))]); // 589 kWh

  it('has no pace in the future', () => {
    const told = of(whole, dated, '2026-09-20T00:00:00+03:00');
    expect(told).to.include({ state: 'notStarted', phase: 'future', value: undefined });
    expect(told).not.to.have.any.keys(...COURSE);
  });

  it('has no pace in a closed period, but an end', () => {
    const told = of(whole, dated, '2026-11-05T00:00:00+02:00');
    expect(told).to.include({ state: 'met', phase: 'closed', value: 589, elapsed: 1 });
    expect(told).not.to.have.any.keys(...COURSE);
    const later = '2026-11-05T00:00:00+02:00';
    expect(of(whole, { ...dated, target: 588 }, later).state).to.equal('missed');
    expect(of(whole, { ...dated, target: 588, direction: 'atLeast' }, later).state).to.equal('met');
    expect(of(whole, { ...dated, target: 590, direction: 'atLeast' }, later).state).to.equal(
      'missed',
    );
  });

  it('does not judge a closed period whose data have not all come', () => {
    const later = '2026-11-02T00:00:00+02:00';
    const partly = energy([daily(OCTOBER, ...days(30, 19))], { asOf: '2026-10-31T00:00:00+03:00' });
    expect(of(partly, dated, later)).to.include({ state: 'unknown', reason: 'notArrived' });
    expect(of(partly, { ...dated, target: 500 }, later).state).to.equal('missed');
    const gap = energy([daily(OCTOBER, ...days(28, 19), null, null, null)]); // 532 known
    // At the same rate it would have been 589.
    expect(of(gap, { ...dated, target: 600 }, later).state).to.equal('met');
    expect(of(gap, { ...dated, target: 560 }, later)).to.include({
      state: 'unknown',
      reason: 'coverage',
    });
    const holes = energy([daily(OCTOBER, ...days(20, 19), ...days(11, null))]);
    expect(of(holes, dated, later)).to.include({ state: 'unknown', reason: 'coverage' });
  });

  it('finds the period that the present lies in', () => {
    const spanOf = (period: object, now: string): string[] => {
      const { start, end } = of(whole, { period }, now);
      return [start, end].map((at) => new Date(at + 3 * 3_600_000).toISOString().slice(0, 10));
    };
    expect(spanOf({ step: 'week' }, NOW)).to.eql(['2026-10-05', '2026-10-12']);
    expect(spanOf({ step: 'week', startDay: 7 }, NOW)).to.eql(['2026-10-11', '2026-10-18']);
    expect(spanOf({ step: 'month', startDay: 15 }, NOW)).to.eql(['2026-09-15', '2026-10-15']);
    expect(spanOf({ step: 'month', startDay: 31 }, '2026-07-01T00:00:00+03:00')).to.eql([
      '2026-06-30',
      '2026-07-31',
    ]);
    expect(spanOf({ step: 'quarter' }, '2026-08-11T00:00:00+03:00')).to.eql([
      '2026-07-01',
      '2026-10-01',
    ]);
    expect(spanOf({ step: 'year', startDay: 2 }, '2026-01-01T12:00:00+02:00')).to.eql([
      '2025-01-02',
      '2026-01-02',
    ]);
  });

  it('goes by weeks where a period is long', () => {
    const year = daily('2026-01-01T00:00:00+02:00', ...days(200, 10));
    const { curve } = of(
      energy([year]),
      { period: { step: 'year' }, target: 4000 },
      '2026-07-20T00:00:00+03:00',
    );
    expect(curve.length).to.be.within(53, 56);
    expect(curve.at(-1)!.allowed).to.equal(4000);
  });
});

describe('progress in the other directions', () => {
  const told = (more: object): Progress => of(energy([last, own]), more);

  it('at least mirrors at most', () => {
    expect(told({ direction: 'atLeast', target: 600 }).state).to.equal('ahead');
    expect(told({ direction: 'atLeast', target: 642 }).state).to.equal('onPace');
    // 476.67 kWh would come: a fifth more is 572.
    expect(told({ direction: 'atLeast', target: 737 })).to.include({ state: 'behind' });
    expect(told({ direction: 'atLeast', target: 738 })).to.include({ state: 'outOfReach' });
    expect(told({ direction: 'atLeast', target: 165 })).to.include({ state: 'met', required: 0 });
  });

  it('within has two sides', () => {
    const within = (min: number, max: number): Progress =>
      told({ direction: 'within', target: { min, max } });
    expect(within(600, 700)).to.include({ state: 'onPace', target: 700, least: 600 });
    expect(within(100, 600).state).to.equal('behind');
    expect(within(660, 700).state).to.equal('behind');
    expect(within(10, 160).state).to.equal('missed');
    expect(within(900, 950).state).to.equal('outOfReach');
  });

  it('a target of zero holds until there is something', () => {
    const none = daily(OCTOBER, ...days(10, 0));
    const zero = of(energy([last, none]), { target: 0 });
    expect(zero).to.include({ state: 'onPace', value: 0, required: 0, pace: undefined });
    expect(told({ target: 0 })).to.include({ state: 'missed' });
    expect(told({ target: 0, direction: 'atLeast' })).to.include({ state: 'met' });
  });

  it('reduceBy is reckoned from the same period a year before, or from a fixed baseline', () => {
    const reduce = { direction: 'reduceBy', target: 10, unit: '%' };
    expect(told({ ...reduce, baseline: { kind: 'samePeriodLastYear' } })).to.include({
      state: 'onPace',
      target: 630,
      baseline: 700,
      unit: 'kWh',
      direction: 'atMost',
    });
    expect(told({ ...reduce, baseline: { kind: 'fixed', value: 1000 } }).target).to.equal(900);
    expect(
      told({ ...reduce, target: 50, unit: 'kWh', baseline: { kind: 'samePeriodLastYear' } }).target,
    ).to.equal(650);
    const september = daily('2026-09-01T00:00:00+03:00', ...days(30, 20));
    expect(
      of(energy([last, september, own]), { ...reduce, baseline: { kind: 'previousPeriod' } })
        .target,
    ).to.equal(540);
  });

  it('reduceBy is unknown without its baseline', () => {
    const reduce = { direction: 'reduceBy', target: 10, unit: '%' };
    const alone = of(energy([own]), { ...reduce, baseline: { kind: 'samePeriodLastYear' } });
    expect(alone).to.include({ state: 'unknown', reason: 'baseline', target: undefined });
    expect(alone.value).to.equal(165);
    const codes = (more: object): string[] =>
      told({ ...reduce, ...more }).problems.map(({ code, path }) => `${code} ${path}`);
    expect(codes({})).to.eql(['missing goals[0].baseline']);
    expect(codes({ baseline: { kind: 'fixed' } })).to.eql(['missing goals[0].baseline.value']);
    expect(codes({ baseline: { kind: 'samePeriodLastYear', weather: true } })).to.eql([
      'reference goals[0].baseline.weather',
    ]);
  });
});
