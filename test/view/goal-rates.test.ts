import { expect } from 'chai';
import { follow, presentPeriod } from '../../src/insight/follow.js';
import { progressIn } from '../../src/insight/progress.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Energy } from '../../src/model/energy.js';
import type { Purchases } from '../../src/model/purchases.js';
import { GoalText } from '../../src/view/goal-text.js';
import type { ToldGoal } from '../../src/view/goal-text.js';
import { goalTables, goalTrackerView } from '../../src/view/goal-tracker.js';
import type { GoalView } from '../../src/view/goal-tracker.js';
import { goalWhy } from '../../src/view/goal-why.js';
import { plain } from '../../src/view/view.js';
import { documentOf as energyDocument, read as readEnergy } from '../model/energy-document.js';
import { read as readGoal } from '../model/goals-document.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const NOW = '2026-10-12T18:00:00+03:00';
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const ours = { origin: { level: 'domesticRaw' } };
const theirs = { origin: { level: 'foreign' } };

interface Given {
  readonly energy?: Energy;
  readonly purchases?: Purchases;
}

function tell(more: object, given: Given): ToldGoal {
  const followed = follow(readGoal({ title: 'Goal', ...more }), { ...given, now: NOW });
  return { followed, told: progressIn(followed, presentPeriod(followed)) };
}

function viewOf(language: string, told: ToldGoal): GoalView {
  const sources = { now: Date.parse(NOW), rows: { total: 0, leftOut: 0 } };
  return goalTrackerView([told], sources, localeOf(language)).goals[0]!;
}

/** No-break spaces as spaces. */
function readable(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}

function basket(date: string, part: number, base: number): object {
  return receipt(date, [item('Rye bread', part, ours), item('Oranges', base - part, theirs)]);
}

/** Three months of 400 €, of which 170 € after the 12th; this one has 200 €, and 30 more. */
const purchases = (part: number, last?: object): Purchases =>
  read(
    documentOf(
      [
        ...['07', '08', '09'].flatMap((month) => [
          basket(`2026-${month}-05`, 100, 230),
          basket(`2026-${month}-20`, 100, 170),
        ]),
        basket('2026-10-03', part, 200),
        ...(last ? [last] : []),
      ],
      { period: { start: '2026-07-01', end: '2027-01-01' }, scope: { household: { members: 2 } } },
    ),
  );

const measure = { of: 'purchases', what: 'share', measure: 'amount' };
const share = {
  measure: { ...measure, where: { origin: ['domesticRaw'] } },
  direction: 'atLeast',
  target: 60,
  unit: '%',
};

describe('the words of a share', () => {
  const sentences = (more: object, given: Given): string[] =>
    LANGUAGES.map((language) => readable(plain(viewOf(language, tell(more, given)).sentence)));

  it('are the rate so far, the goal, and what the rest needs', () => {
    expect(sentences(share, { purchases: purchases(96) })).to.eql([
      '48 % tähän mennessä, tavoite vähintään 60 %, päivä 12/31. Loppukuussa tarvitaan vähintään 72 %.',
      '48 % hittills, målet är minst 60 %, dag 12 av 31. Under resten av månaden behövs minst 72 %.',
      '48% so far, the goal is at least 60%, day 12 of 31. The rest of the month would have to be at least 72%.',
    ]);
  });

  it('are the best possible where the goal is out of reach', () => {
    expect(sentences(share, { purchases: purchases(32) })).to.eql([
      '16 % tähän mennessä, tavoite vähintään 60 %, päivä 12/31. Tavoitteeseen ei enää pääse: paras mahdollinen on 58 %.',
      '16 % hittills, målet är minst 60 %, dag 12 av 31. Målet går inte längre att nå: det bästa möjliga är 58 %.',
      '16% so far, the goal is at least 60%, day 12 of 31. The goal can no longer be reached: the best possible is 58%.',
    ]);
  });

  it('say nothing of a rest that may be anything', () => {
    const [, , english] = sentences({ ...share, target: 20 }, { purchases: purchases(150) });
    expect(english).to.equal('75% so far, the goal is at least 20%, day 12 of 31.');
  });

  it('round what the rest needs so that it does not miss the goal', () => {
    const told = tell(share, { purchases: purchases(96, basket('2026-10-12', 21.3, 30)) });
    expect(told.told.required).to.be.closeTo(72.1765, 1e-4);
    expect(plain(viewOf('en', told).sentence)).to.contain('at least 73%.');
    const limit = { ...share, direction: 'atMost', target: 58 };
    const most = tell(limit, { purchases: purchases(96, basket('2026-10-12', 21.3, 30)) });
    expect(most.told.required).to.be.closeTo(67.4706, 1e-4);
    expect(plain(viewOf('en', most).sentence)).to.contain('may be at most 67%.');
  });

  it('say where nothing has been bought yet, and how much is known', () => {
    const before = read(documentOf([basket('2026-09-03', 100, 200)]));
    expect(sentences(share, { purchases: before })[2]).to.equal(
      'The goal is at least 60%. There is nothing yet to work it out from.',
    );
    const partly = purchases(96, receipt('2026-10-05', [item('Kiosk', 32)]));
    expect(viewOf('en', tell(share, { purchases: partly })).notes).to.include(
      'Based on 86% of the purchases; of the others it is not known.',
    );
  });

  it('T15: the bar, its words and the list say the same number as the sentence', () => {
    const { bar, rest, state } = viewOf('en', tell(share, { purchases: purchases(96) }));
    expect(bar).to.include({ whole: 1, value: 0.48, goal: 0.6 });
    expect(readable(bar!.valueText)).to.equal('48% so far, the rest at least 72%, goal 60%');
    expect(rest!.rows.map(({ value }) => readable(value))).to.eql(['€200', '72%']);
    expect(state!.text).to.equal('Below the goal, still within reach');
  });

  it('an amount by person and day says so', () => {
    const daily = { measure: { ...measure, what: 'perPersonDay' }, target: 8, unit: 'EUR' };
    // 200 € for two people in twelve days: 8.33; and (8 × 62 − 200) ÷ 38 for what is left.
    expect(sentences(daily, { purchases: purchases(96) })).to.eql([
      '8,33 € päivässä henkeä kohden tähän mennessä, tavoite enintään 8 €, päivä 12/31. ' +
        'Loppukuussa saa olla enintään 7,78 € päivässä henkeä kohden.',
      '8,33 € per person och dag hittills, målet är högst 8 €, dag 12 av 31. ' +
        'Under resten av månaden får det vara högst 7,78 € per person och dag.',
      '€8.33 per person and day so far, the goal is at most €8, day 12 of 31. ' +
        'The rest of the month may be at most €7.78 per person and day.',
    ]);
  });
});

describe('the words of a peak', () => {
  it('are the highest so far, and the room that is left', () => {
    const values = Array.from({ length: 282 }, (_, hour) => (hour === 33 ? 6.9 : 1));
    const start = '2026-10-01T00:00:00+03:00';
    const energy = readEnergy(energyDocument([{ start, resolution: 'PT1H', values }]));
    const goal = { measure: { of: 'energy', what: 'peak' }, unit: 'kW', target: 8 };
    const views = LANGUAGES.map((language) => viewOf(language, tell(goal, { energy })));
    expect(views.map(({ sentence }) => readable(plain(sentence)))).to.eql([
      'Suurin tähän mennessä on 6,9 kW, 1,1 kW alle tavoitteen (8 kW), päivä 12/31.',
      'Det högsta hittills är 6,9 kW, 1,1 kW under målet på 8 kW, dag 12 av 31.',
      'The highest so far is 6.9 kW, 1.1 kW under the goal of 8 kW, day 12 of 31.',
    ]);
    const { rest, bar } = views[2]!;
    expect(rest!.rows.map(({ value }) => readable(value))).to.eql([
      '6.9 kW',
      '9:00 on 2 October 2026',
      '1.1 kW',
    ]);
    expect(readable(bar!.valueText)).to.equal('6.9 kW so far, 1.1 kW of room, goal 8');
  });
});

describe('the words of what was last', () => {
  it('are what a basket did, and the line that moved it most', () => {
    const last = basket('2026-10-12', 21.3, 30);
    const lines = (language: string, goal: object): string[] =>
      viewOf(language, tell(goal, { purchases: purchases(96, last) })).latest!.lines.map((line) =>
        readable(plain(line)),
      );
    expect(LANGUAGES.map((language) => lines(language, share))).to.eql([
      ['12.10.: 71 %. Luku muuttui: 48 % → 51 %.', 'Eniten nosti Rye bread.'],
      ['12.10: 71 %. Siffran gick från 48 % till 51 %.', 'Det som höjde siffran mest: Rye bread.'],
      ['12 Oct: 71%. The figure went from 48% to 51%.', 'Rye bread raised it most.'],
    ]);
    const spending = { measure: { ...measure, what: 'sum' }, target: 400, unit: 'EUR' };
    expect(lines('en', spending)).to.eql([
      '12 Oct: €30.00.',
      'The largest part of it: Rye bread, €21.30.',
    ]);
  });
});

describe('periods that are over', () => {
  const told = tell(share, { purchases: purchases(96) });

  it('are marks with their shape and word, and a table of the same numbers', () => {
    const { past } = viewOf('en', told);
    expect(past!.summary).to.equal('goal met in 0 of 3');
    expect(past!.marks.map(({ icon, difference, tick }) => [icon, difference, tick])).to.eql([
      ['under', '−10', 'Jul'],
      ['under', '−10', 'Aug'],
      ['under', '−10', 'Sept'],
    ]);
    const table = goalTables([told], undefined, localeOf('en')).at(-1)!;
    expect(table.rows.map(({ header, cells }) => [header, ...cells])).to.eql(
      ['July', 'August', 'September'].map((month) => [
        `${month} 2026`,
        '50%',
        '60%',
        '−10',
        'not met',
      ]),
    );
  });
});

describe('the table of a share', () => {
  it('has what the rest needs, or the best that is possible', () => {
    const totals = (part: number): string[] =>
      goalTables([tell(share, { purchases: purchases(part) })], undefined, localeOf('en'))[0]!
        .rows.slice(-1)
        .map(({ header, cells }) => [header, ...cells].join(': '));
    expect(totals(96)).to.eql(['The rest at least: 72%']);
    expect(totals(32)).to.eql(['Best possible: 58%']);
  });
});

describe('why', () => {
  it('the last step is the number of the sentence, in every language', () => {
    const told = tell(share, { purchases: purchases(96) });
    for (const language of LANGUAGES) {
      const { steps } = goalWhy(new GoalText(told, undefined, localeOf(language)));
      const results = steps.map((rows) => readable(rows.at(-1)!.value));
      const percent = language === 'en' ? '%' : ' %';
      expect(results[0]).to.equal(`48${percent}`);
      expect(results.at(-1)).to.equal(`72${percent}`);
    }
  });
});
