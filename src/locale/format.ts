import type { WallMs } from '../model/zone.js';
import { MINUS, spellDate, spellNumber, spellRange } from './spell.js';
import type { DateParts, Sign, Spelling, Width } from './spelling.js';

/** The currency whose amounts need no Intl. */
const EURO = { code: 'EUR', symbol: '€', digits: 2 };

/**
 * How a language writes numbers and dates: as its region is known to, else by Intl. The only place
 * where they become text.
 */
export class Format {
  readonly #tag: string;
  readonly #spelling: Spelling | undefined;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  /**
   * @param tag BCP 47: the language, with a region that decides on spelling
   * @param spelling how that region writes, where it is known
   */
  constructor(tag: string, spelling?: Spelling) {
    this.#tag = tag;
    this.#spelling = spelling;
  }

  /** `1 452`, `−3,6`. A rounded zero has no sign. */
  number(value: number, digits = 0): string {
    return this.#decimal(value, digits, 'negative');
  }

  /** `+38`, `−12`, `0`. */
  signed(value: number, digits = 0): string {
    return this.#decimal(value, digits, 'exceptZero');
  }

  /** `12 %` of a ratio of 0.12. */
  percent(ratio: number, digits = 0): string {
    return this.#percent(ratio, digits, 'negative');
  }

  /** `+12 %`, `−3 %`, `0 %` of a ratio. */
  signedPercent(ratio: number): string {
    return this.#percent(ratio, 0, 'exceptZero');
  }

  /** `412 €`, `4,95 €`, in major units. */
  money(value: number, currency: string, digits: number, signed = false): string {
    const signDisplay = signed ? 'exceptZero' : 'negative';
    const spelling = currency === EURO.code ? this.#spelling : undefined;
    const own = spelling && spellNumber(value, digits, signDisplay, spelling);
    if (own) return joined(own.sign + spelling.money(own.text, EURO.symbol));
    const text = this.#write(value, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
    return joined(text);
  }

  /** Decimals of the currency's smallest coin. */
  coinDigits(currency: string): number {
    if (currency === EURO.code) return EURO.digits;
    const format = new Intl.NumberFormat(this.#tag, { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  }

  /** `€`, as it stands beside an amount. */
  currencySymbol(currency: string): string {
    if (currency === EURO.code) return EURO.symbol;
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const parts = new Intl.NumberFormat(this.#tag, options).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  }

  /** The wanted parts of a wall time's date. */
  date(wall: WallMs, parts: DateParts): string {
    const own = this.#spelling && spellDate(wall, parts, this.#spelling);
    return own ?? this.#dateFormat(parts).format(wall);
  }

  /** From one date to another; what both have in common is written once. */
  dateRange(first: WallMs, last: WallMs, parts: DateParts): string {
    const own = this.#spelling && spellRange(first, last, parts, this.#spelling);
    return own ?? this.#dateFormat(parts).formatRange(first, last);
  }

  /** A month's own name, as in a calendar's heading. Months count from 0. */
  month(month: number, width: Width = 'long'): string {
    return this.date(Date.UTC(2000, month), { month: width });
  }

  #decimal(value: number, digits: number, signDisplay: Sign): string {
    const own = this.#spelling && spellNumber(value, digits, signDisplay, this.#spelling);
    if (own) return own.sign + own.text;
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay };
    return this.#write(value, options);
  }

  /** With decimals only where they are not 0. */
  #percent(ratio: number, digits: number, signDisplay: Sign): string {
    const own = this.#spelling && spellNumber(ratio, digits, signDisplay, this.#spelling, 2);
    if (!own) {
      return this.#write(ratio, { style: 'percent', maximumFractionDigits: digits, signDisplay });
    }
    const text = digits > 0 ? own.text.replace(/\D?0+$/, '') : own.text;
    return `${own.sign}${text}${this.#spelling.percent}`;
  }

  #dateFormat(parts: DateParts): Intl.DateTimeFormat {
    const key = JSON.stringify(parts);
    let format = this.#dates.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.#tag, { ...parts, timeZone: 'UTC' });
      this.#dates.set(key, format);
    }
    return format;
  }

  #write(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    let format = this.#numbers.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.#tag, options);
      this.#numbers.set(key, format);
    }
    return format.format(value).replace('-', MINUS);
  }
}

/** Between a sign and a currency's symbol a line could end: a word joiner forbids it. */
function joined(amount: string): string {
  return amount.replace(/^[+\u2212](?=\D)/, '$&\u2060');
}

/** `19`, `19.15`: the hour alone where it is full. */
export function clockText(wall: WallMs, separator: '.' | ':', full = false): string {
  const [hours, minutes] = [new Date(wall).getUTCHours(), new Date(wall).getUTCMinutes()];
  if (minutes === 0 && !full) return String(hours);
  return `${hours}${separator}${String(minutes).padStart(2, '0')}`;
}

export function yearOf(wall: WallMs): string {
  return String(new Date(wall).getUTCFullYear());
}

/** With a capital at its start, as a sentence or a heading has. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
