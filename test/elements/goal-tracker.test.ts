import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { PeiliGoalTracker } from '../../src/define/goal-tracker.js';
import type { ProblemEvent } from '../../src/index.js';
import { documentOf as energyOf } from '../model/energy-document.js';
import { documentOf, goal } from '../model/goals-document.js';
import { documentOf as purchasesOf, item, receipt } from '../model/purchases-document.js';
import { all, one, textOf, textsOf } from './shadow.js';

const NOW = '2026-10-11T00:00:00+03:00';

function daily(start: string, ...values: unknown[]): object {
  return { start, resolution: 'P1D', values };
}

function days(count: number, value: unknown): unknown[] {
  return Array<unknown>(count).fill(value);
}

const points = [{ id: 'home', commodity: 'electricity' }];
/** Last October 180 kWh to the 10th and 520 after it; this October 165 to the 10th. */
const energy = energyOf(
  [
    daily('2025-10-01T00:00:00+03:00', ...days(10, 18), ...days(20, 25), 20),
    daily('2026-10-01T00:00:00+03:00', ...days(10, 16.5)),
  ],
  { point: 'home' },
  { points, asOf: NOW },
);
const purchases = purchasesOf([receipt('2026-10-02', [item('Food', 182.4)])]);

const electricity = goal({ title: 'Electricity goal' });
const food = goal({
  id: 'food',
  title: 'Food',
  measure: { of: 'purchases', what: 'sum', measure: 'amount' },
  target: 400,
  unit: 'EUR',
});

interface Setting {
  readonly width?: number;
  readonly lang?: string;
  readonly energy?: unknown;
  readonly purchases?: unknown;
  readonly now?: string | undefined;
}

function tracker(goals: unknown, setting: Setting): TemplateResult {
  const given = { width: 720, lang: 'en', energy, purchases, now: NOW, ...setting };
  return html`<div style=${`width: ${given.width}px`}>
    <peili-goal-tracker
      lang=${given.lang}
      .data=${goals}
      .energy=${given.energy}
      .purchases=${given.purchases}
      .now=${given.now}
    ></peili-goal-tracker>
  </div>`;
}

async function show(goals: unknown, setting: Setting = {}): Promise<PeiliGoalTracker> {
  const place = await fixture(tracker(goals, setting));
  const element = place.querySelector<PeiliGoalTracker>('peili-goal-tracker')!;
  // What is out of sight is not drawn.
  element.scrollIntoView();
  await waitUntil(() => one(element, '[part=heading]') && !one(element, '.waiting'));
  return element;
}

async function openTable(element: PeiliGoalTracker): Promise<void> {
  one(element, 'details:has(.size)')!.toggleAttribute('open', true);
  await waitUntil(() => one(element, 'table'));
}

describe('peili-goal-tracker', () => {
  it('is defined, and knows its class', () => {
    expect(document.createElement('peili-goal-tracker')).to.be.instanceOf(PeiliGoalTracker);
  });

  it('says the same numbers in sentence, bar, figure, list, table and notes', async () => {
    const element = await show(documentOf([electricity]));
    await openTable(element);
    expect(textOf(element, '[part=heading]')).to.equal('Electricity goal, October 2026');
    expect(textsOf(element, '[part=sentence] strong')).to.eql(['165 of 600 kWh', '42 kWh over']);
    expect(textOf(element, '.second')).to.contain('9% less');
    expect(textOf(element, '.where')).to.equal('Above pace, still within reach');
    expect(textsOf(element, '.ends > *')).to.eql([
      '165 kWh used',
      '435 kWh left',
      '154 goal pace today',
      'goal 600',
    ]);
    const bar = one(element, '[role=progressbar]')!;
    expect(bar.getAttribute('aria-valuetext')!.replace(/\s/g, ' ')).to.equal(
      '165 kWh used, 435 kWh left, 154 goal pace today, goal 600',
    );
    expect(bar.getAttribute('aria-valuenow')).to.equal('28');
    expect(textsOf(element, '.plot text')).to.include.members([
      'projected',
      '642 kWh',
      '600 goal',
      '165',
    ]);
    expect(textsOf(element, 'dd')).to.eql(['435 kWh', '20.7 kWh', '22.7 kWh', '−2.0 kWh']);
    expect(textsOf(element, 'table:first-child tbody tr:nth-child(10) > *')).to.eql([
      '10 October 2026',
      '165',
      '154',
      '',
    ]);
    expect(textsOf(element, 'table:first-child tbody tr:last-child > *')).to.eql([
      '31 October 2026',
      '',
      '600',
      '642',
    ]);
    expect(textOf(element, '[part=note]')).to.contain('165 + 520 × 165/180 = 642 kWh');
  });

  it('draws the bar as long as its numbers are', async () => {
    const element = await show(documentOf([electricity]));
    const width = (selector: string): string | null =>
      one(element, selector)!.getAttribute('width');
    expect(width('[part=bar]')).to.equal('27.5%');
    expect(width('.progress .reference')).to.equal('25.71%');
    expect(width('.remaining')).to.equal('100%');
    const over = await show(documentOf([goal({ target: 110 })]));
    expect(one(over, '[part=bar]')!.getAttribute('width')).to.equal('100%');
    expect(one(over, '.goal-edge')!.getAttribute('x1')).to.equal('66.67%');
  });

  it('shows several goals, each complete, and one of them where the page asks', async () => {
    const element = await show(documentOf([electricity, food]));
    expect(textsOf(element, '[part=heading]')).to.eql([
      'Goals',
      'Electricity goal, October 2026',
      'Food, October 2026',
    ]);
    expect(all(element, '[part=heading]').map((each) => each.ariaLevel)).to.eql(['2', '3', '3']);
    expect(all(element, '[role=progressbar], [part=figure]')).to.have.length(4);
    await openTable(element);
    expect(textsOf(element, 'caption')).to.eql([
      'Electricity goal, October 2026, cumulative, kWh',
      'Food, October 2026, cumulative, €',
      'Food. Earlier months: difference from this goal (€)',
    ]);
    element.goal = 'food';
    await element.updateComplete;
    expect(textsOf(element, '[part=heading]')).to.eql(['Food, October 2026']);
    expect(textOf(element, '[part=sentence]')).to.equal('€182 of €400 spent, day 10 of 31.');
    element.heading = '';
    await element.updateComplete;
    expect(one(element, '[part=heading]')).to.equal(null);
  });

  it('has no more than heading, sentence and bar on a narrow card, and opens the rest', async () => {
    const element = await show(documentOf([electricity]), { width: 240 });
    expect(textOf(element, '[part=sentence]')).to.equal(
      '165 of 600 kWh, day 10 of 31. Pace 42 kWh over.',
    );
    expect(one(element, '[role=progressbar]')).not.to.equal(null);
    expect(one(element, '[part=figure]')).to.equal(null);
    one(element, '.goal summary')!.click();
    await waitUntil(() => one(element, '[part=figure]'));
    expect(one(element, '.change')).not.to.equal(null);
    expect(element.scrollWidth).to.be.at.most(240);
    const phone = await show(documentOf([electricity]), { width: 264 });
    expect(one(phone, '[part=figure]')).not.to.equal(null);
  });

  for (const width of [240, 320, 480, 720, 1_040]) {
    it(`stays within ${width} px, its figure with all labels`, async () => {
      const element = await show(documentOf([electricity, food]), { width });
      const right = element.getBoundingClientRect().right + 0.5;
      for (const each of all(element, '*:not(.status):not(g)')) {
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(
          right,
        );
      }
    });
  }

  it('puts what would have to change beside the figure where there is room', async () => {
    const isBeside = async (width: number): Promise<boolean> => {
      const element = await show(documentOf([electricity]), { width });
      const [figure, rest] = ['[part=figure]', '.rest'].map((selector) =>
        one(element, selector)!.getBoundingClientRect(),
      );
      return rest!.left > figure!.right;
    };
    expect(await isBeside(720)).to.equal(true);
    expect(await isBeside(1_040)).to.equal(true);
    expect(await isBeside(600)).to.equal(false);
  });

  it('takes documents as objects and as JSON text', async () => {
    const element = await show(JSON.stringify(documentOf([electricity])), {
      energy: JSON.stringify(energy),
    });
    expect(textOf(element, '[part=sentence] strong')).to.equal('165 of 600 kWh');
  });

  it('follows new data, and a new present', async () => {
    const element = await show(documentOf([electricity]));
    element.now = '2026-10-06T00:00:00+03:00';
    await element.updateComplete;
    expect(textOf(element, '[part=sentence] strong')).to.match(/^83 of/);
    element.energy = energyOf([daily('2026-10-01T00:00:00+03:00', ...days(5, 10))]);
    await element.updateComplete;
    expect(textOf(element, '[part=sentence] strong')).to.equal('50 of 600 kWh');
    expect(textOf(element, '.key')).not.to.contain('range');
  });

  it('takes the present from the data where the page does not set it', async () => {
    const element = await show(documentOf([electricity]), { now: undefined });
    expect(textOf(element, '[part=sentence] strong')).to.equal('165 of 600 kWh');
    // Without asOf: what the documents cover. This one of purchases covers the year.
    element.energy = energyOf([daily('2026-10-01T00:00:00+03:00', ...days(10, 16.5))]);
    await element.updateComplete;
    expect(textOf(element, '[part=heading]')).to.equal('Electricity goal, December 2026');
    element.purchases = undefined;
    await element.updateComplete;
    expect(textOf(element, '[part=heading]')).to.equal('Electricity goal, October 2026');
  });

  it('says so where there is no data, and no goal', async () => {
    const nothing = { energy: undefined, purchases: undefined };
    const element = await show(documentOf([electricity]), nothing);
    expect(textOf(element, '[part=sentence]')).to.equal(
      'The goal is at most 600 kWh. There is no data on it.',
    );
    expect(one(element, 'details')).to.equal(null);
    const timeless = await show(documentOf([electricity]), { ...nothing, now: undefined });
    expect(textOf(timeless, '.state')).to.equal('No data has been given');
    expect(textOf(await show(documentOf([])), '.state')).to.equal('No goals have been set');
    expect(textOf(await show('{'), '[part=problem]')).to.contain('The data could not be read');
  });

  it('tells problems of all its documents, each at its place, and shows them', async () => {
    const bad = energyOf([daily('2026-10-01T00:00:00+03:00', ...days(9, 16.5), 'much')]);
    const goals = documentOf([
      electricity,
      goal({ id: 'p', target: -1 }),
      goal({ id: 'q', measure: { of: 'energy', what: 'peak' }, unit: 'kW' }),
    ]);
    const place = await fixture(html`<div></div>`);
    const heard = oneEvent<ProblemEvent>(place, 'peili-problem');
    render(tracker(goals, { energy: bad, purchases: '{}' }), place as HTMLElement);
    const { detail } = await heard;
    const element = place.querySelector<PeiliGoalTracker>('peili-goal-tracker')!;
    // What is out of sight is not drawn.
    element.scrollIntoView();
    expect(detail.problems.map(({ code, path }) => `${code} ${path}`)).to.eql([
      'value goals[1].target',
      'type energy.series[0].segments[0].values[9]',
      'missing purchases.format',
      'mismatch goals[2].measure.what',
    ]);
    expect(textsOf(element, '.problems li')).to.have.length(4);
    expect(textsOf(element, '[part=note]').join(' ')).to.contain('2 of 13 rows could not be read');
    let again = 0;
    element.addEventListener('peili-problem', () => (again += 1));
    element.now = '2026-10-09T00:00:00+03:00';
    await element.updateComplete;
    expect(again).to.equal(0);
  });

  it('tells a present that is none', async () => {
    const element = await show(documentOf([electricity]));
    setTimeout(() => (element.now = 'today'));
    const { detail } = await oneEvent<ProblemEvent>(element, 'peili-problem');
    expect(detail.problems.map(({ path }) => path)).to.eql(['now']);
  });

  it('speaks the language of the page', async () => {
    const element = await show(documentOf([electricity]), { lang: 'fi' });
    expect(textOf(element, '[part=sentence]')).to.contain('165 kWh 600:sta käytetty, päivä 10/31.');
    element.lang = 'sv';
    await waitUntil(() => textOf(element, '.where').startsWith('Takten'));
    expect(textOf(element, '[part=sentence]')).to.contain('165 av 600 kWh har använts');
  });

  it('shows the customer’s own words as text, whatever they are', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const element = await show(documentOf([goal({ title })]));
    expect(textOf(element, '[part=heading] bdi')).to.contain(title);
    expect(one(element, 'img')).to.equal(null);
  });

  it('has few tab stops: change, table and why; of many goals the choice of one', async () => {
    const stops = (element: PeiliGoalTracker): string[] =>
      all(element, 'a, button, input, select, summary, [tabindex="0"]').map(
        ({ localName }) => localName,
      );
    expect(stops(await show(documentOf([electricity])))).to.eql(['button', 'summary', 'summary']);
    const many = Array.from({ length: 20 }, (_, index) => goal({ id: `goal ${index}` }));
    expect(stops(await show(documentOf(many)))).to.eql(['select', 'summary']);
  });
});
