import type { UseStanding } from '../insight/data-use.js';
import { plain } from './view.js';
import type { Table, TableRow } from './view.js';
import { itemLine, partiesOf, receivedBy } from './data-use-cards.js';
import type { DataUseText } from './data-use-text.js';
import type { DataItem } from '../model/data-use.js';

/** Every kind of data: how it came, what it is used for, who receives it, how long it is kept. */
export function dataUseTable(
  items: readonly DataItem[],
  uses: readonly UseStanding[],
  text: DataUseText,
): Table {
  const { words, common } = text;
  const labels = [words.originHeader, words.usedFor, words.sharedWith, words.kept, words.shownHere];
  return {
    caption: words.caption,
    columns: [words.dataHeader, ...labels].map((label) => ({ label, isNumber: false })),
    rows: items.map((item) => rowOf(item, uses, text)),
    totals: [{ header: common.total, cells: totalsOf(items, uses, text) }],
  };
}

function rowOf(item: DataItem, uses: readonly UseStanding[], text: DataUseText): TableRow {
  const { words } = text;
  const its = uses.filter((each) => each.items.includes(item));
  const labels = its.map(({ use }) => text.name(use.label));
  const parties = its.flatMap(({ use }) => partiesOf(use, item));
  const { how, label, isSpecial } = itemLine(item, text);
  const shown = item.shown == null ? text.common.unknown : item.shown ? words.yes : words.no;
  return {
    header: isSpecial ? `${label} (${words.special})` : label,
    cells: [
      plain(how),
      labels.length > 0 ? labels.join('; ') : words.usedForNothing,
      (its.length > 0 && plain(receivedBy(parties, text))) || words.nobody,
      plain(text.retention(item)),
      shown,
    ],
  };
}

function totalsOf(
  items: readonly DataItem[],
  uses: readonly UseStanding[],
  text: DataUseText,
): string[] {
  const { words } = text;
  const parties = new Set(uses.flatMap(({ use }) => partiesOf(use)));
  const shown = items.filter((item) => item.shown === true).length;
  return [
    words.kinds(text.number(items.length), items.length === 1),
    words.purposes(text.number(uses.length), uses.length === 1),
    words.parties(text.number(parties.size), parties.size === 1),
    '',
    text.number(shown),
  ];
}
