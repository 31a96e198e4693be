import { isExtent } from '../insight/measure.js';
import type { Breakdown } from '../insight/breakdown.js';
import type { Change, PurchaseBreakdownWords } from '../locale/words/purchase-breakdown.js';
import type { Format } from '../locale/format.js';
import { amountText, digitsFor, signedAmountText, unitSymbol } from './amount.js';

/** From here on a sum of money is written in whole units. */
const WHOLE_MONEY = 100;

/**
 * Writes the numbers of one list, all with the decimals that suit its total: a value is the same
 * text wherever it stands.
 */
export class PurchaseNumbers {
  readonly #format: Format;
  readonly #currency: string | undefined;
  readonly #coinDigits: number;
  readonly #unit: string;
  readonly #digits: number;
  readonly #words: PurchaseBreakdownWords;

  /** @param coinDigits decimals of the currency's smallest coin */
  constructor(
    { measure, unit, total }: Breakdown,
    coinDigits: number,
    words: PurchaseBreakdownWords,
    format: Format,
  ) {
    this.#format = format;
    this.#words = words;
    this.#currency = isExtent(measure) ? undefined : unit;
    this.#coinDigits = coinDigits;
    this.#unit = measure === 'pieces' ? words.pieces : unit;
    if (this.#currency) this.#digits = Math.abs(total) < WHOLE_MONEY ? coinDigits : 0;
    else this.#digits = measure === 'pieces' ? 0 : digitsFor(total);
  }

  /** The unit's symbol, for headers. */
  get unit(): string {
    return this.#currency ? this.#format.currencySymbol(this.#currency) : unitSymbol(this.#unit);
  }

  /** Without its unit. */
  number(value: number): string {
    const write = (each: number): string => this.#format.number(each, this.#digits);
    return this.#written(value, write);
  }

  signedNumber(value: number): string {
    return this.#format.signed(value, this.#digits);
  }

  amount(value: number): string {
    return this.#written(value, (each) => this.#rounded(each));
  }

  /** What is there is not rounded away: a cent beside thousands is "under €1". */
  #written(value: number, write: (value: number) => string): string {
    const least = 10 ** -this.#digits;
    const isLost = value > 0 && Math.round(value / least) === 0;
    return isLost ? this.#words.under(write(least)) : write(value);
  }

  #rounded(value: number): string {
    return this.#currency
      ? this.#format.money(value, this.#currency, this.#digits)
      : amountText(value, this.#unit, this.#digits, this.#format);
  }

  signedAmount(value: number): string {
    return this.#currency
      ? this.#format.money(value, this.#currency, this.#digits, true)
      : signedAmountText(value, this.#unit, this.#digits, this.#format);
  }

  /** As it was reckoned: to the smallest coin, or two decimals more than the list has. */
  precise(value: number): string {
    return this.#currency
      ? this.exactMoney(value)
      : amountText(value, this.#unit, this.#digits + 2, this.#format);
  }

  /** With as many decimals as its own size needs, where it belongs to no list. */
  single(value: number): string {
    if (this.#currency) {
      const digits =
        Number.isInteger(value) || Math.abs(value) >= WHOLE_MONEY ? 0 : this.#coinDigits;
      return this.#format.money(value, this.#currency, digits);
    }
    const digits = Number.isInteger(value) ? 0 : digitsFor(value);
    return amountText(value, this.#unit, digits, this.#format);
  }

  /** To the smallest coin, for sums that belong to no list. */
  exactMoney(value: number): string {
    return this.#format.money(value, this.#currency ?? this.#unit, this.#coinDigits);
  }

  /** Whole per cents. */
  share(percent: number): string {
    return this.#format.percent(percent / 100);
  }

  changeOf(value: number, reference: number): Change {
    const by = this.#rounded(Math.abs(value - reference));
    const isSame = by === this.#rounded(0);
    return { direction: isSame ? 'same' : value < reference ? 'less' : 'more', by };
  }

  /** Whether the numbers as they are written add up to the total as it is written. */
  addUp(values: readonly number[], total: number): boolean {
    const scale = 10 ** this.#digits;
    const written = (value: number): number =>
      Math.sign(value) * Math.round(Math.abs(value) * scale);
    return values.reduce((sum, value) => sum + written(value), 0) === written(total);
  }
}
