import type { EnergyPrice, Tariff, TariffPeriod } from '../model/tariffs.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 96 * QUARTER;

/** A day's place in the year and in the week: what a tariff's periods look at. */
interface DayKind {
  readonly month: number;
  readonly weekday: number;
}

/** The price that holds at a moment, and until when at least. */
export interface HeldPrice {
  readonly entry: EnergyPrice | undefined;
  readonly until: EpochMs;
}

/** Tells by the wall clock which of a tariff's prices holds when. */
export class TariffClock {
  readonly #tariff: Tariff;
  readonly #clock: Clock;
  readonly #rest: EnergyPrice | undefined;
  /** The prices of a day's quarters: days of a month and a weekday are alike. */
  readonly #rows = new Map<number, readonly (EnergyPrice | undefined)[]>();

  constructor(tariff: Tariff, clock: Clock) {
    this.#tariff = tariff;
    this.#clock = clock;
    this.#rest = tariff.energy.find(({ period }) => period === undefined);
  }

  /** The price for what begins in a quarter of an hour: by the wall time of the quarter's start. */
  priceAt(instant: EpochMs): HeldPrice {
    if (this.#tariff.periods.length === 0) return { entry: this.#rest, until: Infinity };
    const offset = this.#clock.offset(instant);
    const wall = instant + offset;
    const day = Math.floor(wall / DAY);
    const row = this.#rowOf(dayKindOf(day));
    const first = Math.floor((wall - day * DAY) / QUARTER);
    let next = first + 1;
    while (next < row.length && row[next] === row[first]) next += 1;
    const until = day * DAY + next * QUARTER - offset;
    // Where the clock is set meanwhile, the wall shows other times: then one quarter at a time.
    const isEven = this.#clock.offset(until - 1) === offset;
    return { entry: row[first], until: isEven ? until : instant + 1 };
  }

  #rowOf(kind: DayKind): readonly (EnergyPrice | undefined)[] {
    const key = kind.month * 8 + kind.weekday;
    let row = this.#rows.get(key);
    if (!row) {
      row = Array.from({ length: DAY / QUARTER }, (_, quarter) => this.#find(kind, quarter * 15));
      this.#rows.set(key, row);
    }
    return row;
  }

  #find(kind: DayKind, minute: number): EnergyPrice | undefined {
    const { energy, periods } = this.#tariff;
    const isNow = (id: string): boolean =>
      periods.some((period) => period.id === id && holds(period, kind, minute));
    return energy.find(({ period }) => period !== undefined && isNow(period)) ?? this.#rest;
  }
}

/** Whether a wall time lies in a period of a tariff. */
export function isWithin(period: TariffPeriod, wall: WallMs): boolean {
  const day = Math.floor(wall / DAY);
  return holds(period, dayKindOf(day), Math.floor((wall - day * DAY) / MINUTE));
}

function holds(period: TariffPeriod, { month, weekday }: DayKind, minute: number): boolean {
  const { months, weekdays, from, to } = period;
  if (months && !months.includes(month)) return false;
  if (weekdays && !weekdays.includes(weekday)) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** 1970-01-01 was a Thursday. */
function dayKindOf(day: number): DayKind {
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  return { month: new Date(day * DAY).getUTCMonth() + 1, weekday };
}
