import { isExtent } from '../insight/measure.js';
import type { UnknownPart } from '../insight/parts.js';
import { changeOf } from './purchase-rows.js';
import type { PurchaseRow } from './purchase-rows.js';
import type { PurchaseText } from './purchase-text.js';

/** What a reader should know of the numbers: what is unknown, left out, running, rounded, and when. */
export function purchaseNotes(text: PurchaseText, rows: readonly PurchaseRow[]): string[] {
  const { purchases, look, words, common, locale } = text;
  const { made } = look;
  const { total, leftOut } = purchases.rows;
  const count = (value: number): string => locale.format.number(value);
  const notes = [
    runningNote(text),
    averageNote(text),
    unknownNote(text, rows),
    made.measureCoverage < 1
      ? words.covered(
          made.measure,
          percentBelow(text, made.measureCoverage),
          isExtent(made.measure),
        )
      : undefined,
    made.notAsked ? words.notAsked(text.rows.exactMoney(made.notAsked.amount)) : undefined,
    made.shareBase === 'positive' ? words.positiveShares : undefined,
    apartNote(text),
    made.pending ? words.pending(text.rows.precise(made.pending.value)) : undefined,
    made.hidden > 0 ? words.hidden(count(made.hidden), made.hidden === 1) : undefined,
    isAddedUp(text, rows) ? undefined : words.rounded,
    leftOut > 0 ? common.rowsLeftOut(count(leftOut), count(total), leftOut) : undefined,
    purchases.asOf === undefined ? undefined : common.asOf(text.moment(purchases.asOf)),
  ];
  return notes.filter((note) => note !== undefined);
}

/** That the period is not over, and what part of the other it is compared with. */
function runningNote(text: PurchaseText): string | undefined {
  const { look, words, locale, purchases, known } = text;
  const { made } = look;
  const isRunning = made.knownDays > 0 && known.end < made.end;
  if (isRunning) {
    const isOne = made.compared?.periods === 1;
    const reference = isOne ? text.period(made.compared) : undefined;
    const days = [made.knownDays, made.days].map((value) => locale.format.number(value));
    return words.running(text.period(made), days[0]!, days[1]!, reference);
  }
  if (look.compare === 'none' || made.compared || made.knownDays === 0) return undefined;
  return words.notCompared(text.date(purchases.period.start));
}

/** What an average is of. */
function averageNote({ look, words, locale }: PurchaseText): string | undefined {
  const { compared } = look.made;
  if (!compared || compared.periods === 1) return undefined;
  return words.averageOf(locale.format.number(compared.periods), compared.equalPart);
}

function unknownNote(
  { words, by }: PurchaseText,
  rows: readonly PurchaseRow[],
): string | undefined {
  const unknown = rows.find(({ kind }) => kind === 'unknown');
  if (!unknown || unknown.part.count === 0 || unknown.part.coverage === 0) return undefined;
  return words.unknownNote(by, unknown.amount, unknown.share || undefined);
}

function apartNote({ look, words, rows }: PurchaseText): string | undefined {
  const items = look.made.apart
    .filter(({ count }) => count > 0)
    .map(({ kind, value }) => words.apartItem(kind, rows.exactMoney(value)));
  return items.length > 0 ? words.apart(items) : undefined;
}

/** What is missing is never rounded away: 99.7 % known is "99 %". */
function percentBelow({ rows }: PurchaseText, ratio: number): string {
  return rows.share(Math.floor(ratio * 100));
}

/** Whether the rows add up as they are written, folded as in the figure and not, as in the table. */
function isAddedUp(text: PurchaseText, rows: readonly PurchaseRow[]): boolean {
  if (text.look.made.overlapping) return true;
  const unfolded = rows.flatMap((row) => (row.kind === 'other' ? row.inside : [row]));
  return [rows, unfolded].every((list) =>
    partsAddUp(
      text,
      list.map(({ part }) => part),
    ),
  );
}

function partsAddUp({ look, rows }: PurchaseText, parts: readonly UnknownPart[]): boolean {
  const { total, reference } = look.made;
  const values = parts.map(({ value }) => value);
  if (!rows.addUp(values, total)) return false;
  if (reference === undefined || parts.every((part) => part.reference === undefined)) return true;
  const references = parts.map((part) => part.reference ?? 0);
  const changes = parts.map((part) => changeOf(part) ?? 0);
  return rows.addUp(references, reference) && rows.addUp(changes, total - reference);
}
