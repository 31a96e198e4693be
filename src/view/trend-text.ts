import { clockOf, floorWall, STEPS } from '../insight/calendar.js';
import type { Step } from '../insight/calendar.js';
import { periodOf } from '../insight/period.js';
import { addsUp } from '../insight/readings.js';
import type { Trend, TrendStep } from '../insight/trend.js';
import { energyTrend as en } from '../locale/en/energy-trend.js';
import { energyTrend as fi } from '../locale/fi/energy-trend.js';
import { textIn } from '../locale/locale.js';
import type { Language, Locale } from '../locale/locale.js';
import { energyTrend as sv } from '../locale/sv/energy-trend.js';
import type { CommonWords } from '../locale/words/common.js';
import type { Difference, EnergyTrendWords, Metered } from '../locale/words/energy-trend.js';
import type { Energy, MeteringPoint } from '../model/energy.js';
import type { Clock, EpochMs, WallMs } from '../model/zone.js';
import { amountText, digitsFor, readableUnit, unitSymbol } from './amount.js';
import { COMMON } from './view.js';

const HOUR = 3_600_000;

export const TREND_WORDS: Record<Language, EnergyTrendWords> = { fi, sv, en };

/** Writes a trend's numbers: a value is the same text in the sentence, the figure and the table. */
export class TrendText {
  readonly trend: Trend;
  readonly locale: Locale;
  readonly metered: Metered;
  /** The name of the metering point, where others are of the same. */
  readonly place: string | undefined;
  readonly words: EnergyTrendWords;
  readonly common: CommonWords;
  readonly #clock: Clock;
  /** All values are told in one unit, which the largest step decides. */
  readonly #unit: string;
  /** In it they are so many times less. */
  readonly per: number;
  /** Decimals of every step, by their mean, so that a column of numbers lines up. */
  readonly #digits: number;

  /** @param values what the decimals have to suit: the steps', or those of a pattern */
  constructor(
    energy: Energy,
    trend: Trend,
    locale: Locale,
    values: readonly (number | undefined)[] = trend.steps.map(({ value }) => value),
  ) {
    const point = energy.points.find(({ id }) => id === trend.series?.point);
    this.trend = trend;
    this.locale = locale;
    this.metered = {
      commodity: point?.commodity,
      flow: trend.series?.flow,
      measure: trend.measure,
    };
    this.place = point && nameAmongOthers(energy, point, locale);
    this.words = TREND_WORDS[locale.language];
    this.common = COMMON[locale.language];
    this.#clock = clockOf(trend.timeZone);
    const sizes = values.flatMap((value) => (value ? [Math.abs(value)] : []));
    const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
    const { unit, per } = readableUnit(largest, trend.unit);
    this.#unit = unit;
    this.per = per;
    this.#digits = this.#digitsFor(sizes.reduce((sum, size) => sum + size, 0) / sizes.length || 0);
  }

  /** A step's value without its unit. */
  number(value: number): string {
    return this.#number(value, this.#digits);
  }

  amount(value: number): string {
    return this.#write(value, this.#digits);
  }

  /** A total has its own size, and so its own decimals. */
  total(value: number): string {
    return this.#write(value, this.#digitsFor(value));
  }

  /** With decimals of somebody else's choice. */
  amountIn(value: number, digits: number): string {
    return this.#write(value, digits);
  }

  totalNumber(value: number): string {
    return this.#number(value, this.#digitsFor(value));
  }

  /** `kWh per month`: what the axis counts. */
  get perStep(): string {
    const { series, step } = this.trend;
    return this.words.perStep(this.unit, step, series !== undefined && !addsUp(series));
  }

  /** The unit as it stands in titles and headers. */
  get unit(): string {
    const { measure } = this.trend;
    const unit = this.#unit;
    return measure === 'cost' && unit ? this.locale.format.currencySymbol(unit) : unitSymbol(unit);
  }

  /** A value of the axis. */
  axisTick(value: number, digits: number): string {
    const fewer = Math.max(0, digits - Math.log10(this.per));
    return this.#number(value, value === 0 ? 0 : fewer);
  }

  #number(value: number, digits: number): string {
    return this.locale.format.number(value / this.per, digits);
  }

  #write(value: number, digits: number): string {
    const unit = this.#unit;
    const { format } = this.locale;
    const isMoney = this.trend.measure === 'cost' && unit !== '';
    return isMoney
      ? format.money(value, unit, digits)
      : amountText(value / this.per, unit, digits, format);
  }

  /** Money below a hundred has its cents, temperatures have tenths, small prices what they need. */
  #digitsFor(typical: number): number {
    const digits = digitsFor(typical / this.per);
    switch (this.trend.measure) {
      case 'cost':
        return digits === 0 ? 0 : 2;
      case 'temperature':
        return 1;
      case 'price':
        return digits === 2 && Math.abs(typical) < 0.1 ? 4 : digits;
      default:
        return digits;
    }
  }

  /** What is missing is never rounded away: 99.97 % is "99 %", not "100 %". */
  coverage(coverage: number): string {
    return this.locale.format.percent(Math.floor(coverage * 100) / 100);
  }

  /** Of what is known and has no price, the price is what is missing. */
  isUnpriced({ value, unpriced = 0 }: Pick<TrendStep, 'value' | 'unpriced'>): boolean {
    return value === undefined && unpriced > 0;
  }

  inPeriod(start: EpochMs, end: EpochMs): string {
    return this.common.inPeriod(this.#period(start, end), this.locale.format);
  }

  period(start: EpochMs, end: EpochMs): string {
    return this.common.period(this.#period(start, end), this.locale.format);
  }

  day(instant: EpochMs): string {
    return this.common.day(this.#clock.toWall(instant), this.locale.format);
  }

  moment(instant: EpochMs): string {
    return this.common.moment(this.#clock.toWall(instant), this.locale.format);
  }

  /** A time of day has its day with it where there are several. */
  stepName({ start }: Pick<TrendStep, 'start'>): string {
    const wall = this.#clock.toWall(start);
    const { step, start: first, end } = this.trend;
    const name = this.words.stepName(wall, step, this.#passOf(start), this.locale.format);
    const isAmongDays = end - first > 26 * HOUR && STEPS.indexOf(step) < STEPS.indexOf('day');
    if (!isAmongDays) return name;
    return `${this.words.stepName(wall, 'day', undefined, this.locale.format)} ${name}`;
  }

  /** Which of two times it is that the wall shows this, where a clock goes back. */
  #passOf(instant: EpochMs): 'first' | 'second' | undefined {
    const wall = this.#clock.toWall(instant);
    if (this.#clock.toInstant(wall) !== instant) return 'second';
    const back = this.#clock.offset(instant) - this.#clock.offset(instant + 3 * HOUR);
    return back > 0 && this.#clock.toWall(instant + back) === wall ? 'first' : undefined;
  }

  /** What the wall shows at a change of its clock, before and after; undefined where there is none. */
  clockChange({ start }: Pick<TrendStep, 'start'>): { from: WallMs; to: WallMs } | undefined {
    const [from, to] = [this.#clock.toWall(start - 1) + 1, this.#clock.toWall(start)];
    return from === to ? undefined : { from, to };
  }

  /** A time of day on the axis. */
  hour(wall: WallMs): string {
    return this.words.tick(wall, 'hour', true, this.locale.format);
  }

  tick({ start }: Pick<TrendStep, 'start'>, step: Step, narrow: boolean): string {
    return this.words.tick(this.#clock.toWall(start), step, narrow, this.locale.format);
  }

  /** Whether a step is the first of the calendar step that holds it (a day in its month). */
  isFirst({ start }: Pick<TrendStep, 'start'>, of: 'hour' | 'day' | 'month'): boolean {
    const wall = this.#clock.toWall(start);
    // An hour that the wall shows twice is named twice; a day may begin later than at midnight.
    if (of === 'hour') return floorWall(of, wall) === wall;
    return this.#clock.toInstant(floorWall(of, wall)) === start;
  }

  /** A change from nothing, from a negative amount or between temperatures has no ratio. */
  change(value: number, reference: number): number | undefined {
    const hasRatio = reference > 0 && this.trend.measure !== 'temperature';
    return hasRatio ? (value - reference) / reference : undefined;
  }

  difference(
    value: number,
    reference: number,
    { start, end }: { readonly start: EpochMs; readonly end: EpochMs },
    amount: (by: number) => string,
  ): Difference {
    const { format } = this.locale;
    const change = this.change(value, reference);
    const percent = change === undefined ? undefined : format.percent(Math.abs(change));
    const isAbout = percent === format.percent(0);
    const direction = isAbout ? 'about' : value < reference ? 'less' : 'more';
    return {
      measure: this.trend.measure,
      direction: value === reference ? 'same' : direction,
      by: percent ?? amount(Math.abs(value - reference)),
      kind: this.trend.compared?.kind ?? 'previous',
      inReference: this.inPeriod(start, end),
    };
  }

  #period(start: EpochMs, end: EpochMs): ReturnType<typeof periodOf> {
    const wall = this.#clock.toWall(start);
    // Of an hour or less the clock may turn back the end: it is as long as it is.
    const isShort = end - start <= HOUR;
    return periodOf(wall, isShort ? wall + (end - start) : this.#clock.toWall(end));
  }
}

/** The name of a metering point that is not the only one of what flows there. */
function nameAmongOthers(
  { points }: Energy,
  { name, commodity }: MeteringPoint,
  locale: Locale,
): string | undefined {
  const hasOthers = points.filter((point) => point.commodity === commodity).length > 1;
  return hasOthers && name !== undefined ? textIn(name, locale) : undefined;
}
