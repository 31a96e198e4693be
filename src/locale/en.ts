import type { Period } from '../insight/period.js';
import type { BreakdownBy } from '../insight/breakdown.js';
import type { Step } from '../insight/calendar.js';
import type { BreakdownMeasure } from '../insight/tally.js';
import type { WallMs } from '../model/zone.js';
import { capital, clockText, yearOf } from './format.js';
import type { Format } from './format.js';
import type {
  Change,
  CommonWords,
  Difference,
  EnergyTrendWords,
  GoalEnd,
  GoalFacts,
  GoalPace,
  GoalTrackerWords,
  GoalVerb,
  Metered,
  PurchaseBreakdownWords,
  PurchaseFacts,
  Span,
} from './words.js';

const HOUR = 3_600_000;

const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

function date(wall: WallMs, format: Format): string {
  return format.date(wall, DATE);
}

/** `Fri 5 November 2025`, or `Fri, November 5, 2025` where the month stands first. */
function weekday(wall: WallMs, width: 'short' | 'long', format: Format): string {
  const text = date(wall, format);
  return `${format.date(wall, { weekday: width })}${/^\d/.test(text) ? '' : ','} ${text}`;
}

function dayMonth(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'short' });
}

const clock = (wall: WallMs): string => clockText(wall, ':', true);

function hours(start: WallMs, end: WallMs): string {
  return `${clock(start)}–${clock(end)}`;
}

/** `1–5 November 2025`, `27 October – 2 November 2025`; `November 1–5, 2025`. */
function days(first: WallMs, last: WallMs, format: Format): string {
  const [from, to] = [new Date(first), new Date(last)];
  const isOneMonth = from.toISOString().slice(0, 7) === to.toISOString().slice(0, 7);
  return format.dateRange(first, last, DATE).replace(/\s*–\s*/, isOneMonth ? '–' : ' – ');
}

function period(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return String(value.year);
    case 'month':
      return `${format.month(value.month)} ${value.year}`;
    case 'week':
      return `week ${value.week} of ${value.year}`;
    case 'day':
      return weekday(value.day, 'short', format);
    case 'days':
      return days(value.first, value.last, format);
    case 'hours':
      return `${date(value.start, format)}, ${hours(value.start, value.end)}`;
  }
}

function inPeriod(value: Period, format: Format): string {
  switch (value.kind) {
    case 'day':
      return `on ${weekday(value.day, 'long', format)}`;
    case 'days':
      return `from ${days(value.first, value.last, format).replace(/\s?–\s?/, ' to ')}`;
    case 'hours':
      return `on ${date(value.start, format)} from ${clock(value.start)} to ${clock(value.end)}`;
    default:
      return `in ${period(value, format)}`;
  }
}

export const common: CommonWords = {
  inPeriod,
  period,
  day: dayMonth,
  date,
  moment: (wall, format) => `${clock(wall)} on ${date(wall, format)}`,
  monthTick: (month, narrow, format) => format.month(month, narrow ? 'narrow' : 'short'),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`,
  earlier: 'Previous',
  later: 'Next',
  table: 'Table',
  total: 'Total',
  change: 'Change',
  unknown: 'no data',
  notArrived: 'not arrived yet',
  estimated: 'estimated',
  loading: 'Fetching the data…',
  updating: 'Fetching new data. The earlier ones are below.',
  retry: 'Try again',
  empty: 'There is no data for this period',
  emptyText: (name) => `There is data for ${name}.`,
  noData: 'No data has been given',
  errorTitle: 'The data could not be read',
  errorText: (kind) =>
    ({
      network: 'The service could not be reached, or gave no data.',
      timeout: 'The service did not answer in time.',
      document: 'The data is in a form that cannot be shown.',
      version: 'The data is made for a newer version than this view.',
      limit: 'There is more data than this view can handle.',
    })[kind],
  rowsLeftOut: (leftOut, total, count) =>
    count === 1
      ? `1 of ${total} rows could not be read, and is not part of any figure.`
      : `${leftOut} of ${total} rows could not be read, and are not part of any figure.`,
  showProblems: 'Show what was wrong',
  problem: (path, expected, found) => `${path || 'file'}: expected ${expected}, found ${found}`,
  asOf: (moment) => `Data up to ${moment}.`,
  adjust: 'Change',
  compareWith: 'Compare',
  comparison: (kind) =>
    ({
      none: 'no comparison',
      previous: 'the period before',
      'last-year': 'a year earlier',
      'last-year-weekdays': 'same weekdays a year earlier',
    })[kind],
};

/** The commodities' names are English words already. */
function noun({ commodity }: Metered): string {
  return commodity ?? 'energy';
}

/** What stands before and behind the amount. */
function did(metered: Metered): readonly [string, string] {
  const what = noun(metered);
  switch (metered.flow) {
    case 'export':
      return ['you fed', ` of ${what} into the grid`];
    case 'production':
      return ['you produced', ` of ${what}`];
    case 'selfUse':
      return ['you used', ` of your own ${what}`];
    case 'net':
      return [`your net use of ${what} was`, ''];
    default:
      return ['you used', ` of ${what}`];
  }
}

function difference({ direction, by, kind, inReference }: Difference): string {
  const than = {
    previous: inReference,
    'last-year': 'a year earlier',
    'last-year-weekdays': 'on the same weekdays a year earlier',
  }[kind];
  if (direction === 'same') return `as much as ${than}`;
  if (direction === 'about') return `about as much as ${than}`;
  return `${by} ${direction === 'less' ? 'less' : 'more'} than ${than}`;
}

const STEP_WORD: Record<Step, readonly [one: string, many: string]> = {
  quarter: ['quarter-hour', 'quarter-hours'],
  'half-hour': ['half-hour', 'half-hours'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};
const STEP_LENGTH: Partial<Record<Step, number>> = {
  quarter: HOUR / 4,
  'half-hour': HOUR / 2,
  hour: HOUR,
};

export const energyTrend: EnergyTrendWords = {
  heading: (metered) => {
    const what = noun(metered);
    const flows = {
      import: `${what} use`,
      export: `${what} fed into the grid`,
      production: `${what} production`,
      selfUse: `use of your own ${what}`,
      net: `net ${what} use`,
    };
    return capital(flows[metered.flow ?? 'import']);
  },
  sentence: ({ metered, inPeriod: when, amount, difference: than }) => {
    const [verb, object] = did(metered);
    return [
      `${capital(when)} ${verb} `,
      { strong: amount },
      `${object}${than ? `, ${difference(than)}` : ''}.`,
    ];
  },
  step: ({ name, amount, state, difference: than, reference, estimated, coverage, until }) => {
    const head = until ? `${capital(name)} (to ${until})` : capital(name);
    const before = reference === undefined || than ? '' : ` Compared period: ${reference}.`;
    if (amount === undefined) {
      const why = state === 'missing' ? common.unknown : common.notArrived;
      return [{ strong: head }, `: ${why}.${before}`];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; ${estimated} of it is estimated`,
      coverage === undefined ? '' : `; ${coverage} of the readings have arrived`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}`];
  },
  leftOut: (names) =>
    `The comparison leaves out ${common.list(names)}, because there are not enough readings from both periods.`,
  unequal: (days, referenceDays, perDay) =>
    `There are ${days} days, and ${referenceDays} in the compared period: the change per day is ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `The comparison covers ${count} of ${all} ${STEP_WORD[step][1]}: for the others there are not enough readings from both periods.`,
  inPart: (name, until) =>
    `${capital(name)} is still running: only the time to ${until} is compared.`,
  estimated: (amount, total) => `${amount} of ${total} is estimated.`,
  covered: (percent, isLeast) =>
    `${percent} of the readings have arrived${isLeast ? ', so the figure is at least this' : ''}.`,
  perStep: (unit, step) => `${unit} per ${STEP_WORD[step][0]}`,
  stepWord: (step) => capital(STEP_WORD[step][1]),
  steps: (count, step, plural) => `${count} ${STEP_WORD[step][plural ? 1 : 0]}`,
  tick: (wall, step, narrow, format) => {
    if (step === 'year') return yearOf(wall);
    if (step === 'month') {
      return common.monthTick(new Date(wall).getUTCMonth(), narrow, format);
    }
    if (step === 'day') return String(new Date(wall).getUTCDate());
    if (step === 'week') return dayMonth(wall, format);
    return clockText(wall, ':');
  },
  stepName: (wall, step, repeated, format) => {
    const length = STEP_LENGTH[step];
    if (length) {
      const which = { first: ' (summer time)', second: ' (winter time)' };
      // A clock may change within a step: that ends where any such step ends.
      const end = wall - (wall % length) + length;
      return `${hours(wall, end)}${repeated ? which[repeated] : ''}`;
    }
    if (step === 'year') return yearOf(wall);
    const at = new Date(wall);
    if (step === 'month') {
      return period({ kind: 'month', year: at.getUTCFullYear(), month: at.getUTCMonth() }, format);
    }
    if (step === 'week') return `week of ${days(wall, wall + 6 * 24 * HOUR, format)}`;
    return period({ kind: 'day', day: wall }, format);
  },
  dayLength: (length) =>
    length === 24 ? undefined : `The day had ${length} hours, because the clocks changed.`,
  dataUntil: (day) => `data to ${day}`,
  all: 'All years',
  open: (step) => `Show the ${STEP_WORD[step][1]}`,
  stepHeader: (step) => STEP_WORD[step][0],
  compared: 'compared',
  comparedPart: 'Compared part',
  qualityHeader: 'Quality of the data',
  quality: {
    measured: '',
    corrected: 'corrected',
    manual: 'read by hand',
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    missing: 'no data',
    notArrived: 'not arrived yet',
  },
  known: (percent) => `${percent} known`,
  running: 'still running',
  chooseStep: 'Level of detail',
  chooseBar: 'Choose a period in the figure',
  path: 'Breadcrumb',
};

/** A change in the middle of a sentence, with its conjunction. */
function changed({ direction, by }: Change): string {
  if (direction === 'same') return 'as much as';
  return `${by} ${direction === 'less' ? 'less' : 'more'} than`;
}

/** What was done with the amount: everything, or in one category only. */
function purchase({ measure, within, amount, balance, isAtLeast }: PurchaseFacts): Span[] {
  const strong = { strong: amount };
  const group: Span[] = within === undefined ? [] : [' of ', { data: within }];
  if (balance === 'returned') return ['you returned more', ...group, ' than you bought: ', strong];
  const least = isAtLeast ? 'at least ' : '';
  if (measure === 'co2e') {
    return within === undefined
      ? [`your purchases caused ${least}`, strong]
      : [`your purchases of `, { data: within }, ` caused ${least}`, strong];
  }
  if (balance === 'nothing') return ['you bought nothing', ...group, ': ', strong];
  if (measure === 'amount') {
    return ['you spent ', strong, ...(within === undefined ? [] : [' on ', { data: within }])];
  }
  return [`you bought ${least}`, strong, ...group];
}

const MEASURES: Record<BreakdownMeasure, readonly [unit: string, noun: string]> = {
  amount: ['money', 'price'],
  pieces: ['pieces', 'number of pieces'],
  weight: ['kilograms', 'weight'],
  volume: ['litres', 'volume'],
  co2e: ['kg CO₂e', 'emissions'],
};

function measured(measure: BreakdownMeasure, currency: string): string {
  if (measure === 'amount') return currency === 'EUR' ? 'euros' : currency;
  return MEASURES[measure][0];
}

/** Each way to group: as a choice, as a header, and counted, one and many. */
const BY: Record<BreakdownBy, readonly [string, string, string, string]> = {
  category: ['By category', 'Category', 'category', 'categories'],
  product: ['By product', 'Product', 'product', 'products'],
  store: ['By shop', 'Shop', 'shop', 'shops'],
  chain: ['By chain', 'Chain', 'chain', 'chains'],
  channel: ['By channel', 'Channel', 'channel', 'channels'],
  origin: ['By origin', 'Origin', 'origin', 'origins'],
  weekday: ['By weekday', 'Weekday', 'weekday', 'weekdays'],
  hour: ['By time of day', 'Time of day', 'hour', 'hours'],
  month: ['By month', 'Month', 'month', 'months'],
};

export const purchaseBreakdown: PurchaseBreakdownWords = {
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
  chooseBy: 'Show',
  by: (by) => BY[by][0],
  header: (by) => BY[by][1],
  value: 'Value',
  share: 'Share',
  perMonth: (measure, currency) => {
    const unit = measured(measure, currency);
    return `${measure === 'co2e' ? unit : capital(unit)} per month`;
  },
  month: 'Month',
  chooseMonth: 'choose a month',
  all: 'All categories',
  path: 'Breadcrumb',
  other: (count, by) =>
    `Other ${by === 'category' ? 'categories' : by === 'product' ? 'products' : ''}`.trim() +
    ` (${count})`,
  unknown: (by) => (by === 'category' ? 'No category' : 'Unknown'),
  notSpecified: 'Not specified further',
  returned: 'more returned than bought',
  channel: (key) =>
    ({ store: 'Shop', online: 'Online shop', restaurant: 'Restaurant', fuel: 'Fuel station' })[key],
  origin: (key) =>
    ({
      domesticRaw: 'Domestic raw material',
      domesticMade: 'Made in the country',
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
      origin: 'origin',
      weekday: 'weekday',
      hour: 'time of day',
      month: 'month',
    }[by];
    return `The data does not give the ${what} of ${amount}${share === undefined ? '' : ` (${share})`}.`;
  },
  covered: (measure, percent) =>
    `The ${MEASURES[measure][1]} of ${percent} of the purchases, by their price, is known: the figures are at least these.`,
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
    isOne ? 'You have left out 1 row.' : `You have left out ${count} rows.`,
  positiveShares: 'The shares are of those rows in which more was bought than returned.',
  rounded: 'The figures are rounded, and so do not add up exactly.',
  running: (name, day, days, reference) =>
    `${capital(name)} is still running: day ${day} of ${days}.` +
    (reference === undefined ? '' : ` It is compared with an equally long time, ${reference}.`),
  notCompared: (start) => `There is no comparison: the data begins on ${start}.`,
};

/** What a goal's amount is, behind it. */
const COUNTED: Record<GoalVerb, string> = {
  used: 'used',
  produced: 'produced',
  fed: 'fed into the grid',
  spent: 'spent',
  bought: 'bought',
  counted: 'so far',
};

/** The period a year before, in a sentence. */
function lastYear(value: Period | undefined, format: Format): string {
  if (value?.kind === 'month') return `last ${format.month(value.month)}`;
  return value?.kind === 'year' ? 'last year' : 'the same time last year';
}

function aim({ direction, target }: GoalFacts): Span {
  const limit = { atMost: 'at most ', atLeast: 'at least ', within: '' }[direction];
  return { strong: `${limit}${target ?? ''}` };
}

/** Why more cannot be said of a goal. */
function because({ reason, phase }: GoalFacts): string {
  switch (reason) {
    case 'unsupported':
      return 'This view cannot compute such a goal.';
    case 'noData':
      return 'There is no data on it.';
    case 'baseline':
      return 'The goal cannot be worked out: what it is compared with is not known.';
    case 'notArrived':
      return 'Not all data of the period has arrived yet.';
    case 'coverage':
      return phase === 'closed'
        ? 'Too much is missing to say whether the goal was met.'
        : 'Too much is missing to speak of a pace.';
    case undefined:
      return 'No data of this period has arrived yet.';
  }
}

function withoutAmount(facts: GoalFacts): Span[] {
  if (facts.phase === 'future') return ['The goal of ', aim(facts), ` starts on ${facts.start}.`];
  if (facts.target === undefined) return [because(facts)];
  return ['The goal is ', aim(facts), `. ${because(facts)}`];
}

function ofGoal({ amount, number, target, isMoney }: GoalFacts): string {
  if (target === undefined) return amount!;
  return `${isMoney ? amount! : number!} of ${target}`;
}

const SIDE: Record<GoalFacts['direction'], Record<'over' | 'under', string>> = {
  atMost: { over: 'over', under: 'under' },
  atLeast: { over: 'above', under: 'short of' },
  within: { over: 'over', under: 'short of' },
};

function goalEnd({ side, by }: GoalEnd, direction: GoalFacts['direction']): Span[] {
  if (side === 'on') return [direction === 'within' ? 'within the goal' : 'at the goal'];
  return [{ strong: `${by} ${SIDE[direction][side]}` }, ' the goal'];
}

function paced(projection: GoalPace, format: Format): string {
  if (projection.model === 'linear') return 'At an even pace';
  const then = lastYear(projection.lastYear, format);
  const shape = then.startsWith('last') ? `${then}’s shape` : `the shape of ${then}`;
  return `At your pace so far and ${shape}`;
}

/** Since when a period has run, by what it is. */
const PERIOD_START: Partial<Record<Period['kind'], string>> = {
  month: 'the 1st',
  year: '1 January',
  week: 'Monday',
};

export const goalTracker: GoalTrackerWords = {
  goals: 'Goals',
  noGoals: 'No goals have been set',
  title: (of) => ({ energy: 'Energy goal', purchases: 'Purchase goal', own: 'Goal' })[of],
  sentence: (facts, format) => {
    const { amount, isAtLeast, verb, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    const counted = phase === 'closed' && verb === 'counted' ? 'in all' : COUNTED[verb];
    const head = [isAtLeast ? 'At least ' : '', { strong: ofGoal(facts) }, ` ${counted}`];
    const place = phase === 'running' ? `, day ${day} of ${all}.` : '.';
    if (decided && phase === 'closed') {
      return [...head, ', ', ...goalEnd(decided, facts.direction), '.'];
    }
    if (facts.reason) return [...head, `${place} ${because(facts)}`];
    if (decided?.state === 'met') return [...head, `${place} The goal has been reached.`];
    if (decided) return [...head, `${place} That is `, ...goalEnd(decided, facts.direction), '.'];
    if (!projection) return [...head, place];
    const ending = goalEnd(projection, facts.direction);
    return [...head, `${place} ${paced(projection, format)} you would end `, ...ending, '.'];
  },
  short: (facts) => {
    const { amount, day, days: all, phase, projection, decided, direction } = facts;
    if (amount === undefined) return withoutAmount(facts);
    const head = [facts.isAtLeast ? 'At least ' : '', { strong: ofGoal(facts) }];
    const place = phase === 'running' ? `, day ${day} of ${all}.` : '.';
    const end = decided ?? projection;
    if (!end || facts.reason) return [...head, place];
    const side = end.side === 'on' ? 'on the goal' : `${end.by} ${SIDE[direction][end.side]}`;
    return [
      ...head,
      `${place} ${decided ? capital(side) : `Pace ${side}`}`.replace(/ of$/, '') + '.',
    ];
  },
  change: ({ direction, by, byLastYear, lastYear: then, isReachable }, format) => {
    if (!isReachable) return `From now on it would take ${by} ${direction} than that.`;
    const beside = byLastYear ? `: ${byLastYear} ${direction} than ${lastYear(then, format)}` : '';
    return `From now on ${by} ${direction} than that would do${beside}.`;
  },
  suggested: 'This is a suggestion by the company, not a goal of yours.',
  state: (state, direction, hasPace) => {
    const isFloor = direction === 'atLeast';
    const [worse, better] = isFloor ? ['Below', 'Above'] : ['Above', 'Below'];
    switch (state) {
      case 'notStarted':
        return 'Not started yet';
      case 'tooEarly':
        if (hasPace) return 'Too early to say';
        return direction === 'atMost' ? 'Within the limit so far' : 'Under way';
      case 'onPace':
        return 'On pace';
      case 'ahead':
        return `${better} goal pace`;
      case 'behind':
        return `${direction === 'within' ? 'Off' : worse} pace, still within reach`;
      case 'outOfReach':
        return 'Hardly within reach any more';
      case 'met':
        return isFloor ? 'Goal reached' : 'Kept within the goal';
      case 'missed':
        if (direction === 'within') return 'Outside the goal';
        return isFloor ? 'Goal not reached' : 'Over the goal';
      case 'unknown':
        return 'Cannot be told';
    }
  },
  progress: 'Progress',
  done: (amount, verb) => `${amount} ${COUNTED[verb]}`,
  left: (amount, direction) => `${amount} ${direction === 'atLeast' ? 'to go' : 'left'}`,
  over: (amount) => `${amount} over`,
  pace: (number, day) => `${number} goal pace ${day === undefined ? 'today' : `on ${day}`}`,
  goal: (number) => `goal ${number}`,
  sinceStart: (unit, kind) => `${unit} since ${PERIOD_START[kind] ?? 'the start'}, cumulative`,
  actual: 'actual',
  goalPace: 'goal pace',
  projection: 'projected',
  projectionAndRange: 'projection and range',
  goalLine: (number) => `${number} goal`,
  dayTick: (day) => day,
  changeTitle: 'What would have to change',
  roomTitle: 'What is left',
  leftToGoal: 'Left until the goal',
  allowedPerDay: 'Allowed per day',
  neededPerDay: 'Needed per day',
  paceNow: 'At this pace, per day',
  difference: 'Difference per day',
  lastYear: (when, day, before, after, isUneven) =>
    `${capital(when)} it was ${before} by ${day} and ${after} after that` +
    `${isUneven ? ': that is why the pace is not even' : ''}.`,
  projectionSteps: (steps) => `Projection: ${steps}.`,
  linear: 'There is not enough data from a year earlier, so every hour is taken to be alike.',
  range: (low, high, years) =>
    `The range of ${low}–${high} comes from the same time of the years ${years}.`,
  baseline: (target, cut, baseline) => `The goal is ${cut} less than ${baseline}: ${target}.`,
  covered: (percent, of) =>
    of === 'purchases'
      ? `Of ${percent} of the purchases all that it takes is known, so the amount is at least this.`
      : `${percent} of the readings have arrived, so the amount is at least this.`,
  estimated: (amount, total) => `${amount} of ${total} is estimated.`,
  caption: (title, unit) => `${title}, cumulative, ${unit}`,
  until: 'To the end of',
  days: (count, plural) => `${count} ${plural ? 'days' : 'day'}`,
  pieces: 'pcs',
  goalsCount: (count) => `${count} goals`,
};
