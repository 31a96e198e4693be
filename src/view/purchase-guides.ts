import { rankedBars } from '../chart/ranked.js';
import type { RankedBar } from '../chart/ranked.js';
import type { Guide } from '../insight/guides.js';
import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { PurchaseText } from './purchase-text.js';
import type { Table } from './view.js';

/** What the total is held against, in words and drawn; or by what method it is known, in words. */
export interface PurchaseGuide {
  readonly text: readonly Span[];
  readonly drawn?: HeldBar | undefined;
}

/** The own figure as a bar and the other one as a line across it, on one scale from zero. */
export interface HeldBar {
  /** In per cent of the room. Undefined: nothing is drawn. */
  readonly bar: number | undefined;
  readonly line: number;
  readonly label: string;
}

/** What stands below the total: a line for each guide, and the methods. */
export function purchaseGuides(text: PurchaseText): PurchaseGuide[] {
  const { look, words, locale } = text;
  const { guides, unmeasured, methods } = look.made;
  if (guides.length === 0) return [];
  const lines = guides.map((guide): PurchaseGuide => {
    const { per, label, source } = guide;
    const { own, value } = numbersOf(text, guide);
    return {
      text: words.guides.guide({
        terms: termsOf(text, guide),
        own,
        // An unknown part of a share belongs neither to it nor to what it is of.
        isAtLeast: unmeasured > 0 && per !== 'share',
        value,
        label: textIn(label, locale),
        source: source === undefined ? undefined : textIn(source, locale),
      }),
      drawn: heldBar(guide, words.guides.mark(value)),
    };
  });
  const names = methods.map(({ name }) => textIn(name, locale));
  return names.length === 0 ? lines : [...lines, { text: words.guides.methods(names) }];
}

/** The same numbers; undefined where there is nothing to hold the total against. */
export function guideTable(text: PurchaseText): Table | undefined {
  const { look, words, locale, common, known } = text;
  const { guides } = look.made;
  if (guides.length === 0) return undefined;
  const { caption, against, ownColumn, valueColumn } = words.guides;
  return {
    caption: `${caption}, ${text.period(known)}`,
    columns: [against, ownColumn, valueColumn].map((label, index) => ({
      label,
      isNumber: index > 0,
    })),
    rows: guides.map((guide) => {
      const { own = common.unknown, value } = numbersOf(text, guide);
      return {
        header: `${termsOf(text, guide)}: ${textIn(guide.label, locale)}`,
        cells: [own, value],
      };
    }),
    totals: [],
  };
}

function numbersOf(
  { rows }: PurchaseText,
  { per, own, value }: Guide,
): { own: string | undefined; value: string } {
  const write = (number: number): string =>
    per === 'share' ? rows.share(number) : rows.single(number);
  return { own: own === undefined ? undefined : write(own), value: write(value) };
}

/** In what terms both are: `Per person and day (3 people, 31 days)`. */
function termsOf({ words, locale }: PurchaseText, { per, people, days }: Guide): string {
  const count = (value: number): string => locale.format.number(value);
  const counted = [
    people === undefined ? undefined : words.guides.people(count(people), people === 1),
    days === undefined ? undefined : words.guides.days(count(days), days === 1),
  ].filter((each) => each !== undefined);
  const terms = words.guides.terms[per];
  return counted.length === 0 ? terms : `${terms} (${counted.join(', ')})`;
}

function heldBar({ own, value }: Guide, label: string): HeldBar | undefined {
  if (own === undefined) return undefined;
  const [{ bar, reference: line }] = rankedBars([{ value: own, reference: value }]) as [RankedBar];
  return line === undefined ? undefined : { bar, line, label };
}
