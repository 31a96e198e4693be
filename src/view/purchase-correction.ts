import type { Breakdown, BreakdownBy, BreakdownQuery } from '../insight/breakdown.js';
import type { UnknownPart } from '../insight/parts.js';
import { ORIGIN_LEVELS, whatIf } from '../insight/what-if.js';
import type { LineCorrection, LinesMeant } from '../insight/what-if.js';
import { purchaseCorrection as en } from '../locale/en/purchase-correction.js';
import { purchaseCorrection as fi } from '../locale/fi/purchase-correction.js';
import { inOrder, textIn } from '../locale/locale.js';
import type { Language } from '../locale/locale.js';
import { purchaseCorrection as sv } from '../locale/sv/purchase-correction.js';
import type {
  CorrectionAct,
  PurchaseCorrectionWords,
} from '../locale/words/purchase-correction.js';
import type { AskedFigure } from './purchase-figures.js';
import { exact, sum } from './purchase-folding.js';
import type { ProductText } from './purchase-product-text.js';
import { PurchaseText } from './purchase-text.js';
import { plain } from './view.js';
import type { Choice, Table } from './view.js';

export const CORRECTION_WORDS: Record<Language, PurchaseCorrectionWords> = { fi, sv, en };

/** What a person is about to say of a figure's lines. */
export interface CorrectionDraft {
  readonly act?: CorrectionAct | undefined;
  /** Undefined: nothing is chosen yet; empty: it is not known. */
  readonly proposed?: string | undefined;
}

/** What can be said, and what would come of it. */
export interface CorrectionView {
  readonly acts: readonly Choice[];
  /** What would be right, where that is to be said. */
  readonly proposals?: { readonly label: string; readonly choices: readonly Choice[] } | undefined;
  readonly effect?: CorrectionEffect | undefined;
}

/** Shown before anything is sent. */
export interface CorrectionEffect {
  readonly act: CorrectionAct;
  readonly concerns: string;
  /** Undefined: none of the figures would change. */
  readonly preview: Table | undefined;
  readonly correction: LineCorrection;
  readonly old: string | undefined;
}

/** As the value of a choice: nothing is proposed yet. What is empty is unknown. */
export const UNCHOSEN = '-';
/** Rows of a preview; the rest stand together. */
const MOST_ROWS = 6;

/** What can be said of a figure in a view. Undefined: it stands for no lines of its own. */
export function correctionView(
  text: PurchaseText,
  { line, lines }: AskedFigure,
  draft: CorrectionDraft,
  told?: ProductText,
): CorrectionView | undefined {
  if (!lines) return undefined;
  const words = CORRECTION_WORDS[text.locale.language];
  const { act, proposed } = draft;
  const acts = actsOf(text, line?.isHidden === true);
  const choice = act && acts.includes(act) ? act : undefined;
  const isOpen = choice === 'category' || choice === 'origin';
  const correction = correctionOf(lines, choice, proposed);
  return {
    acts: [
      { value: '', label: words.choose, selected: choice === undefined },
      ...acts.map((value) => ({ value, label: words.acts[value], selected: value === choice })),
    ],
    proposals: isOpen
      ? { label: words.right[choice], choices: proposalsOf(text, choice, proposed) }
      : undefined,
    effect: correction && { act: choice!, ...effectOf(text, correction, told) },
  };
}

/** What was left out can count again; what else is said of it changes no figure. */
function actsOf({ purchases }: PurchaseText, isHidden: boolean): CorrectionAct[] {
  if (isHidden) return ['recount', 'mine'];
  return [
    ...(purchases.categories.keys.length > 1 ? (['category'] as const) : []),
    ...(purchases.lines.origins.some((origin) => origin !== 0) ? (['origin'] as const) : []),
    'mine',
    'counted',
  ];
}

function correctionOf(
  of: LinesMeant,
  act: CorrectionAct | undefined,
  proposed: string | undefined,
): LineCorrection | undefined {
  switch (act) {
    case undefined:
      return undefined;
    case 'recount':
      return { of, field: 'counted', proposed: 'true' };
    case 'mine':
    case 'counted':
      return { of, field: act, proposed: 'false' };
    default:
      return proposed === undefined ? undefined : { of, field: act, proposed };
  }
}

function proposalsOf(
  text: PurchaseText,
  act: 'category' | 'origin',
  proposed: string | undefined,
): Choice[] {
  const words = CORRECTION_WORDS[text.locale.language];
  const choice = (value: string, label: string): Choice => ({
    value,
    label,
    selected: value === proposed,
  });
  const known =
    act === 'origin'
      ? ORIGIN_LEVELS.map((level) => choice(level, text.words.origin(level)))
      : categoryNames(text).map(([key, name]) => choice(key, name));
  return [
    { value: UNCHOSEN, label: words.choose, selected: proposed === undefined },
    ...known,
    choice('', words.notKnown),
  ];
}

/** Each category by its whole way from the root, in the order of the language. */
function categoryNames({ purchases, locale }: PurchaseText): (readonly [string, string])[] {
  const { order, parents, keys, names } = purchases.categories;
  const ways: string[] = [];
  for (const category of order) {
    const above = ways[parents[category]!];
    const name = textIn(names[category]!, locale);
    ways[category] = above === undefined ? name : `${above} / ${name}`;
  }
  const compare = inOrder(locale);
  return [...order]
    .map((category) => [keys[category]!, ways[category]!] as const)
    .sort(([, one], [, other]) => compare(one, other));
}

function effectOf(
  text: PurchaseText,
  correction: LineCorrection,
  told: ProductText | undefined,
): Omit<CorrectionEffect, 'act'> {
  const { look, purchases, locale } = text;
  const query: BreakdownQuery = {
    ...look.query,
    ...(told && { ...told.dates, within: undefined, measure: 'amount' }),
    by: byFor(correction, told ? 'product' : look.query.by),
    compare: undefined,
  };
  const { before, after, lines, old } = whatIf(purchases, query, correction);
  return {
    concerns: CORRECTION_WORDS[locale.language].concerns(locale.format.number(lines), lines === 1),
    preview: previewOf(new PurchaseText(purchases, { ...look, made: before }, locale), after),
    correction,
    old,
  };
}

/** A category or origin is seen to change where the rows are such. */
function byFor({ field }: LineCorrection, by: BreakdownBy): BreakdownBy {
  return field === 'category' || field === 'origin' ? field : by;
}

/** What changes now and after it, the most first, and the whole. */
function previewOf(text: PurchaseText, after: Breakdown): Table | undefined {
  const { look, rows, common, locale, known } = text;
  const words = CORRECTION_WORDS[locale.language];
  const { made: before } = look;
  const changes = changesOf(text, before, after);
  if (changes.length === 0 && before.total === after.total) return undefined;
  const shown = changes.length > MOST_ROWS ? changes.slice(0, MOST_ROWS - 1) : changes;
  const rest = changes.slice(shown.length);
  const line = (header: string, now: number, then: number) => ({
    header,
    cells: [now, then].map((value) => rows.precise(value)),
  });
  return {
    caption: words.preview(text.period(known)),
    columns: [words.which, words.now, words.then].map((label, index) => ({
      label,
      isNumber: index > 0,
    })),
    rows: [
      ...shown.map(({ name, now, then }) => line(name, now, then)),
      ...(rest.length > 0
        ? [
            line(
              text.words.other(locale.format.number(rest.length), text.by),
              sum(rest.map(({ now }) => now))!,
              sum(rest.map(({ then }) => then))!,
            ),
          ]
        : []),
    ],
    totals: [line(common.total, before.total, after.total)],
  };
}

interface RowChange {
  readonly name: string;
  readonly now: number;
  readonly then: number;
}

function changesOf(text: PurchaseText, before: Breakdown, after: Breakdown): RowChange[] {
  const [now, then] = [before, after].map(
    ({ parts }) => new Map(parts.map((part) => [part.key, part])),
  );
  const changes = [...new Map([...now!, ...then!])].map(([key, part]): RowChange => ({
    name: plain([text.name(part)]),
    now: valueOf(now!.get(key)),
    then: valueOf(then!.get(key)),
  }));
  const unknown = {
    name: text.words.unknown(text.by),
    now: valueOf(before.unknown),
    then: valueOf(after.unknown),
  };
  const size = ({ now, then }: RowChange): number => Math.abs(exact(then - now));
  return [...changes, unknown]
    .filter((change) => size(change) > 0)
    .sort((one, other) => size(other) - size(one));
}

/** What is not there comes to nothing. */
function valueOf(part: UnknownPart | undefined): number {
  return part?.value ?? 0;
}
