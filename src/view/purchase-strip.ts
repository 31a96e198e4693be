import { shareStrip } from '../chart/share-strip.js';
import type { StripShare } from '../chart/share-strip.js';
import type { PurchaseRow } from './purchase-rows.js';
import type { PurchaseText } from './purchase-text.js';
import { plain } from './view.js';

/** How the rows are drawn: each with its own bar, or together as one strip. */
export const PURCHASE_FIGURES = ['bars', 'strip'] as const;
export type PurchaseShape = (typeof PURCHASE_FIGURES)[number];

/** A row's stretch of the strip, and its colour there and beside its name. */
export interface StripRow {
  readonly row: PurchaseRow;
  readonly colour: StripColour;
  /** Undefined where nothing can be drawn: less than nothing, nothing, not known. */
  readonly stretch: StripShare | undefined;
}

/** One of the categorical colours, or what stands for several, or for what is unknown. */
export type StripColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'neutral' | 'hollow';

const COLOURS = 8;
/** Pixels of .75rem, by which the labels' room is judged. */
const FONT_SIZE = 12;

/** What a strip of parts of a whole has: no parts of a clock or a year, and none that overlap. */
export function canBeStrip({ by }: PurchaseText): boolean {
  return by !== 'hour' && by !== 'month' && by !== 'tag';
}

/** The rows side by side. */
export function purchaseStrip(text: PurchaseText, rows: readonly PurchaseRow[]): StripRow[] {
  const stretches = shareStrip(
    rows.map(({ part, amount }) => (amount === text.common.unknown ? undefined : part.value)),
    rows.map(({ name }) => plain([name])),
    FONT_SIZE,
  );
  const colours = coloursOf(text, rows);
  return rows.map((row, index) => ({
    row,
    colour: colours[index]!,
    stretch: stretches[index],
  }));
}

/** A part keeps its colour whatever its rank: the one of its place in the document, if it is free. */
function coloursOf(text: PurchaseText, rows: readonly PurchaseRow[]): StripColour[] {
  const parts = rows.filter(({ kind }) => kind === 'part');
  const placed = parts.map((row) => ({ row, place: placeOf(text, row.key!) }));
  placed.sort((a, b) => a.place - b.place);
  const taken = new Map<number, PurchaseRow>();
  for (const { row, place } of placed) {
    let slot = place % COLOURS;
    while (taken.has(slot) && taken.size < COLOURS) slot = (slot + 1) % COLOURS;
    taken.set(slot, row);
  }
  const slots = new Map([...taken].map(([slot, row]) => [row, (slot + 1) as StripColour]));
  return rows.map((row) => (row.kind === 'unknown' ? 'hollow' : (slots.get(row) ?? 'neutral')));
}

/** Where a part stands in the document, whatever its size. */
function placeOf({ purchases, by, look }: PurchaseText, key: string): number {
  const { categories, products, stores, channels } = purchases;
  const lists: Partial<Record<typeof by, { readonly indices: ReadonlyMap<string, number> }>> = {
    category: categories,
    product: products,
    store: stores,
    chain: stores.chains,
    channel: channels,
  };
  const index = lists[by]?.indices.get(key);
  return (
    index ??
    look.made.parts
      .map((part) => part.key)
      .sort()
      .indexOf(key)
  );
}
