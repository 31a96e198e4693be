import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { householdPurchases, receipts, shopDataUse } from '../demo/generate/index.js';
import '../src/define/purchase-breakdown.js';
import { bought, groups, measured, pendingAndLeftOut } from './purchase-documents.js';

interface Args {
  data?: unknown;
  src?: string;
  by?: string;
  measure?: string;
  base?: string;
  path?: string;
  product?: string;
  period?: string;
  start?: string;
  'month-start'?: number;
  end?: string;
  compare?: string;
  figure?: string;
  heading?: string;
  'heading-level'?: number;
  now?: string;
  'no-table'?: boolean;
  'no-export'?: boolean;
  'no-edit'?: boolean;
}

const home = householdPurchases();

const meta: Meta<Args> = {
  title: 'Purchase breakdown',
  component: 'peili-purchase-breakdown',
  args: { data: home },
  argTypes: { data: { control: false } },
  render: (args) => story(args),
};
export default meta;

function story(args: Args): TemplateResult {
  return html`
    <peili-purchase-breakdown
      .data=${args.data}
      src=${ifDefined(args.src)}
      by=${ifDefined(args.by)}
      measure=${ifDefined(args.measure)}
      base=${ifDefined(args.base)}
      path=${ifDefined(args.path)}
      product=${ifDefined(args.product)}
      period=${ifDefined(args.period)}
      start=${ifDefined(args.start)}
      month-start=${ifDefined(args['month-start'])}
      end=${ifDefined(args.end)}
      compare=${ifDefined(args.compare)}
      figure=${ifDefined(args.figure)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      now=${ifDefined(args.now)}
      ?no-table=${args['no-table']}
      ?no-export=${args['no-export']}
      ?no-edit=${args['no-edit']}
    ></peili-purchase-breakdown>
  `;
}

type Story = StoryObj<Args>;

const october = { start: '2026-10-01' };
const firstRoot = home.categories?.find(({ parent }) => !parent)?.id ?? '';

/** The last month by category, beside the month before: what a customer sees first. */
export const LatestMonth: Story = {};

export const October: Story = { args: october };

/** Only the same part of the month before is compared. */
export const RunningMonth: Story = { args: { start: '2026-11-01' } };

/** Eleven months of the year, and the running one. */
export const Year: Story = { args: { start: '2026-01-01', end: '2027-01-01' } };

export const InsideACategory: Story = { args: { ...october, path: firstRoot } };

/** What a product cost over a year, and where it was bought. */
export const OneProduct: Story = { args: { ...october, product: 'bananas' } };

/** One bar of the whole, in the categories' own colours. */
export const AsOneStrip: Story = { args: { ...october, figure: 'strip' } };

export const ByShop: Story = { args: { ...october, by: 'store' } };

export const ByChain: Story = { args: { ...october, by: 'chain' } };

export const ByProduct: Story = { args: { ...october, by: 'product' } };

export const ByOrigin: Story = { args: { ...october, by: 'origin' } };

/** Vegetables, alcohol, red meat: a purchase may be in several rows, which then have no sum. */
export const ByTag: Story = { args: { ...october, by: 'tag' } };

export const ByWeekday: Story = { args: { ...october, by: 'weekday' } };

export const ByHour: Story = { args: { ...october, by: 'hour' } };

export const ByMonth: Story = { args: { start: '2026-01-01', end: '2027-01-01', by: 'month' } };

export const Pieces: Story = { args: { ...october, measure: 'pieces' } };

export const Weight: Story = { args: { ...october, measure: 'weight' } };

/** Cloth and cables by the metre. */
export const Length: Story = { args: { ...october, data: measured(), measure: 'length' } };

/** What a car was charged with. */
export const Electricity: Story = { args: { ...october, data: measured(), measure: 'energy' } };

export const Carbon: Story = { args: { ...october, measure: 'co2e' } };

export const Domestic: Story = { args: { ...october, measure: 'domesticMade' } };

/** Coffee and oranges are left out: nothing like them is domestic. */
export const OfWhatCouldBeDomestic: Story = {
  args: { ...october, measure: 'domesticMade', base: 'possible' },
};

export const Sugar: Story = { args: { ...october, measure: 'sugarG' } };

export const ComparedWithLastYear: Story = { args: { ...october, compare: 'last-year' } };

export const ComparedWithOwnAverage: Story = { args: { ...october, compare: 'average' } };

export const Quarter: Story = { args: { start: '2026-07-01', period: 'quarter' } };

/** Months from payday to payday. */
export const FromPayday: Story = { args: { ...october, 'month-start': 25 } };

export const NotCompared: Story = { args: { ...october, compare: 'none' } };

export const OneItem: Story = { args: { ...october, data: bought({ '2026-10': { Milk: 1.5 } }) } };

/** Sixty groups: the small ones stand together, and can be opened. */
export const SixtyCategories: Story = {
  args: { ...october, data: bought({ '2026-09': groups(50), '2026-10': groups(60) }) },
};

export const AllFree: Story = {
  args: { ...october, data: bought({ '2026-10': { Samples: 0, 'Library books': 0 } }) },
};

/** More came back than was bought: no bar, a minus, and words. */
export const Returned: Story = {
  args: {
    ...october,
    data: bought({ '2026-09': { Clothes: 120 }, '2026-10': { Clothes: -80, Milk: 5.2 } }),
  },
};

/** The whole is below zero. */
export const OnlyReturned: Story = {
  args: { ...october, data: bought({ '2026-10': { Clothes: -80 } }) },
};

export const Huge: Story = {
  args: {
    ...october,
    data: bought({ '2026-09': { Ships: 98_765_432.1 }, '2026-10': { Ships: 123_456_789.01 } }),
  },
};

/** What cost a cent stands beside what cost twelve thousand, and is seen. */
export const CentBesideThousands: Story = {
  args: { ...october, data: bought({ '2026-10': { Kitchen: 12_000, Bag: 0.01 } }) },
};

const LONG = 'Luomulaatuiset täysjyväviljavalmisteet ja muut kuivatuotteet suurperheen tarpeisiin';

export const LongNames: Story = {
  args: {
    ...october,
    data: bought({
      '2026-10': groups(9, (index) =>
        index % 2 ? `${LONG} ${index}` : `${LONG.replaceAll(' ', '')}${index}`,
      ),
    }),
  },
};

/** Names that run from right to left keep their direction, and numbers theirs. */
export const NamesFromRightToLeft: Story = {
  args: {
    ...october,
    data: bought({
      '2026-09': { 'חלב וגבינות': 30, 'خبز ومعجنات': 22 },
      '2026-10': { 'חלב וגבינות': 41.2, 'خبز ومعجنات': 18.9, 'לחם (3)': 7 },
    }),
  },
};

/** Not confirmed by the shop yet, left out by the customer, and no consumption: each is told. */
export const PendingAndLeftOut: Story = {
  args: { ...october, data: pendingAndLeftOut() },
};

/** A receipt whose lines have no category. */
export const Uncategorised: Story = {
  args: {
    ...october,
    data: bought(
      { '2026-10': { Milk: 12, Bread: 8, Unknown: 20 } },
      { categories: [{ id: 'Milk', name: 'Milk' }] },
    ),
  },
};

/** One line in three could not be read: it is told, and is part of no figure. */
export const BadRow: Story = {
  args: { ...october, data: bought({ '2026-10': { Milk: 12, Bread: 8, Sweets: 'about one' } }) },
};

/** Ten thousand lines. */
export const ManyLines: Story = {
  args: october,
  render: (args) =>
    story({ ...args, data: receipts({ from: '2025-11-01', to: '2026-11-01', lines: 10_000 }) }),
};

export const EmptyMonth: Story = {
  args: { ...october, data: bought({ '2026-08': { Milk: 12 }, '2026-09': { Milk: 9 } }) },
};

/** The document does not reach there. */
export const Empty: Story = { args: { start: '2031-01-01' } };

export const NoPurchases: Story = { args: { data: bought({}) } };

export const NoData: Story = { args: { data: undefined } };

/** The service has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, src: 'purchases.json' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    return () => {
      globalThis.fetch = fetch;
    };
  },
};

export const NotFound: Story = { args: { data: undefined, src: 'not-here.json' } };

export const NotADocument: Story = { args: { data: '{"format": "peili/purch' } };

export const OwnHeading: Story = {
  args: { ...october, heading: 'Our household', 'no-table': true },
};

/** A group is left out, and waits for the service; of another one the right group is looked for. */
export const Correcting: Story = {
  args: { ...october, data: bought({ '2026-10': { Milk: 12, Bread: 8, Sweets: 5 } }) },
  play: async ({ canvasElement }) =>
    sayOfRows(canvasElement.querySelector('peili-purchase-breakdown')!.shadowRoot!),
};

/** As a person would: of the first row it is sent, of the second one only looked at. */
async function sayOfRows(root: ShadowRoot): Promise<void> {
  const press = (selector: string): void => root.querySelector<HTMLElement>(selector)?.click();
  const choose = async (menu: number, at: number): Promise<void> => {
    await new Promise(requestAnimationFrame);
    const select = root.querySelectorAll<HTMLSelectElement>('[part=why] select')[menu];
    if (!select) return;
    select.selectedIndex = (select.length + at) % select.length;
    select.dispatchEvent(new Event('change'));
  };
  press('[part=why] summary');
  await choose(0, 1);
  await choose(1, -1);
  await new Promise(requestAnimationFrame);
  press('.correcting button');
  await choose(0, 2);
  await choose(1, 1);
  await choose(2, 2);
}

/** The document says what the company does with the data: one line below tells of it. */
export const WithDataUse: Story = {
  args: { data: { ...householdPurchases(), dataUse: shopDataUse() } },
};
