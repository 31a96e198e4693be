import { monthAt } from '../model/civil.js';
import type { Energy, Series } from '../model/energy.js';
import type { LocalDate } from '../model/field.js';
import { clockOf } from '../model/zone.js';
import type { WallMs } from '../model/zone.js';
import { addSteps, dateOf, floorWall, STEPS, wallOf } from './calendar.js';
import type { Step } from './calendar.js';
import { extentOf, finestStep } from './readings.js';

/** Where a reader stands: the dates `[start, end)` in steps. */
export interface Address {
  readonly step: Step;
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** How much is looked at in one view. */
const LEVELS = ['all', 'year', 'month', 'day'] as const;
export type Level = (typeof LEVELS)[number];

/** What a view of a level can be divided into. */
const STEPS_OF: Record<Level, readonly Step[]> = {
  all: ['year', 'month'],
  year: ['month', 'week', 'day'],
  month: ['day', 'hour'],
  day: ['hour'],
};

/** Which level a step is usually looked at in. */
const LEVEL_OF: Record<Step, Level> = {
  year: 'all',
  month: 'year',
  week: 'year',
  day: 'month',
  hour: 'day',
  'half-hour': 'day',
  quarter: 'day',
};

/** What a picked step is divided into. */
const FINER: Partial<Record<Step, Step>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
};

const DAY = 24 * 60 * 60_000;

/** The wall time from the first to the last reading, or to `asOf`, which may be later. */
interface Reach {
  readonly start: WallMs;
  readonly end: WallMs;
  /** Whether the data say themselves how far they are known. */
  readonly isOpen: boolean;
}

/** Finds the way through a series: from all years to one day, and back. */
export class Atlas {
  readonly #reach: Reach;
  readonly #finest: Step;

  constructor(energy: Energy, series: Series) {
    const extent = extentOf(series) ?? { start: 0, end: 0 };
    const clock = clockOf(energy.timeZone);
    const end = Math.max(extent.end, energy.asOf ?? extent.end);
    this.#reach = {
      start: clock.toWall(extent.start),
      end: clock.toWall(end),
      isOpen: energy.asOf !== undefined,
    };
    this.#finest = finestStep(series, STEPS);
  }

  /** Completes what a page has set: the rest is what most readers want to see first. */
  resolve(wanted: {
    step?: Step | undefined;
    start?: LocalDate | undefined;
    end?: LocalDate | undefined;
  }): Address {
    const days = (this.#reach.end - this.#reach.start) / DAY;
    const usual = days <= 2 ? 'hour' : days <= 45 ? 'day' : 'month';
    const step = this.#allowed(wanted.step ?? usual);
    const { start, end } = wanted;
    const isWhole = start !== undefined && end !== undefined && wallOf(start) < wallOf(end);
    if (isWhole) return { step, start, end };
    const last = end === undefined ? this.#reach.end : wallOf(end);
    return this.#around(LEVEL_OF[step], step, start === undefined ? last - 1 : wallOf(start));
  }

  /** As large as the time is long, and as the step is usually looked at. */
  levelOf(address: Address): Level {
    const { step, start, end } = address;
    const days = (wallOf(end) - wallOf(start)) / DAY;
    const isLong = days > 366 || this.isAll(address);
    const level = isLong ? 'all' : days > 31 ? 'year' : days > 1 ? 'month' : 'day';
    return LEVELS[Math.min(LEVELS.indexOf(level), LEVELS.indexOf(LEVEL_OF[step]))]!;
  }

  /** Whether a view holds all the data, of more than one year. */
  isAll({ start, end }: Address): boolean {
    const { start: first, end: last } = this.#reach;
    return this.#hasManyYears() && wallOf(start) <= first && wallOf(end) >= last;
  }

  /** The calendar year that a view holds, as far as it is known; undefined of other views. */
  yearOf(address: Address): number | undefined {
    if (this.levelOf(address) !== 'year') return undefined;
    const year = new Date(wallOf(address.start)).getUTCFullYear();
    return this.#isWhole('year', address) ? year : undefined;
  }

  /** The steps that a view can be divided into, from the coarsest. */
  stepsAt(address: Address): Step[] {
    const level = this.levelOf(address);
    const steps = STEPS_OF[level].filter((step) => this.#allowed(step) === step);
    const isFiner = level === 'day' && STEPS.indexOf(this.#finest) < STEPS.indexOf('hour');
    const offered = new Set([...steps, ...(isFiner ? [this.#finest] : []), address.step]);
    return STEPS.filter((step) => offered.has(step)).reverse();
  }

  /** The view of the same size before (-1) or after (1); undefined where there are no data. */
  neighbour(address: Address, direction: -1 | 1): Address | undefined {
    const level = this.levelOf(address);
    if (level === 'all') return undefined;
    const [start, end] = [wallOf(address.start), wallOf(address.end)];
    const other = this.#isWhole(level, address)
      ? this.#around(level, address.step, addSteps(level, floorWall(level, start), direction))
      : shifted(address, direction);
    const isReached =
      wallOf(other.start) < this.#reach.end && wallOf(other.end) > this.#reach.start;
    return isReached && start < end ? other : undefined;
  }

  /** The views that hold this one, from all years down. */
  ancestors(address: Address): { level: Level; address: Address }[] {
    const own = LEVELS.indexOf(this.levelOf(address));
    // A week may begin in a year of which there are no data.
    const first = this.#reach.start;
    const isEarly = wallOf(address.start) < first && first < wallOf(address.end);
    const at = isEarly ? first : wallOf(address.start);
    return LEVELS.slice(0, own).flatMap((level) => {
      const step = STEPS_OF[level].find((each) => this.#allowed(each) === each);
      if (!step || (level === 'all' && !this.#hasManyYears())) return [];
      return [{ level, address: this.#around(level, step, at) }];
    });
  }

  /** What opens when a step is picked; undefined where the readings are no finer. */
  within(step: Step, start: WallMs): Address | undefined {
    const finer = FINER[step];
    if (!finer || this.#allowed(finer) !== finer) return undefined;
    if (step !== 'week') return this.#around(LEVEL_OF[finer], finer, start);
    return { step: finer, start: dateOf(start), end: dateOf(addSteps('week', start, 1)) };
  }

  /** Whether a view is a whole period of a level, as far as that is known. */
  #isWhole(level: Level, { step, start, end }: Address): boolean {
    const whole = this.#around(level, step, wallOf(start));
    return whole.start === start && whole.end === end;
  }

  #allowed(step: Step): Step {
    return STEPS[Math.max(STEPS.indexOf(step), STEPS.indexOf(this.#finest))]!;
  }

  #hasManyYears(): boolean {
    return addSteps('year', floorWall('year', this.#reach.start), 1) < this.#reach.end;
  }

  /** A whole period around a moment. Of a year, months before the first reading are left away,
   * and those after the last too, unless the data say that they are still to come. */
  #around(level: Level, step: Step, at: WallMs): Address {
    const { start: first, end: last, isOpen } = this.#reach;
    const [firstMonth, lastMonth] = [floorWall('month', first), floorWall('month', last - 1)];
    const dates = (start: WallMs, end: WallMs): Address => ({
      step,
      start: dateOf(start),
      end: dateOf(end),
    });
    if (level === 'all') return dates(firstMonth, addSteps('month', lastMonth, 1));
    const start = floorWall(level, at);
    const end = addSteps(level, start, 1);
    if (level !== 'year') return dates(start, end);
    const from = Math.max(start, firstMonth);
    const to = isOpen ? end : Math.min(end, addSteps('month', lastMonth, 1));
    return from < to ? dates(from, to) : dates(start, end);
  }
}

/** As many months further where it is whole months, else as many days. */
function shifted({ step, start, end }: Address, direction: -1 | 1): Address {
  const isMonths = start.endsWith('-01') && end.endsWith('-01');
  const [from, to] = [wallOf(start), wallOf(end)];
  const count = isMonths ? monthAt(to) - monthAt(from) : (to - from) / DAY;
  const further = (wall: WallMs): LocalDate =>
    dateOf(addSteps(isMonths ? 'month' : 'day', wall, direction * count));
  return { step, start: further(from), end: further(to) };
}
