import type { Progress } from '../insight/progress.js';
import type { Format } from '../locale/format.js';
import type { GoalTrackerWords } from '../locale/words/goal-tracker.js';
import { amountText, digitsFor, readableUnit, signedAmountText, unitSymbol } from './amount.js';

/** The first number that has a size. */
function sizeOf(values: readonly (number | undefined)[]): number {
  return values.find((value) => value !== undefined && value !== 0) ?? 0;
}

/** Kilometres, books: what is never given in parts is not shown in parts. */
function isCountedInWholes({ target = 0, curve }: Progress): boolean {
  return [target, ...curve.map(({ value = 0 }) => value)].every(Number.isInteger);
}

/** No line ends here. */
const JOINED = '\u2060';
/** From here on a sum of money is written in whole units. */
const WHOLE_MONEY = 100;

/** Writes the numbers of one goal, by the size of its target: a value is the same text everywhere. */
export class GoalNumbers {
  /** Decimals of amounts. */
  readonly digits: number;
  readonly #format: Format;
  readonly #currency: string | undefined;
  readonly #unit: string;
  /** How many of the goal's own unit one of that has: a thousand, where numbers would be long. */
  readonly #per: number;
  readonly isPercent: boolean;
  /** Nothing of it has been counted in parts. */
  readonly isInWholes: boolean;

  readonly #words: GoalTrackerWords;

  constructor(told: Progress, words: GoalTrackerWords, format: Format) {
    const { unit, target, value, baseline, projected } = told;
    this.#format = format;
    this.#words = words;
    // Units are never three capitals, currencies always.
    this.#currency = /^[A-Z]{3}$/.test(unit) ? unit : undefined;
    const sizes = [target, value, baseline, projected].map((each) => Math.abs(each ?? 0));
    const readable = readableUnit(Math.max(...sizes), unit);
    this.#per = readable.per;
    this.#unit = unit === 'pcs' ? words.pieces : readable.unit;
    this.isPercent = unit === '%';
    this.isInWholes = !this.#currency && this.#per === 1 && isCountedInWholes(told);
    this.digits =
      unit === 'pcs' || this.isPercent || this.isInWholes
        ? 0
        : this.#digitsFor(sizeOf([target, value, baseline]));
  }

  get isMoney(): boolean {
    return this.#currency !== undefined;
  }

  /** The unit's symbol, for headers. */
  get unit(): string {
    return this.#currency ? this.#format.currencySymbol(this.#currency) : unitSymbol(this.#unit);
  }

  /** Without its unit. */
  number(value: number, digits = this.digits): string {
    if (this.isPercent) return this.#format.percent(value / 100, digits);
    return this.#format.number(value / this.#per, digits);
  }

  amount(value: number, digits = this.digits): string {
    if (this.#currency) return this.#format.money(value, this.#currency, digits);
    if (this.isPercent || this.#unit === '') return this.number(value, digits);
    return amountText(value / this.#per, this.#unit, digits, this.#format);
  }

  /** The number that a reader sees, to reckon with. */
  rounded(value: number, digits: number): number {
    const size = 10 ** digits / this.#per;
    return Math.round(value * size) / size;
  }

  signedAmount(value: number, digits = this.digits): string {
    if (this.isPercent) return this.#words.rates.points(this.#format.signed(value, digits));
    return this.#currency
      ? this.#format.money(value, this.#currency, digits, true)
      : signedAmountText(value / this.#per, this.#unit, digits, this.#format);
  }

  /** `500–650 kWh`, `€35–€181`. */
  range(low: number, high: number, digits = this.digits): string {
    const to = this.amount(high, digits);
    if (this.amount(low, digits) === to) return to;
    const isUnitFirst = this.#currency !== undefined && !/^[−\d]/.test(to);
    return `${isUnitFirst ? this.amount(low, digits) : this.number(low, digits)}–${JOINED}${to}`;
  }

  /** Without its unit, with its sign. */
  signedNumber(value: number, digits = this.digits): string {
    return this.#format.signed(value / this.#per, digits);
  }

  /** At a line of the figure. */
  tick(value: number): string {
    const shown = value / this.#per;
    return this.#format.number(shown, Number.isInteger(shown) ? 0 : 1);
  }

  /** Rounded to the side that reaches the goal: less of it would miss it. */
  required(value: number, isFloor: boolean): string {
    const size = 10 ** this.digits / this.#per;
    const whole = value * size;
    const rounded = isFloor ? Math.ceil(whole - 1e-9) : Math.floor(whole + 1e-9);
    return this.amount(rounded / size);
  }

  /** An amount in any other unit: one side of a rate. */
  inUnit(value: number, unit: string): string {
    const format = this.#format;
    if (/^[A-Z]{3}$/.test(unit)) {
      const digits = Math.abs(value) < WHOLE_MONEY ? format.coinDigits(unit) : 0;
      return format.money(value, unit, digits);
    }
    return amountText(value, unit === 'pcs' ? this.#words.pieces : unit, digitsFor(value), format);
  }

  /** A target is written as it was set: without decimals where it has none. */
  target(value: number, least?: number): { number: string; amount: string } {
    const isWhole = [value, least ?? 0].every((each) => Number.isInteger(each / this.#per));
    const digits = isWhole ? 0 : this.digits;
    const number = this.number(value, digits);
    if (least === undefined) return { number, amount: this.amount(value, digits) };
    return {
      number: `${this.number(least, digits)}–${JOINED}${number}`,
      amount: this.range(least, value, digits),
    };
  }

  /** Decimals of what a day takes. */
  perDayDigits(value: number): number {
    return this.#unit === 'pcs' ? 1 : this.#digitsFor(value);
  }

  #digitsFor(size: number): number {
    if (!this.#currency) return digitsFor(size / this.#per);
    return Math.abs(size) < WHOLE_MONEY ? this.#format.coinDigits(this.#currency) : 0;
  }
}
