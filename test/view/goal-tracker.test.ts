import { expect } from 'chai';
import { follow, presentPeriod } from '../../src/insight/follow.js';
import { progressIn } from '../../src/insight/progress.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Energy } from '../../src/model/energy.js';
import type { Purchases } from '../../src/model/purchases.js';
import { goalChart } from '../../src/view/goal-figure.js';
import type { ToldGoal } from '../../src/view/goal-text.js';
import { goalTables, goalTrackerView } from '../../src/view/goal-tracker.js';
import type { GoalView } from '../../src/view/goal-tracker.js';
import { plain } from '../../src/view/view.js';
import { documentOf as energyDocument, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';
import {
  documentOf as purchasesDocument,
  item,
  read as readPurchases,
  receipt,
} from '../model/purchases-document.js';

const NOW = '2026-10-11T00:00:00+03:00';
const LANGUAGES = ['fi', 'sv', 'en'] as const;

function daily(start: string, ...values: unknown[]): object {
  return { start, resolution: 'P1D', values };
}

function days(count: number, value: unknown): unknown[] {
  return Array<unknown>(count).fill(value);
}

const last = daily('2025-10-01T00:00:00+03:00', ...days(10, 18), ...days(20, 25), 20);
const own = daily('2026-10-01T00:00:00+03:00', ...days(10, 16.5));
const home = readEnergy(energyDocument([last, own]));

interface Given {
  readonly energy?: Energy;
  readonly purchases?: Purchases;
  readonly now?: string;
}

function tell(more: object, { energy = home, purchases, now = NOW }: Given = {}): ToldGoal {
  const goal = readGoal({
    title: { fi: 'Sähkötavoite', en: 'Electricity goal', sv: 'Elmål' },
    ...more,
  });
  const followed = follow(goal, { energy, purchases, now });
  return { followed, told: progressIn(followed, presentPeriod(followed)) };
}

const nothingLeftOut = { total: 0, leftOut: 0 };

/** No-break spaces as spaces. */
function readable(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}

function viewOf(language: string, more: object = {}, given: Given = {}): GoalView {
  const { energy = home, now = NOW } = given;
  const sources = { energy, now: Date.parse(now), rows: nothingLeftOut };
  return goalTrackerView([tell(more, given)], sources, localeOf(language)).goals[0]!;
}

function sentenceOf(language: string, more: object = {}, given: Given = {}): string {
  return readable(plain(viewOf(language, more, given).sentence));
}

describe('the goal tracker’s words', () => {
  it('tell the worked case in each language', () => {
    expect(sentenceOf('fi')).to.equal(
      '165 kWh 600:sta käytetty, päivä 10/31. ' +
        'Tähänastisella tahdillasi ja viime lokakuun rytmillä ylittäisit tavoitteen 42 kWh:lla.',
    );
    expect(sentenceOf('sv')).to.equal(
      '165 av 600 kWh har använts, dag 10 av 31. ' +
        'Med din takt hittills och samma rytm som i oktober i fjol skulle du hamna 42 kWh över målet.',
    );
    expect(sentenceOf('en')).to.equal(
      '165 of 600 kWh used, day 10 of 31. ' +
        'At your pace so far and last October’s shape you would end 42 kWh over the goal.',
    );
    expect(readable(viewOf('fi').second!)).to.equal(
      'Tästä eteenpäin riittäisi 9 % vähemmän kuin tällä tahdilla, 17 % vähemmän kuin viime lokakuussa.',
    );
    expect(viewOf('en').second).to.equal(
      'From now on 9% less than that would do: 17% less than last October.',
    );
    expect(readable(plain(viewOf('fi').short))).to.equal(
      '165 kWh 600:sta, päivä 10/31. Tahti 42 kWh yli.',
    );
    expect(viewOf('fi').heading).to.equal('Sähkötavoite, lokakuu 2026');
  });

  it('T15: the sentence, the bar, its words and the figure say the same numbers', () => {
    const { bar, figure, rest, notes } = viewOf('en');
    expect(bar!.value).to.equal(165 / 600);
    expect(bar!.allowed).to.be.closeTo(154.29 / 600, 1e-4);
    expect(readable(bar!.valueText)).to.equal(
      '165 kWh used, 435 kWh left, 154 goal pace today, goal 600',
    );
    expect(readable(Object.values(bar!.texts).join(', '))).to.equal(readable(bar!.valueText));
    expect(figure!.labels).to.deep.include({ goal: '600 goal', value: '165' });
    expect(readable(figure!.labels.end!.value)).to.equal('642 kWh');
    expect(rest!.rows.map(({ value }) => readable(value))).to.eql([
      '435 kWh',
      '20.7 kWh',
      '22.7 kWh',
      '−2.0 kWh',
    ]);
    expect(readable(rest!.text!)).to.equal(
      'In October 2025 it was 180 kWh by 10 Oct and 520 kWh after that: ' +
        'that is why the pace is not even.',
    );
    expect(notes.map(readable)).to.eql([
      'Projection: 165 + 520 × 165/180 = 642 kWh.',
      'Data up to 10 October 2026.',
    ]);
  });

  it('differ a day by what the two figures above the difference differ by', () => {
    for (let target = 510; target < 700; target += 7) {
      const { rest } = viewOf('en', { target });
      const tenths = rest!.rows
        .slice(1)
        .map(({ value }) => Math.round(Number(/[\d.]+/.exec(value)![0]) * 10));
      const [allowed, pace, difference] = tenths;
      expect(difference).to.equal(Math.abs(allowed! - pace!));
    }
  });

  it('give the steps of a projection in numbers that reproduce it', () => {
    const uneven = readEnergy(
      energyDocument([last, daily('2026-10-01T00:00:00+03:00', ...days(10, 16.4449))]),
    );
    const note = readable(viewOf('en', {}, { energy: uneven }).notes[0]!);
    const [, a, c, again, b, result] =
      /Projection: ([\d.]+) \+ ([\d.]+) × ([\d.]+)\/([\d.]+) = (\d+) kWh/.exec(note)!.map(Number);
    expect(again).to.equal(a);
    expect(Math.round(a! + (c! * a!) / b!)).to.equal(result);
    expect(result).to.equal(Math.round((164.449 * 700) / 180));
  });

  it('name the model where it is not last year', () => {
    const energy = readEnergy(energyDocument([own]));
    expect(sentenceOf('en', {}, { energy })).to.contain(
      'At an even pace you would end 88 kWh under the goal.',
    );
    const { notes, rest } = viewOf('en', {}, { energy });
    expect(notes.map(readable).slice(0, 2)).to.eql([
      'Projection: 165 × 745 h / 240 h = 512 kWh.',
      'There is not enough data from a year earlier, so every hour is taken to be alike.',
    ]);
    expect(rest!.title).to.equal('What is left');
  });

  it('T16: tell facts of purchases: spent, target, day', () => {
    const purchases = readPurchases(
      purchasesDocument([receipt('2026-10-02', [item('Food', 182.4)])]),
    );
    const measure = { of: 'purchases', what: 'sum', measure: 'amount' };
    const goal = { measure, target: 400, unit: 'EUR' };
    const now = '2026-10-12T12:00:00+03:00';
    const say = (language: string): string => sentenceOf(language, goal, { purchases, now });
    expect(LANGUAGES.map(say)).to.eql([
      '182 € 400:sta käytetty, päivä 12/31.',
      '182 av 400 € har använts, dag 12 av 31.',
      '€182 of €400 spent, day 12 of 31.',
    ]);
    const { state, second, bar, rest } = viewOf('en', goal, { purchases, now });
    expect(state).to.eql({ name: 'tooEarly', icon: 'early', text: 'Within the limit so far' });
    expect(second).to.equal(undefined);
    expect(bar!.texts.pace).to.equal(undefined);
    expect(rest!.rows.map(({ label }) => label)).to.eql(['Left until the goal', 'Allowed per day']);
    expect(sentenceOf('fi', { ...goal, target: 30 }, { purchases, now })).to.equal(
      '182,40 € 30:stä käytetty, päivä 12/31. Tavoite on ylittynyt 152,40 €:lla.',
    );
  });

  it('T15: are the same where a number lies just between two roundings', () => {
    const { bar, rest } = viewOf('en', { target: 12_345_678.5 });
    expect(bar!.texts.left).to.equal(`${rest!.rows[0]!.value} left`);
  });

  it('inflect Finnish numbers as they are spoken', () => {
    const target = (value: number): string =>
      /^\S+ kWh (\S+( \S+)?:\S+)/.exec(sentenceOf('fi', { target: value }))![1]!;
    expect([170, 200, 213, 215, 401, 406, 1_000, 1_150].map(target)).to.eql([
      '170:stä',
      '200:sta',
      '213:sta',
      '215:stä',
      '401:stä',
      '406:sta',
      '1 000:sta',
      '1 150:stä',
    ]);
  });

  it('have a shape and words for every state', () => {
    const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
    const later = { now: '2026-11-05T00:00:00+02:00' };
    const whole = readEnergy(energyDocument([daily('2026-10-01T00:00:00+03:00', ...days(31, 19))]));
    const looks = [
      viewOf('en', dated, { now: '2026-09-20T00:00:00+03:00' }),
      viewOf('en', {}, { now: '2026-10-02T00:00:00+03:00' }),
      viewOf('en', { target: 642 }),
      viewOf('en', { target: 700 }),
      viewOf('en', { target: 600 }),
      viewOf('en', { target: 300 }),
      viewOf('en', { target: 600, direction: 'atLeast' }),
      viewOf('en', { target: 700, direction: 'atLeast' }),
      viewOf('en', { target: 150, direction: 'atLeast' }),
      viewOf('en', { target: 150 }),
      viewOf('en', dated, { energy: whole, ...later }),
      viewOf('en', { measure: { of: 'energy', what: 'peak' } }),
    ].map(({ state }) => `${state!.name} ${state!.icon}: ${state!.text}`);
    expect(looks).to.eql([
      'notStarted none: Not started yet',
      'tooEarly early: Too early to say',
      'onPace even: On pace',
      'ahead under: Below goal pace',
      'behind over: Above pace, still within reach',
      'outOfReach over: Hardly within reach any more',
      'ahead over: Above goal pace',
      'behind under: Below pace, still within reach',
      'met met: Goal reached',
      'missed over: Over the goal',
      'met met: Kept within the goal',
      'unknown unknown: Cannot be told',
    ]);
  });

  it('say what a closed, a future, an early and an unknown goal is', () => {
    const dated = { period: { start: '2026-10-01', end: '2026-11-01' } };
    const whole = readEnergy(energyDocument([daily('2026-10-01T00:00:00+03:00', ...days(31, 19))]));
    const closed = { energy: whole, now: '2026-11-05T00:00:00+02:00' };
    const say = (more: object, given: Given = {}): string[] =>
      LANGUAGES.map((language) => sentenceOf(language, more, given));
    expect(say(dated, closed)).to.eql([
      '589 kWh 600:sta käytetty, 11 kWh alle tavoitteen.',
      '589 av 600 kWh har använts, 11 kWh under målet.',
      '589 of 600 kWh used, 11 kWh under the goal.',
    ]);
    expect(say({ ...dated, target: 500 }, closed)[2]).to.equal(
      '589 of 500 kWh used, 89 kWh over the goal.',
    );
    expect(say(dated, { now: '2026-09-20T00:00:00+03:00' })[2]).to.equal(
      'The goal of at most 600 kWh starts on 1 October 2026.',
    );
    const before = readEnergy(energyDocument([last], {}, { asOf: '2026-09-30T00:00:00+03:00' }));
    expect(say({}, { energy: before })[2]).to.equal(
      'The goal is at most 600 kWh. No data of this period has arrived yet.',
    );
    expect(say({ measure: { of: 'energy', what: 'peak' } })[2]).to.equal(
      'The goal is at most 600 kWh. This view cannot compute such a goal.',
    );
    expect(say({ direction: 'reduceBy', target: 10, unit: '%' })[2]).to.equal(
      '165 kWh used, day 10 of 31. The goal cannot be worked out: what it is compared with is not known.',
    );
    expect(say({ direction: 'within', target: { min: 600, max: 700 } })[2]).to.equal(
      '165 of 600–\u2060700 kWh used, day 10 of 31. ' +
        'At your pace so far and last October’s shape you would end within the goal.',
    );
  });

  it('say "at least" where a part is missing, and how much is known', () => {
    const energy = readEnergy(
      energyDocument([
        last,
        daily('2026-10-01T00:00:00+03:00', ...days(4, 16.5), null, ...days(5, 16.5)),
      ]),
    );
    expect(sentenceOf('en', {}, { energy })).to.match(/^At least 149 of 600 kWh used/);
    expect(sentenceOf('fi', {}, { energy })).to.match(/^Ainakin 149 kWh 600:sta/);
    expect(viewOf('en', {}, { energy }).notes).to.include(
      '90% of the readings have arrived, so the amount is at least this.',
    );
  });

  it('are in a larger unit where numbers would have six digits', () => {
    const energy = readEnergy(
      energyDocument([daily('2026-10-01T00:00:00+03:00', ...days(10, 1_234_567))]),
    );
    const large = { target: 40_000_000 };
    // 12,345,670 × 745 ÷ 240 is 38,323,017 kWh.
    expect(sentenceOf('en', large, { energy })).to.equal(
      '12,346 of 40,000 MWh used, day 10 of 31. ' +
        'At an even pace you would end 1,677 MWh under the goal.',
    );
    const { notes, figure } = viewOf('en', large, { energy });
    expect(readable(notes[0]!)).to.equal('Projection: 12,345.7 × 745 h / 240 h = 38,323 MWh.');
    expect(figure!.tick(20_000_000)).to.equal('20,000');
    expect(readable(figure!.title)).to.match(/^MWh since/);
  });

  it('mark a suggestion by the company as such', () => {
    const suggestion = { setBy: 'company', onBehalfOf: 'Esimerkkienergia' };
    const { sentence, second, state, bar, figure } = viewOf('en', suggestion);
    expect(readable(plain(sentence))).to.equal('Esimerkkienergia suggests: at most 600 kWh.');
    expect(second).to.equal(
      'It is not a goal of yours, and counts for nothing until you accept it.',
    );
    expect([state, bar, figure]).to.eql([undefined, undefined, undefined]);
    expect(plain(viewOf('fi', suggestion).sentence)).to.match(
      /^Esimerkkienergia ehdottaa: enintään/,
    );
  });

  it('have no undefined, NaN or Infinity anywhere', () => {
    for (const language of LANGUAGES) {
      for (const target of [0, 0.004, 165, 1e9]) {
        for (const direction of ['atMost', 'atLeast']) {
          for (const energy of [
            home,
            readEnergy(energyDocument([])),
            readEnergy(energyDocument([last])),
          ]) {
            const told = [tell({ target, direction }, { energy })];
            const sources = { energy, now: Date.parse(NOW), rows: nothingLeftOut };
            const view = goalTrackerView(told, sources, localeOf(language));
            const all = JSON.stringify([view, goalTables(told, energy, localeOf(language))]);
            expect(all).not.to.match(/undefined|NaN|Infinity|null/);
          }
        }
      }
    }
  });
});

describe('the goal tracker’s table and figure', () => {
  it('have the same numbers, a row for each day', () => {
    const told = [tell({})];
    const [table] = goalTables(told, home, localeOf('en'));
    expect(table!.columns.map(({ label }) => label)).to.eql([
      'To the end of',
      'Actual',
      'Goal pace',
      'Projected',
    ]);
    expect(table!.rows).to.have.length(31);
    expect(table!.rows[9]).to.eql({ header: '10 October 2026', cells: ['165', '154', ''] });
    expect(table!.rows[30]).to.eql({ header: '31 October 2026', cells: ['', '600', '642'] });
  });

  it('have no row of past periods while most of those between are not known', () => {
    const september = daily('2026-09-01T00:00:00+03:00', ...days(30, 18));
    const lonely = readEnergy(energyDocument([last, own]));
    const joined = readEnergy(energyDocument([september, own]));
    expect(viewOf('en', {}, { energy: lonely }).past).to.equal(undefined);
    expect(viewOf('en', {}, { energy: joined }).past!.marks).to.have.length(1);
  });

  it('show a gap as a gap and never as 0', () => {
    const gap = daily('2026-10-01T00:00:00+03:00', ...days(4, 10), null, ...days(5, 10));
    const energy = readEnergy(energyDocument([last, gap]));
    const told = tell({}, { energy });
    const [table] = goalTables([told], energy, localeOf('en'));
    expect(table!.rows.slice(3, 6).map(({ cells }) => cells[0])).to.eql(['40', 'no data', '50']);
    const { figure } = viewOf('en', {}, { energy });
    expect(goalChart(figure!, 436, 16).line.match(/M/g)).to.have.length(2);
  });

  it('keep the labels at the right 14 px apart, whatever the numbers', () => {
    const goals = Array.from({ length: 60 }, (_, index) => 10 + index * 23).flatMap((target) => [
      { target },
      { direction: 'within', target: { min: target, max: target + 100 } },
      { direction: 'within', target: { min: target / 2, max: target } },
    ]);
    for (const more of goals) {
      const { figure } = viewOf('en', more);
      for (const width of [320, 436]) {
        const { labels, height } = goalChart(figure!, width, 16);
        const { goal, end, name } = labels;
        const apart = [Math.abs(goal - end), Math.abs(goal - name), Math.abs(end - name)];
        if (labels.least !== undefined) {
          apart.push(Math.abs(labels.least - end), Math.abs(labels.least - name));
        }
        expect(Math.min(...apart), JSON.stringify(more)).to.be.at.least(14);
        for (const y of [goal, end, name]) expect(y).to.be.within(6, height - 14);
      }
    }
  });

  it('fit into any width', () => {
    const { figure } = viewOf('en');
    for (const width of [300, 320, 436, 688]) {
      const chart = goalChart(figure!, width, 16);
      const { labels, plot } = chart;
      expect(plot.x).to.be.above(20);
      expect(labels.x).to.be.above(plot.x + plot.width);
      // "600 goal" and "642 kWh" in 13 px.
      expect(labels.x + 60).to.be.at.most(width);
    }
  });
});
