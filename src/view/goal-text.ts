import { clockOf } from '../insight/calendar.js';
import { exact } from '../insight/counter.js';
import type { Followed } from '../insight/follow.js';
import { periodOf } from '../insight/period.js';
import type { Period } from '../insight/period.js';
import type { Progress } from '../insight/progress.js';
import { seriesOf } from '../insight/series-choice.js';
import { goalTracker as en } from '../locale/en/goal-tracker.js';
import { goalTracker as fi } from '../locale/fi/goal-tracker.js';
import { textIn } from '../locale/locale.js';
import type { Language, Locale } from '../locale/locale.js';
import { goalTracker as sv } from '../locale/sv/goal-tracker.js';
import type { CommonWords } from '../locale/words/common.js';
import type { GoalEnd, GoalTrackerWords, GoalVerb } from '../locale/words/goal-tracker.js';
import type { Energy } from '../model/energy.js';
import type { Goal } from '../model/goals.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { GoalNumbers } from './goal-numbers.js';
import { COMMON } from './view.js';

export const GOAL_WORDS: Record<Language, GoalTrackerWords> = { fi, sv, en };

/** A goal with how far it has come. */
export interface ToldGoal {
  readonly followed: Followed;
  readonly told: Progress;
}

const DAY = 24 * 60 * 60_000;

/** What a goal is called. */
export function goalTitle({ title, measure }: Goal, locale: Locale): string {
  return title ? textIn(title, locale) : GOAL_WORDS[locale.language].title(measure.of);
}

/** Writes a goal's names, times and numbers. */
export class GoalText {
  readonly followed: Followed;
  readonly goal: Goal;
  readonly told: Progress;
  readonly locale: Locale;
  readonly words: GoalTrackerWords;
  readonly common: CommonWords;
  readonly numbers: GoalNumbers;
  readonly verb: GoalVerb;
  readonly #clock: Clock;

  constructor({ followed, told }: ToldGoal, energy: Energy | undefined, locale: Locale) {
    const { goal } = followed;
    this.followed = followed;
    this.goal = goal;
    this.told = told;
    this.locale = locale;
    this.words = GOAL_WORDS[locale.language];
    this.common = COMMON[locale.language];
    this.numbers = new GoalNumbers(told, this.words, locale.format);
    this.verb = verbOf(goal, energy);
    this.#clock = clockOf(goal.timeZone);
  }

  get title(): string {
    return goalTitle(this.goal, this.locale);
  }

  get heading(): string {
    return `${this.title}, ${this.periodName}`;
  }

  /** `October 2026`. */
  get periodName(): string {
    const { start, end } = this.told;
    return this.common.period(this.period(start, end), this.locale.format);
  }

  /** The target as it was set; undefined where it depends on what is not known. */
  get target(): { number: string; amount: string } | undefined {
    const { target, least } = this.told;
    return target === undefined ? undefined : this.numbers.target(target, least);
  }

  /** Where a value lies beside the goal. */
  endOf(value: number): GoalEnd {
    const { target = 0, least, direction } = this.told;
    const beyond =
      direction === 'within'
        ? Math.max(0, value - target) + Math.min(0, value - (least ?? 0))
        : value - target;
    const by = this.numbers.amount(exact(Math.abs(beyond)));
    const isOn = by === this.numbers.amount(0);
    return { side: isOn ? 'on' : beyond > 0 ? 'over' : 'under', by };
  }

  /** Rounded up: what a share is needed of would be missed by less. */
  percentUp(ratio: number): string {
    return this.locale.format.percent(Math.ceil(ratio * 100 - 1e-9) / 100);
  }

  /** What is missing is never rounded away: 99.97 % is "99 %", not "100 %". */
  coverage(coverage: number): string {
    return this.locale.format.percent(Math.floor(coverage * 100) / 100);
  }

  wall(instant: EpochMs): WallMs {
    return this.#clock.toWall(instant);
  }

  period(start: EpochMs, end: EpochMs): Period {
    return periodOf(this.wall(start), this.wall(end));
  }

  date(instant: EpochMs): string {
    return this.common.date(this.wall(instant), this.locale.format);
  }

  /** `10 October`, the day that begins at an instant. */
  dayOf(instant: EpochMs): string {
    return this.common.day(this.wall(instant), this.locale.format);
  }

  /** The day that ends at an instant, or that it lies in: `10 Oct`. */
  lastDay(instant: EpochMs): string {
    return this.common.day(this.wall(instant - 1), this.locale.format);
  }

  /** `10 October 2026 at 9:00`. */
  moment(instant: EpochMs): string {
    return this.common.moment(this.wall(instant), this.locale.format);
  }

  /** Up to where something goes: `10 October 2026`, or `10 October 2026 at 9:45`. */
  upTo(instant: EpochMs): string {
    const isMidnight = this.wall(instant) % DAY === 0;
    return isMidnight
      ? this.common.date(this.wall(instant) - 1, this.locale.format)
      : this.common.moment(this.wall(instant), this.locale.format);
  }

  /** `630 kWh`, `500–650 kWh`, `10 %`: a target as it is set, in the unit that it is set in. */
  targetText(target: Goal['target']): string {
    if (typeof target !== 'number') return this.numbers.target(target.max, target.min).amount;
    const isShare = this.goal.direction === 'reduceBy' && this.goal.unit === '%';
    if (!isShare) return this.numbers.target(target).amount;
    return this.locale.format.percent(target / 100, Number.isInteger(target) ? 0 : 1);
  }

  /** What follows an amount: ` per person and day`, or nothing. */
  get per(): string {
    const { measure } = this.goal;
    const isDaily = measure.of === 'purchases' && measure.what === 'perPersonDay';
    return isDaily ? this.words.rates.perPersonDay : '';
  }

  year(instant: EpochMs): string {
    return String(new Date(this.wall(instant)).getUTCFullYear());
  }
}

function verbOf({ measure }: Goal, energy: Energy | undefined): GoalVerb {
  if (measure.of === 'own') return 'counted';
  if (measure.of === 'purchases') {
    if (measure.what === 'count') return 'counted';
    if (measure.measure === 'amount') return 'spent';
    return measure.measure === 'co2e' ? 'counted' : 'bought';
  }
  if (measure.what === 'cost') return 'spent';
  if (measure.what === 'co2') return 'counted';
  const series = energy && seriesOf(energy, { series: measure.series ?? undefined });
  if (series?.measure !== 'energy' && series?.measure !== 'volume') return 'counted';
  switch (series.flow) {
    case 'export':
      return 'fed';
    case 'production':
      return 'produced';
    case 'net':
      return 'counted';
    default:
      return 'used';
  }
}
