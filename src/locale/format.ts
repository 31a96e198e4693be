import type { WallMs } from '../model/zone.js';

/** How a language writes numbers and dates. The only place where they become text. */
export class Format {
  readonly #tag: string;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  /** @param tag BCP 47: the language, with a region that decides on spelling */
  constructor(tag: string) {
    this.#tag = tag;
  }

  /** `1 452`, `−3,6`. A rounded zero has no sign. */
  number(value: number, digits = 0): string {
    return this.#write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  /** `+38`, `−12`, `0`. */
  signed(value: number, digits = 0): string {
    return this.#write(value, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    });
  }

  /** `12 %` of a ratio of 0.12. */
  percent(ratio: number, digits = 0): string {
    return this.#write(ratio, { style: 'percent', maximumFractionDigits: digits });
  }

  /** `+12 %`, `−3 %`, `0 %` of a ratio. */
  signedPercent(ratio: number): string {
    return this.#write(ratio, {
      style: 'percent',
      maximumFractionDigits: 0,
      signDisplay: 'exceptZero',
    });
  }

  /** `412 €`, `4,95 €`, in major units. */
  money(value: number, currency: string, digits: number, signed = false): string {
    return this.#write(value, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
  }

  /** Decimals of the currency's smallest coin. */
  coinDigits(currency: string): number {
    const format = new Intl.NumberFormat(this.#tag, { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  }

  /** `€`, as it stands beside an amount. */
  currencySymbol(currency: string): string {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const parts = new Intl.NumberFormat(this.#tag, options).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  }

  /** Wall time by the parts of Intl.DateTimeFormat. */
  date(wall: WallMs, parts: Intl.DateTimeFormatOptions): string {
    return this.#dateFormat(parts).format(wall);
  }

  /** From one date to another; what both have in common is written once. */
  dateRange(first: WallMs, last: WallMs, parts: Intl.DateTimeFormatOptions): string {
    return this.#dateFormat(parts).formatRange(first, last);
  }

  /** A month's own name, as in a calendar's heading. Months count from 0. */
  month(month: number, width: 'long' | 'short' | 'narrow' = 'long'): string {
    return this.date(Date.UTC(2000, month), { month: width });
  }

  plural(count: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.#tag).select(count);
  }

  #dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
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
      format = new Intl.NumberFormat(this.#tag, { signDisplay: 'negative', ...options });
      this.#numbers.set(key, format);
    }
    // One minus sign in all languages; the hyphen is too short beside digits.
    return format.format(value).replace('-', '\u2212');
  }
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
