import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { energyDataUse, householdEnergy, quarters } from '../demo/generate/index.js';
import '../src/define/energy-trend.js';
import { alone, dayAndNight, days, hours, states, twoCommodities } from './documents.js';
import {
  nettedByTheHour,
  ownSun,
  partlyPriced,
  registers,
  risingTax,
  settledBy,
  splitHours,
  twoHomes,
  winterDays,
} from './energy-documents.js';

interface Args {
  data?: unknown;
  src?: string;
  step?: string;
  start?: string;
  end?: string;
  compare?: string;
  flow?: string;
  point?: string;
  show?: string;
  view?: string;
  beside?: string;
  'week-start'?: number;
  heading?: string;
  'heading-level'?: number;
  now?: string | undefined;
  'no-table'?: boolean;
  'no-export'?: boolean;
}

const home = householdEnergy();

const meta: Meta<Args> = {
  title: 'Energy trend',
  component: 'peili-energy-trend',
  // Its data say themselves up to when they are known.
  args: { data: home, now: undefined },
  argTypes: { data: { control: false } },
  render: (args) => story(args),
};
export default meta;

function story(args: Args): TemplateResult {
  return html`
    <peili-energy-trend
      .data=${args.data}
      src=${ifDefined(args.src)}
      step=${ifDefined(args.step)}
      start=${ifDefined(args.start)}
      end=${ifDefined(args.end)}
      compare=${ifDefined(args.compare)}
      flow=${ifDefined(args.flow)}
      point=${ifDefined(args.point)}
      show=${ifDefined(args.show)}
      view=${ifDefined(args.view)}
      beside=${ifDefined(args.beside)}
      week-start=${ifDefined(args['week-start'])}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      now=${ifDefined(args.now)}
      ?no-table=${args['no-table']}
      ?no-export=${args['no-export']}
    ></peili-energy-trend>
  `;
}

type Story = StoryObj<Args>;

/** The months of the running year beside last year's: what a customer sees first. */
export const Year: Story = {};

/** A whole year in days: one filled shape, and last year as a line. */
export const DaysOfAYear: Story = {
  args: { step: 'day', start: '2026-01-01', end: '2027-01-01' },
};

export const Weeks: Story = { args: { step: 'week', start: '2026-01-01' } };

export const Month: Story = { args: { step: 'day', start: '2026-03-01' } };

/** 744 hours, drawn from the lowest to the highest of each pixel. */
export const HoursOfAMonth: Story = {
  args: { step: 'hour', start: '2026-01-01', end: '2026-02-01' },
};

export const Day: Story = { args: { step: 'hour', start: '2026-01-17' } };

export const QuartersOfADay: Story = { args: { step: 'quarter', start: '2026-01-17' } };

export const HalfHoursOfADay: Story = { args: { step: 'half-hour', start: '2026-01-17' } };

export const AllYears: Story = { args: { step: 'year' } };

/** 23 hours: there is no hour from 3 to 4, and so no bar for it. */
export const DayOfTheSpringChange: Story = { args: { step: 'hour', start: '2026-03-29' } };

/** 25 hours: the hour from 3 to 4 is there twice. */
export const DayOfTheAutumnChange: Story = { args: { step: 'hour', start: '2026-10-25' } };

/** Nine days in June are missing: a gap, never a zero. */
export const Gap: Story = { args: { step: 'day', start: '2025-06-01' } };

/** Three days in October are estimates: hatched, and said. */
export const Estimated: Story = { args: { step: 'day', start: '2025-10-01' } };

/** The meter knows hours; its quarters are their fourths, and that is said. */
export const SplitHours: Story = { args: { data: splitHours(), step: 'quarter' } };

/** A day whose readings were estimates, and have been corrected since: before and after are listed. */
export const CorrectedSince: Story = { args: { step: 'hour', start: '2026-03-10' } };

/** What a meter showed at the end of each month; another one took its place in May. */
export const MeterChange: Story = { args: { data: registers() } };

/** June a year ago has fewer than nine readings in ten: only what both years know is compared. */
export const RestrictedComparison: Story = {
  args: { step: 'month', start: '2026-05-01', end: '2026-08-01' },
};

/** The running month has come up to the 5th; the rest is not missing, only not here yet. */
export const NotArrivedYet: Story = { args: { step: 'day', start: '2026-11-01' } };

export const ComparedWithThePeriodBefore: Story = {
  args: { step: 'day', start: '2026-03-01', compare: 'previous' },
};

export const ComparedByWeekdays: Story = {
  args: { step: 'day', start: '2026-03-01', compare: 'last-year-weekdays' },
};

export const NotCompared: Story = { args: { compare: 'none' } };

/** What the panels on the roof have fed into the grid. */
export const Export: Story = { args: { flow: 'export' } };

/** A roof whose own use is not metered. */
export const ExportOnly: Story = {
  args: { data: { ...ownSun(), series: ownSun().series.slice(1, 2) }, step: 'day' },
};

/** What the panels made, whoever used it. */
export const Production: Story = { args: { data: ownSun(), flow: 'production', step: 'day' } };

/** What was made and not fed into the grid, computed quarter by quarter. */
export const SelfUse: Story = { args: { data: ownSun(), flow: 'selfUse', step: 'day' } };

/** More out than in: below the zero line, with a minus. */
export const NetBelowZero: Story = {
  args: {
    data: hours({ flow: 'net', values: Array.from({ length: 24 }, (_, hour) => (hour - 9) / -4) }),
  },
};

/** What each kilowatt-hour cost, by the contracts of the document; fees are told apart. */
export const Cost: Story = { args: { show: 'cost', beside: 'price' } };

export const Emissions: Story = { args: { show: 'co2', step: 'day', start: '2026-10-01' } };

/** Price and temperature under the same columns, each on an axis of its own. */
export const BesidePriceAndTemperature: Story = {
  args: { step: 'hour', start: '2026-01-17', beside: 'price temperature' },
};

/** The hours of each day, as a grid. */
export const When: Story = { args: { view: 'when', step: 'day', start: '2026-10-01' } };

/** A year, week by week. */
export const WhenOfAYear: Story = {
  args: { view: 'when', start: '2025-01-01', end: '2026-01-01' },
};

/** How a day goes, on working days and at weekends; and what runs always. */
export const AverageDay: Story = {
  args: { view: 'average-day', step: 'day', start: '2026-03-01' },
};

/** A whole year beside homes that are like this one. */
export const SimilarHomes: Story = {
  args: { compare: 'similar-homes', start: '2025-01-01', end: '2026-01-01' },
};

/** They are counted over years: beside a month there is a word instead of a number. */
export const SimilarHomesOfAMonth: Story = {
  args: { compare: 'similar-homes', step: 'day', start: '2026-03-01' },
};

/** By day and by night, with fees that are told apart. */
export const TwoRates: Story = { args: { data: dayAndNight(), show: 'cost', step: 'day' } };

/** A contract whose weekdays in winter cost more, over the end of that winter. */
export const Seasons: Story = {
  args: {
    data: winterDays(),
    show: 'cost',
    step: 'day',
    start: '2026-03-18',
    end: '2026-04-15',
  },
};

/** Each quarter has its own price. */
export const SettledByTheQuarter: Story = {
  args: { data: settledBy('PT15M'), show: 'cost', step: 'hour' },
};

/** The same day at the mean price of each hour. */
export const SettledByTheHour: Story = {
  args: { data: settledBy('PT1H'), show: 'cost', step: 'hour' },
};

/** From the first of September on, a higher tax is in the price. */
export const RisingTax: Story = { args: { data: risingTax(), show: 'cost', step: 'day' } };

/** What three hours of the morning cost is not known: the energy is told, and is in no sum. */
export const Unpriced: Story = { args: { data: partlyPriced(), show: 'cost', step: 'hour' } };

/** What was fed in is set off, hour by hour, before what was drawn has a price. */
export const Netted: Story = { args: { data: nettedByTheHour(), show: 'cost', step: 'day' } };

/** Two metering points of one commodity, one at a time. */
export const TwoPoints: Story = { args: { data: twoHomes(), point: 'cottage' } };

/** Gas in kWh, by the factor that the document gives; electricity is another point. */
export const Gas: Story = { args: { data: twoCommodities(), point: 'gas', show: 'energy' } };

/** Readings of whole days say nothing of the hours. */
export const NoHours: Story = { args: { data: twoCommodities(), view: 'when' } };

/** A document of nothing but a temperature, down to −40 °C. */
export const Temperature: Story = {
  args: {
    data: states(
      ...(['temperature', 'degC'] as const),
      Array.from({ length: 24 }, (_, hour) => -40 + Math.abs(12 - hour) * 1.5),
    ),
  },
};

/** A document of nothing but a price, down to −500. */
export const Price: Story = {
  args: {
    data: states(
      ...(['price', 'EUR/MWh'] as const),
      Array.from({ length: 24 }, (_, hour) => (hour === 13 ? -500 : 40 + ((hour * 37) % 90))),
    ),
  },
};

/** 29 February has no counterpart the year before. */
export const LeapDay: Story = {
  args: {
    data: alone({
      ...days(2027, [], {}),
      segments: [
        {
          start: '2027-02-01T00:00:00+02:00',
          resolution: 'P1D',
          values: Array<number>(28).fill(24),
        },
        {
          start: '2028-02-01T00:00:00+02:00',
          resolution: 'P1D',
          values: Array<number>(29).fill(24),
        },
      ],
    }),
    step: 'day',
    start: '2028-02-01',
  },
};

export const Net: Story = { args: { flow: 'net', step: 'day', start: '2026-06-01' } };

export const OneReading: Story = { args: { data: hours({ values: [1.2] }) } };

export const AllZero: Story = { args: { data: hours({ values: Array<number>(24).fill(0) }) } };

/** A year of which nothing is known: no zero, no figure, a sentence. */
export const NothingKnown: Story = {
  args: { data: alone(days(2025, Array<null>(365).fill(null), {})) },
};

export const Huge: Story = {
  args: { data: hours({ values: Array.from({ length: 24 }, (_, hour) => 1e6 + hour * 31_415) }) },
};

/** Ten years of quarters: 350,640 values. */
export const TenYears: Story = {
  args: { step: 'month', start: '2016-01-01', end: '2026-01-01' },
  render: (args) => story({ ...args, data: quarters({ start: '2016-01-01', days: 3653 }) }),
};

/** One value in 24 could not be read: it is told, and is part of no figure. */
export const BadRow: Story = {
  args: { data: hours({ values: [...Array<number>(23).fill(0.8), 'about one' as never] }) },
};

export const Empty: Story = { args: { step: 'month', start: '2031-01-01', end: '2032-01-01' } };

export const NoData: Story = { args: { data: undefined } };

/** The service has not answered yet. */
export const Loading: Story = {
  args: { data: undefined, src: 'energy.json' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    return () => {
      globalThis.fetch = fetch;
    };
  },
};

export const NotFound: Story = { args: { data: undefined, src: 'not-here.json' } };

export const NotADocument: Story = { args: { data: '{"format": "peili/ener' } };

export const OwnHeading: Story = { args: { heading: 'Our summer house', 'no-table': true } };

/** A home without panels; the document says what the company does with the data, and one line below tells of it. */
export const WithDataUse: Story = {
  args: { data: { ...householdEnergy(undefined, { hasPanels: false }), dataUse: energyDataUse() } },
};
