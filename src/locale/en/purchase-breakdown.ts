import type { BreakdownBy } from '../../insight/breakdown.js';
import type { BreakdownMeasure, TagMeasure } from '../../insight/measure.js';
import type { ChoiceKind } from '../../insight/purchase-choices.js';
import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import type { Change, PurchaseBreakdownWords, PurchaseFacts } from '../words/purchase-breakdown.js';
import { common } from './common.js';
import { guides } from './purchase-guides.js';
import { terms } from './purchase-terms.js';

/** A change in the middle of a sentence, with its conjunction. */
function changed({ direction, by }: Change): string {
  if (direction === 'same') return 'as much as';
  return `${by} ${direction === 'less' ? 'less' : 'more'} than`;
}

/** What the money went to, where only a part of it is measured: of domestic origin, with a tag. */
function partly({
  measure,
  tag,
  within,
  ratio,
  amount,
  ofPossible,
}: PurchaseFacts): Span[] | undefined {
  const goods: Span[] | undefined =
    measure === 'domesticRaw'
      ? ['goods of domestic raw materials']
      : measure === 'domesticMade'
        ? ['domestically made goods']
        : tag === undefined
          ? undefined
          : [{ data: tag }];
  if (!goods) return undefined;
  const group: Span[] = within === undefined ? [] : [' in ', { data: within }];
  const share =
    ratio === undefined
      ? ''
      : `, ${ratio} ${ofPossible ? 'of what could be domestic' : 'of what is known'}`;
  return ['you spent ', { strong: amount }, ' on ', ...goods, ...group, share];
}

/** What was done with the amount: everything, or in one category only. */
function purchase(facts: PurchaseFacts): Span[] {
  const { measure, within, amount, balance, isAtLeast } = facts;
  const strong = { strong: amount };
  const group: Span[] = within === undefined ? [] : [' of ', { data: within }];
  const inGroup: Span[] = within === undefined ? [] : [' in ', { data: within }];
  if (balance === 'returned') {
    return ['you returned more', ...inGroup, ' than you bought: ', strong];
  }
  const least = isAtLeast ? 'at least ' : '';
  if (measure === 'co2e') {
    return within === undefined
      ? [`your purchases caused ${least}`, strong]
      : [`your purchases of `, { data: within }, ` caused ${least}`, strong];
  }
  const part = balance === 'nothing' ? undefined : partly(facts);
  if (part) return part;
  if (balance === 'nothing') return ['you bought nothing', ...inGroup, ': ', strong];
  if (measure === 'amount') {
    return ['you spent ', strong, ...(within === undefined ? [] : [' on ', { data: within }])];
  }
  if (!measure.endsWith('G')) return [`you bought ${least}`, strong, ...group];
  return [`you bought ${least}`, strong, wordsOf(measure)[0].replace('grams', ''), ...inGroup];
}

const MEASURES: Record<
  Exclude<BreakdownMeasure, TagMeasure>,
  readonly [unit: string, noun: string]
> = {
  amount: ['money', 'price'],
  pieces: ['pieces', 'number of pieces'],
  weight: ['kilograms', 'weight'],
  volume: ['litres', 'volume'],
  length: ['metres', 'length'],
  energy: ['kilowatt-hours', 'number of kilowatt-hours'],
  co2e: ['kg CO₂e', 'emissions'],
  kcal: ['kcal', 'energy'],
  sugarG: ['grams of sugar', 'sugar content'],
  saltG: ['grams of salt', 'salt content'],
  satFatG: ['grams of saturated fat', 'saturated fat content'],
  fibreG: ['grams of fibre', 'fibre content'],
  proteinG: ['grams of protein', 'protein content'],
  domesticRaw: ['of domestic raw materials', 'origin'],
  domesticMade: ['domestically made', 'origin'],
};

function wordsOf(measure: BreakdownMeasure): readonly [string, string] {
  return measure in MEASURES
    ? MEASURES[measure as Exclude<BreakdownMeasure, TagMeasure>]
    : [measure.slice('tag:'.length), 'tags'];
}

function measured(measure: BreakdownMeasure, currency: string): string {
  if (measure === 'amount') return currency === 'EUR' ? 'euros' : currency;
  return wordsOf(measure)[0];
}

/** Each way to group: as a choice, as a header, and counted, one and many. */
const BY: Record<BreakdownBy, readonly [string, string, string, string]> = {
  category: ['By category', 'Category', 'category', 'categories'],
  product: ['By product', 'Product', 'product', 'products'],
  store: ['By shop', 'Shop', 'shop', 'shops'],
  chain: ['By chain', 'Chain', 'chain', 'chains'],
  channel: ['By channel', 'Channel', 'channel', 'channels'],
  origin: ['By origin', 'Origin', 'origin', 'origins'],
  tag: ['By tag', 'Tag', 'tag', 'tags'],
  weekday: ['By weekday', 'Weekday', 'weekday', 'weekdays'],
  hour: ['By time of day', 'Time of day', 'hour', 'hours'],
  month: ['By month', 'Month', 'month', 'months'],
};

/** Each period to choose: as a header, to be chosen, in a unit, and counted. */
const PERIODS: Record<ChoiceKind, readonly [string, string, string, string]> = {
  month: ['Month', 'choose a month', 'per month', 'months'],
  quarter: ['Quarter', 'choose a quarter', 'per quarter', 'quarters'],
  year: ['Year', 'choose a year', 'per year', 'years'],
};

export const purchaseBreakdown: PurchaseBreakdownWords = {
  terms,
  guides,
  heading: (retailer) => (retailer === undefined ? 'Purchases' : `Purchases: ${retailer}`),
  sentence: (facts) => [
    `${capital(facts.inPeriod)} `,
    ...purchase(facts),
    facts.change ? `, ${changed(facts.change)} ${facts.change.inReference}.` : '.',
  ],
  cause: (name, { direction, by }) => [
    name,
    ` ${direction === 'less' ? 'fell' : 'rose'} the most, by ${by}.`,
  ],
  emptyIsZero: 'The data covers this time: it is a real zero, and nothing is missing.',
  chooseMeasure: 'Measure',
  measure: (measure, currency) =>
    measure === 'co2e' ? 'CO₂e' : capital(measured(measure, currency)),
  pieces: 'pcs',
  under: (amount) => `under\u00A0${amount}`,
  chooseBy: 'Show',
  by: (by) => BY[by][0],
  versus: (period) => `vs ${period}`,
  chooseBase: 'Share of',
  base: { all: 'what has a known origin', possible: 'what could be domestic' },
  ofPossible: 'share of what could be domestic',
  chooseFigure: 'Chart',
  figure: (shape) => ({ bars: 'separate bars', strip: 'one strip' })[shape],
  header: (by) => BY[by][1],
  value: 'Value',
  share: 'Share',
  perPeriod: (measure, currency, kind) => {
    const unit = measured(measure, currency);
    return `${measure === 'co2e' ? unit : capital(unit)} ${PERIODS[kind][2]}`;
  },
  choose: (kind) => PERIODS[kind][1],
  choiceHeader: (kind) => PERIODS[kind][0],
  choices: (count, kind) => `${count} ${PERIODS[kind][3]}`,
  choosePeriod: 'Period',
  periodKind: (kind) =>
    ({
      month: 'month',
      quarter: 'quarter',
      year: 'year',
      'last-12-months': 'last 12 months',
      custom: 'custom dates',
    })[kind],
  from: 'From',
  to: 'To',
  months: (first, last, format) => {
    const [from, to] = [first, last].map(({ month }) => format.month(month));
    return first.year === last.year
      ? `${from!}–${to!} ${last.year}`
      : `${from!} ${first.year} – ${to!} ${last.year}`;
  },
  inMonths: (first, last, format) => {
    const [from, to] = [first, last].map(({ month }) => format.month(month));
    return first.year === last.year
      ? `in ${from!}–${to!} ${last.year}`
      : `from ${from!} ${first.year} to ${to!} ${last.year}`;
  },
  average: 'your average',
  onAverage: 'your average',
  averageOf: (count, isEqualPart) =>
    `The average is of the ${count} periods before${isEqualPart ? ', an equally long time of each' : ''}.`,
  all: 'All categories',
  path: 'Breadcrumb',
  other: (count, by) =>
    `Other ${by === 'category' ? 'categories' : by === 'product' ? 'products' : ''}`.trim() +
    ` (${count})`,
  unknown: (by) => (by === 'category' ? 'No category' : 'Unknown'),
  notSpecified: 'Not specified further',
  untagged: 'No tag',
  overlapping: 'A purchase can be in several rows, so the rows do not add up to the total.',
  returned: 'more returned than bought',
  tooLong: 'too long to be drawn',
  channel: (key) =>
    ({ store: 'Shop', online: 'Online shop', restaurant: 'Restaurant', fuel: 'Fuel station' })[key],
  origin: (key) =>
    ({
      domesticRaw: 'Domestic raw material',
      domesticMade: 'Domestically made',
      foreign: 'Foreign',
    })[key] ?? key,
  hour: (hour) => `${hour}:00–${hour + 1}:00`,
  rows: (count, by, plural) => `${count} ${BY[by][plural ? 3 : 2]}`,
  caption: (by, periods) => `Purchases ${by.toLowerCase()}, ${periods}`,
  unknownNote: (by, amount, share) => {
    const what = {
      category: 'category',
      product: 'product',
      store: 'shop',
      chain: 'chain',
      channel: 'channel',
      tag: 'tags',
      origin: 'origin',
      weekday: 'weekday',
      hour: 'time of day',
      month: 'month',
    }[by];
    return `The data does not give the ${what} of ${amount}${share === undefined ? '' : ` (${share})`}.`;
  },
  covered: (measure, percent, isLeast) =>
    `The data gives the ${wordsOf(measure)[1]} of ${percent} of the purchases, by their price.${isLeast ? ' The real figures may be higher.' : ''}`,
  notAsked: (amount) => `Left out of the share, as they cannot be domestic: goods for ${amount}.`,
  apart: (items) => `The figures leave out ${common.list(items)}.`,
  apartItem: (kind, amount) =>
    `${
      {
        deposit: 'deposits',
        giftCard: 'gift cards',
        adjustment: 'discounts and fees on a whole receipt',
        rounding: 'roundings',
      }[kind]
    } (${amount})`,
  hidden: (count, isOne) =>
    isOne ? 'You have left out 1 receipt line.' : `You have left out ${count} receipt lines.`,
  pending: (amount) => `Of this, the shop has not confirmed ${amount} yet.`,
  positiveShares: 'The shares are of those rows in which more was bought than returned.',
  rounded: 'The figures are rounded, so they do not add up exactly.',
  running: (name, day, days, reference) =>
    `${capital(name)} is still running: day ${day} of ${days}.` +
    (reference === undefined ? '' : ` It is compared with as many days, ${reference}.`),
  notCompared: (start) => `There is no comparison: the data begins on ${start}.`,
};
