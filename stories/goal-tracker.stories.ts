import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import {
  energyDataUse,
  householdEnergy,
  householdGoals,
  householdPurchases,
} from '../demo/generate/index.js';
import '../src/define/goal-tracker.js';
import type { PeiliGoalTracker } from '../src/index.js';
import {
  baskets,
  counted,
  daily,
  goal,
  goals,
  hourly,
  months,
  nightTariff,
  NOW,
  taggedBaskets,
  years,
} from './goal-documents.js';

interface Args {
  data?: unknown;
  energy?: unknown;
  purchases?: unknown;
  src?: string;
  for?: string;
  goal?: string;
  compact?: boolean;
  projection?: boolean;
  'no-edit'?: boolean;
  heading?: string;
  'heading-level'?: number;
  now?: string | undefined;
  'no-table'?: boolean;
  'no-export'?: boolean;
}

const meta: Meta<Args> = {
  title: 'Goal tracker',
  component: 'peili-goal-tracker',
  args: { data: householdGoals(), energy: householdEnergy(), purchases: householdPurchases() },
  argTypes: {
    data: { control: false },
    energy: { control: false },
    purchases: { control: false },
  },
  render: (args) => story(args),
};
export default meta;

function story(args: Args): TemplateResult {
  return html`
    <peili-goal-tracker
      .data=${args.data}
      .energy=${args.energy}
      .purchases=${args.purchases}
      src=${ifDefined(args.src)}
      for=${ifDefined(args.for)}
      goal=${ifDefined(args.goal)}
      ?compact=${args.compact}
      ?projection=${args.projection}
      ?no-edit=${args['no-edit']}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      now=${ifDefined(args.now)}
      ?no-table=${args['no-table']}
      ?no-export=${args['no-export']}
    ></peili-goal-tracker>
  `;
}

type Story = StoryObj<Args>;

/** One electricity goal, with so much used on each day of the month up to now. */
const electricity = (values: readonly (number | null)[], more: object = {}): Args => ({
  data: goals(goal(more)),
  energy: daily({ now: values }),
  purchases: undefined,
  now: NOW,
});
const days = (count: number, value: number): number[] => Array<number>(count).fill(value);

const OCTOBER = { start: '2026-10-01', end: '2026-11-01' };
const NOVEMBER = { start: '2026-11-01', end: '2026-12-01' };

/** The same goal with the months before. */
const monthly: Args = { data: goals(goal()), energy: months(), purchases: undefined, now: NOW };

/** At least 60 % of food of domestic origin; so many euros of 200 so far. */
const domestic = (euros: number): Args => ({
  data: goals(
    goal({
      id: 'domestic',
      title: 'Domestic food',
      measure: {
        of: 'purchases',
        what: 'share',
        measure: 'amount',
        where: { origin: ['domesticRaw'] },
      },
      direction: 'atLeast',
      target: 60,
      unit: '%',
    }),
  ),
  energy: undefined,
  purchases: baskets(euros),
  now: NOW,
});

/** Three goals of a household, on electricity, groceries and sweets. */
export const Household: Story = {};

export const OneOfThem: Story = { args: { goal: 'electricity' } };

export const Groceries: Story = { args: { goal: 'groceries' } };

/** Where the month would end if its rest goes as usual: only where the page asks for it. */
export const Projected: Story = {
  args: { goal: 'groceries', projection: true, now: '2026-10-24T20:00:00+03:00' },
};

export const OnPace: Story = { args: electricity(days(10, 19)) };

export const Behind: Story = { args: electricity(days(10, 21)) };

/** The rest would have to be nearly a quarter less, which it has never been. */
export const OutOfReach: Story = { args: electricity(days(10, 23)) };

export const TooEarlyToSay: Story = {
  args: { ...electricity(days(1, 19)), now: '2026-10-02T00:00:00+03:00' },
};

export const NotStarted: Story = {
  args: { ...electricity([], { period: NOVEMBER }), now: NOW },
};

export const Met: Story = {
  args: { ...electricity(days(31, 18), { period: OCTOBER }), now: '2026-11-01T00:00:00+02:00' },
};

export const Missed: Story = {
  args: { ...electricity(days(31, 24), { period: OCTOBER }), now: '2026-11-01T00:00:00+02:00' },
};

export const AllZero: Story = { args: electricity(days(10, 0)) };

export const TargetOfZero: Story = { args: electricity(days(10, 2), { target: 0 }) };

/** Four days are missing, which is told, and not taken for nothing. */
export const Missing: Story = {
  args: electricity([18, 18, null, null, null, null, 18, 18, 18, 18]),
};

export const NothingKnown: Story = { args: electricity(Array<null>(10).fill(null)) };

export const Huge: Story = { args: electricity(days(10, 1_234_567), { target: 40_000_000 }) };

export const AtLeast: Story = { args: { data: counted(5), now: NOW } };

export const AtLeastMet: Story = { args: { data: counted(14), now: NOW } };

export const WithinABand: Story = {
  args: electricity(days(10, 17), { direction: 'within', target: { min: 500, max: 650 } }),
};

/** A tenth less than last year. */
export const Reduce: Story = {
  args: electricity(days(10, 20), {
    direction: 'reduceBy',
    target: 10,
    unit: '%',
    baseline: { kind: 'samePeriodLastYear' },
  }),
};

export const OfTheYear: Story = {
  args: {
    ...electricity([]),
    data: goals(goal({ period: { step: 'year' }, target: 7000 })),
    energy: years(),
  },
};

/** A company's goal: from whom, what it would have meant, and nothing of it counts. */
export const Suggestion: Story = {
  args: {
    ...monthly,
    data: goals(goal({ setBy: 'company', onBehalfOf: 'Esimerkkienergia', target: 640 })),
  },
};

/** Eleven months that are over, of which one is not known. */
export const WithPastMonths: Story = { args: monthly };

/** The number in three ways, and all that another one would mean. */
export const Editing: Story = {
  args: monthly,
  render: (args) => html`<div ${ref(openEditor)}>${story(args)}</div>`,
};

/** As the person would, once there is something to press. */
function openEditor(place: Element | undefined): void {
  // It is called before what is in the place is there.
  requestAnimationFrame(() => {
    const tracker = place?.querySelector<PeiliGoalTracker>('peili-goal-tracker');
    tracker?.shadowRoot?.querySelector<HTMLElement>('.change')?.click();
  });
}

/** A share: the rest of the month has to be better than so far. */
export const Share: Story = { args: domestic(96) };

/** However domestic all the rest is, it is too late; the best possible is told. */
export const ShareOutOfReach: Story = { args: domestic(32) };

/** A share of what bears a tag, of all that is bought. */
export const OfTags: Story = {
  args: {
    ...domestic(96),
    purchases: taggedBaskets(),
    data: goals(
      goal({
        id: 'organic',
        title: 'Organic food',
        measure: {
          of: 'purchases',
          what: 'share',
          measure: 'amount',
          where: { tag: ['organic'] },
        },
        direction: 'atLeast',
        target: 30,
        unit: '%',
      }),
    ),
  },
};

/** Spending by person and day. */
export const PerPersonAndDay: Story = {
  args: {
    ...domestic(96),
    data: goals(
      goal({
        id: 'spending',
        title: 'Groceries',
        measure: { of: 'purchases', what: 'perPersonDay', measure: 'amount' },
        target: 8,
        unit: 'EUR',
      }),
    ),
  },
};

/** The highest hour, and the room below the cap. */
export const Peak: Story = {
  args: {
    data: goals(
      goal({ title: 'Power', measure: { of: 'energy', what: 'peak' }, unit: 'kW', target: 8 }),
    ),
    energy: hourly(),
    purchases: undefined,
    now: NOW,
  },
};

/** How much of the electricity is used at the contract's night rate. */
export const AtNightRate: Story = {
  args: {
    data: goals(
      goal({
        title: 'Electricity at night rate',
        measure: { of: 'energy', what: 'share', part: 'night' },
        direction: 'atLeast',
        unit: '%',
        target: 40,
      }),
    ),
    energy: nightTariff(),
    purchases: undefined,
    now: NOW,
  },
};

/** Advice says who gives it, and who pays for that. */
export const Advice: Story = {
  args: electricity(days(10, 20), {
    swaps: [
      {
        text: 'Heat the water at night, from 1 to 5.',
        effect: -14,
        onBehalfOf: 'Esimerkkienergia',
      },
      {
        text: 'A heat pump for the hall.',
        onBehalfOf: 'Esimerkkienergia',
        paidBy: 'Pumppu Oy',
      },
    ],
  }),
};

export const Compact: Story = { args: { compact: true } };

export const NoEdit: Story = { args: { ...electricity(days(10, 20)), 'no-edit': true } };

export const TwentyGoals: Story = {
  args: {
    ...electricity(days(10, 20)),
    data: goals(
      ...Array.from({ length: 20 }, (_, index) =>
        goal({ id: `goal ${index}`, title: `Goal ${index + 1}`, target: 300 + index * 40 }),
      ),
    ),
  },
};

const LONG = 'Use less electricity for heating, hot water, lights and everything else at home';

export const LongNames: Story = {
  args: {
    ...electricity(days(10, 20)),
    data: goals(
      goal({ title: LONG }),
      goal({ id: 'b', title: LONG.replaceAll(' ', ''), target: 700 }),
    ),
  },
};

/** Names that run from right to left keep their direction, and numbers theirs. */
export const NamesFromRightToLeft: Story = {
  args: {
    ...electricity(days(10, 20)),
    data: goals(goal({ title: 'חשמל (בית)' }), goal({ id: 'b', title: 'كهرباء', target: 700 })),
  },
};

/** One goal of two cannot be read: it is told, and costs only itself. */
export const BadGoal: Story = {
  args: {
    ...electricity(days(10, 20)),
    data: goals(goal(), goal({ id: 'b', target: 'as little as possible' })),
  },
};

/** A goal on energy, and no energy document. */
export const WithoutItsData: Story = {
  args: { data: goals(goal()), energy: undefined, purchases: undefined, now: NOW },
};

export const NoGoals: Story = { args: { data: goals() } };

export const UnknownGoal: Story = { args: { goal: 'gone' } };

export const NoData: Story = { args: { data: undefined } };

/** The service has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, src: 'goals.json' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    return () => {
      globalThis.fetch = fetch;
    };
  },
};

export const NotFound: Story = { args: { data: undefined, src: 'not-here.json' } };

export const NotADocument: Story = { args: { data: '{"format": "peili/goa' } };

export const OwnHeading: Story = {
  args: { ...electricity(days(10, 20)), heading: 'Our summer house', 'no-table': true },
};

/** The document says what the company does with the data: one line below tells of it. */
export const WithDataUse: Story = {
  args: { data: { ...householdGoals(), dataUse: energyDataUse() } },
};
