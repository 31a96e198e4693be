import type { Progress } from '../insight/progress.js';
import type { Format } from '../locale/format.js';
import { amountText, digitsFor, signedAmountText, unitSymbol } from './amount.js';

/** The first number that has a size. */
function sizeOf(values: readonly (number | undefined)[]): number {
  return values.find((value) => value !== undefined && value !== 0) ?? 0;
}

/** Kilometres, books: what is never given in parts is not shown in parts. */
function isCountedInWholes({ target = 0, curve }: Progress): boolean {
  return [target, ...curve.map(({ value = 0 }) => value)].every(Number.isInteger);
}

/** From here on a sum of money is written in whole units. */
const WHOLE_MONEY = 100;

/** Writes the numbers of one goal, by the size of its target: a value is the same text everywhere. */
export class GoalNumbers {
  /** Decimals of amounts. */
  readonly digits: number;
  readonly #format: Format;
  readonly #currency: string | undefined;
  readonly #unit: string;

  /** @param pieces the word for pieces */
  constructor(told: Progress, pieces: string, format: Format) {
    const { unit, target, value, baseline } = told;
    this.#format = format;
    // Units are never three capitals, currencies always.
    this.#currency = /^[A-Z]{3}$/.test(unit) ? unit : undefined;
    this.#unit = unit === 'pcs' ? pieces : unit;
    this.digits =
      unit === 'pcs' || (!this.#currency && isCountedInWholes(told))
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
    return this.#format.number(value, digits);
  }

  amount(value: number, digits = this.digits): string {
    return this.#currency
      ? this.#format.money(value, this.#currency, digits)
      : amountText(value, this.#unit, digits, this.#format);
  }

  signedAmount(value: number, digits = this.digits): string {
    return this.#currency
      ? this.#format.money(value, this.#currency, digits, true)
      : signedAmountText(value, this.#unit, digits, this.#format);
  }

  /** A target is written as it was set: without decimals where it has none. */
  target(value: number, least?: number): { number: string; amount: string } {
    const digits = Number.isInteger(value) && Number.isInteger(least ?? 0) ? 0 : this.digits;
    const from = least === undefined ? '' : `${this.number(least, digits)}–`;
    return {
      number: from + this.number(value, digits),
      amount: from + this.amount(value, digits),
    };
  }

  /** Decimals of what a day takes. */
  perDayDigits(value: number): number {
    return this.#unit === 'pcs' ? 1 : this.#digitsFor(value);
  }

  #digitsFor(size: number): number {
    if (!this.#currency) return digitsFor(size);
    return Math.abs(size) < WHOLE_MONEY ? this.#format.coinDigits(this.#currency) : 0;
  }
}
