import { expect } from 'chai';
import fc from 'fast-check';
import { Format } from '../../src/locale/format.js';
import { LANGUAGES, localeOf } from '../../src/locale/locale.js';
import { plainSpaces, wall } from './plain.js';

const DAY = 86_400_000;

/** The known spelling of each language's own region, and Intl's. */
const both = LANGUAGES.map((language) => {
  const { tag, format } = localeOf(language);
  return { language, known: format, intl: new Format(tag) };
});

function expectSame(write: (format: Format) => string): void {
  for (const { language, known, intl } of both) {
    expect(write(known), language).to.equal(write(intl));
  }
}

/** Spaces around a range's dash are the sentences' own. */
function closed(text: string): string {
  return plainSpaces(text).replace(/\s*–\s*/, '–');
}

describe('the known spelling of a region', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
    fc.double({ noNaN: true }),
    fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
    fc.constantFrom(0, -0, 0.5, -0.5, 1.005, 99.95, 2.345, 1e21, 5e-7, 1e-7, NaN, Infinity),
  );
  const digits = fc.integer({ min: 0, max: 6 });

  it('has numbers as Intl writes them', () => {
    fc.assert(
      fc.property(number, digits, (value, count) => {
        expectSame((format) => format.number(value, count));
        expectSame((format) => format.signed(value, count));
        // Of millions of millions a hundred times as much has no decimals that both would know.
        if (Math.abs(value) < 1e9) expectSame((format) => format.percent(value, count));
        expectSame((format) => format.signedPercent(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps a sign and the symbol after it in one line', () => {
    const written = (language: string, currency = 'EUR'): string =>
      localeOf(language).format.money(-80, currency, 2);
    expect(written('en')).to.equal('\u2212\u2060€80.00');
    expect(written('en', 'GBP')).to.equal('\u2212\u2060£80.00');
    expect(written('fi')).to.equal('\u221280,00\u00A0€');
  });

  it('has money as Intl writes it, of each currency', () => {
    const currency = fc.constantFrom('EUR', 'EUR', 'SEK', 'GBP', 'JPY');
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 2 }), currency, (value, count, code) => {
        expectSame((format) => format.money(value, code, count));
        expectSame((format) => format.money(value, code, count, true));
      }),
    );
    for (const code of ['EUR', 'SEK', 'JPY']) {
      expectSame((format) => format.currencySymbol(code));
      expectSame((format) => String(format.coinDigits(code)));
    }
  });

  it('has each day of a leap year as Intl writes it', () => {
    const shapes = [
      { weekday: 'long' },
      { weekday: 'short' },
      { month: 'long' },
      { month: 'short' },
      { month: 'narrow' },
      { day: 'numeric', month: 'numeric' },
      { day: 'numeric', month: 'numeric', year: 'numeric' },
      { day: 'numeric', month: 'short' },
      { day: 'numeric', month: 'long' },
      { day: 'numeric', month: 'long', year: 'numeric' },
    ] as const;
    for (const parts of shapes) {
      for (let day = wall('2024-01-01'); day < wall('2025-01-01'); day += DAY) {
        expectSame((format) => format.date(day, parts));
      }
    }
  });

  it('has ranges of dates as Intl writes them, but for spaces around the dash', () => {
    const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    const day = fc.integer({ min: wall('2024-12-01') / DAY, max: wall('2026-02-01') / DAY });
    fc.assert(
      fc.property(day, fc.nat(70), (first, length) => {
        expectSame((format) =>
          closed(format.dateRange(first * DAY, (first + length) * DAY, parts)),
        );
      }),
    );
  });
});
