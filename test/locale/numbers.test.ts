import { expect } from 'chai';
import type { Format } from '../../src/locale/format.js';
import { localeOf } from '../../src/locale/locale.js';
import { describeWithShared, sharedText } from '../shared.js';
import { plainSpaces } from './plain.js';

interface Symbols {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  readonly percentPattern: string;
}

interface Row {
  readonly locale: string;
  readonly value: number | string;
  readonly options: Intl.NumberFormatOptions;
  readonly out: string;
}

interface Corpus {
  readonly symbols: Readonly<Record<string, Symbols>>;
  readonly rows: readonly Row[];
}

async function corpus(): Promise<Corpus> {
  return JSON.parse((await sharedText('corpora/numbers/number-format.json'))!) as Corpus;
}

/** How the library writes a row; undefined where it writes nothing of that kind. */
function ours(format: Format, { value, options }: Row): string | undefined {
  const number = Number(value);
  if (options.notation === 'compact' || options.currencySign === 'accounting') return undefined;
  if (options.style === 'percent') return format.percent(number, options.maximumFractionDigits);
  if (options.currency) {
    return format.money(number, options.currency, 2).replace('\u2060', '');
  }
  return format.number(number, options.maximumFractionDigits);
}

/** One minus sign for all, and none before a zero: what the library has chosen. */
function chosen(text: string): string {
  const plain = plainSpaces(text).replaceAll('-', '\u2212');
  return /[1-9∞]/.test(plain) ? plain : plain.replace('\u2212', '');
}

describeWithShared('numbers as CLDR has them', () => {
  it('have the separators and signs of each region', async () => {
    const { symbols } = await corpus();
    expect(Object.keys(symbols)).to.include.members(['fi', 'sv', 'sv-FI', 'en', 'en-GB']);
    for (const [tag, { decimal, group, percentPattern }] of Object.entries(symbols)) {
      const { format } = localeOf(tag);
      const [thousands, tenths] = [plainSpaces(group), plainSpaces(decimal)];
      expect(plainSpaces(format.number(-1_234_567.5, 1)), tag).to.equal(
        `\u22121${thousands}234${thousands}567${tenths}5`,
      );
      const share = percentPattern.replace('#,##0', '50').replace('\\u{A0}', '\u00A0');
      expect(format.percent(0.5), tag).to.equal(share);
    }
  });

  it('are written as there, and as Intl of this engine writes them', async () => {
    const { rows } = await corpus();
    let count = 0;
    for (const row of rows) {
      const { format } = localeOf(row.locale);
      const text = ours(format, row);
      if (text === undefined) continue;
      const name = `${row.locale} ${row.value} ${JSON.stringify(row.options)}`;
      const options = { ...row.options, signDisplay: 'negative' } as const;
      const intl = new Intl.NumberFormat(localeOf(row.locale).tag, {
        ...options,
        ...(options.currency && { currencyDisplay: 'narrowSymbol' }),
      });
      expect(plainSpaces(text), name).to.equal(chosen(intl.format(Number(row.value))));
      // Other currencies are written with their short sign, which the corpus has not.
      if (!options.currency || options.currency === 'EUR') {
        expect(plainSpaces(text), name).to.equal(chosen(row.out));
        count += 1;
      }
    }
    expect(count).to.be.above(150);
  });

  it('keep what belongs together in one line', async () => {
    const { rows } = await corpus();
    for (const row of rows) {
      expect(ours(localeOf(row.locale).format, row) ?? '').not.to.contain(' ');
    }
  });
});
