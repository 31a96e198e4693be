import type { Period } from '../../insight/period.js';
import type { Format } from '../format.js';
import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import { editor } from './goal-editor.js';
import { past } from './goal-past.js';
import { rates } from './goal-rates.js';
import { terms } from './goal-terms.js';
import type {
  GoalEnd,
  GoalFacts,
  GoalPace,
  GoalTrackerWords,
  GoalVerb,
} from '../words/goal-tracker.js';

/** What a goal's amount is, behind it. */
const COUNTED: Record<GoalVerb, string> = {
  used: 'used',
  produced: 'produced',
  fed: 'fed into the grid',
  spent: 'spent',
  bought: 'bought',
  counted: 'so far',
  soFar: 'so far',
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

const NOTHING_YET = 'There is nothing yet to work it out from.';

function withoutAmount(facts: GoalFacts): Span[] {
  if (facts.phase === 'future') return ['The goal of ', aim(facts), ` starts on ${facts.start}.`];
  if (facts.isOfNothing) return ['The goal is ', aim(facts), `. ${NOTHING_YET}`];
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
  if (projection.model === 'usual') return 'If the rest goes as usual,';
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
    if (facts.kind === 'rate') return rates.rate(facts);
    if (facts.kind === 'peak') return rates.peak(facts);
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
    if (facts.kind === 'rate') return rates.shortRate(facts);
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
  change: ({ direction, isUsual, by, byLastYear, lastYear: then, isReachable }, format) => {
    const rest = isUsual ? 'usual' : 'that';
    if (!isReachable) return `From now on it would take ${by} ${direction} than ${rest}.`;
    const beside = byLastYear ? `: ${byLastYear} ${direction} than ${lastYear(then, format)}` : '';
    return `From now on ${by} ${direction} than ${rest} would do${beside}.`;
  },
  state: (state, direction, kind) => {
    const isFloor = direction === 'atLeast';
    const [worse, better] = isFloor ? ['Below', 'Above'] : ['Above', 'Below'];
    switch (state) {
      case 'notStarted':
        return 'Not started yet';
      case 'tooEarly':
        if (kind === 'paced' || kind === 'rate') return 'Too early to say';
        return direction === 'atMost' ? 'Within the limit so far' : 'Under way';
      case 'onPace':
        return kind === 'rate' ? 'At the goal so far' : 'On pace';
      case 'ahead':
        return kind === 'rate' ? `${better} the goal so far` : `${better} goal pace`;
      case 'behind':
        return `${direction === 'within' ? 'Off' : worse} ${kind === 'rate' ? 'the goal' : 'pace'}, still within reach`;
      case 'outOfReach':
        return kind === 'rate' ? 'No longer within reach' : 'Hardly within reach any more';
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
  left: (amount, direction, isOver) => {
    const [open, over] = direction === 'atLeast' ? ['to go', 'short'] : ['left', 'under'];
    return `${amount} ${isOver ? over : open}`;
  },
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
  usualPerDay: 'Usually per day',
  difference: 'Difference per day',
  lastYear: (when, day, before, after, isUneven) =>
    `${capital(when)} it was ${before} by ${day} and ${after} after that` +
    `${isUneven ? ': that is why the pace is not even' : ''}.`,
  projectionSteps: (steps) => `Projection: ${steps}.`,
  linear: 'There is not enough data from a year earlier, so every hour is taken to be alike.',
  range: (range, years) => `The range of ${range} comes from the same time of the years ${years}.`,
  usual: (periods, mean, range) =>
    `In the ${periods} periods before, ${range} came from the same day on, ${mean} on average: that gives the rest and its range.`,
  baseline: (target, cut, baseline) => `The goal is ${cut} less than ${baseline}: ${target}.`,
  weather: (change, baseline) =>
    `The baseline is brought to this period’s weather by heating degree days (17\u00A0°C): ${change}, so ${baseline}.`,
  noWeather:
    'The baseline is not brought to this period’s weather: too little is known of use and temperature.',
  covered: (percent, of) =>
    of === 'purchases'
      ? `What it takes is known of ${percent} of the purchases, so the amount is at least this.`
      : `${percent} of the readings have arrived, so the amount is at least this.`,
  estimated: (amount, total) => `${amount} of ${total} is estimated.`,
  unit: 'Unit',
  target: 'Target',
  caption: (title, unit) => `${title}, cumulative, ${unit}`,
  until: 'To the end of',
  days: (count, plural) => `${count} ${plural ? 'days' : 'day'}`,
  pieces: 'pcs',
  goalsCount: (count) => `${count} goals`,
  rates,
  past,
  editor,
  terms,
};
