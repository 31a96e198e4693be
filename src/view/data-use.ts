import { clockOf, wallOf } from '../insight/calendar.js';
import { returnedShare, usesAt } from '../insight/data-use.js';
import type { ReturnedShare, UseStanding } from '../insight/data-use.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { DataItem, DataUse } from '../model/data-use.js';
import type { ItemOrigin } from '../model/data-use-schema.js';
import type { EpochMs } from '../model/zone.js';
import { cardsOf } from './data-use-cards.js';
import type { UseCard } from './data-use-cards.js';
import { rightsView } from './data-use-rights.js';
import type { RightsView } from './data-use-rights.js';
import {
  answeredView,
  historyView,
  pathView,
  questionView,
  reportView,
  viewsView,
} from './data-use-sections.js';
import type {
  AnsweredView,
  HistoryView,
  PathView,
  QuestionView,
  ReportView,
  ViewsView,
} from './data-use-sections.js';
import { dataUseTable } from './data-use-table.js';
import { DataUseText } from './data-use-text.js';
import { COMMON } from './view.js';
import type { StateView, Table } from './view.js';

/** How many kinds of data are given back, as squares and in words. */
export interface ShareView extends ReturnedShare {
  readonly text: readonly Span[];
  /** The link to the kinds that are not shown; undefined where all are. */
  readonly more: string | undefined;
}

/** What the element shows of a data-use document. The table is made on demand. */
export interface DataUseView {
  readonly heading: string;
  readonly state?: StateView | undefined;
  readonly sentence: readonly Span[];
  readonly second: string;
  readonly share: ShareView | undefined;
  readonly key: readonly { readonly origin: ItemOrigin; readonly text: string }[];
  readonly cards: readonly UseCard[];
  /** So many of the cards are shown before more are asked for. */
  readonly atOnce: number;
  readonly rights: RightsView | undefined;
  readonly history: HistoryView | undefined;
  readonly path: PathView | undefined;
  readonly views: ViewsView | undefined;
  readonly question: QuestionView | undefined;
  readonly answered: AnsweredView | undefined;
  readonly report: ReportView | undefined;
  readonly tableSize: string;
  readonly notes: readonly string[];
}

/** What of a document is shown, and when. */
export interface DataUseQuery {
  readonly now: EpochMs;
  /** The id of a use: only that one. */
  readonly use?: string | undefined;
  /** The id of a step of the data's path: only what happens there. */
  readonly step?: string | undefined;
  /** Nothing can be decided or asked for. */
  readonly isReadOnly?: boolean;
}

/** The latest moment that a document speaks of, for those who are not told what time it is. */
export function lastMoment(dataUse: DataUse): EpochMs {
  const issued = clockOf(dataUse.timeZone).toInstant(wallOf(dataUse.issued));
  const events = dataUse.permissions.flatMap(({ history }) => history);
  return Math.max(issued, ...[...events, ...dataUse.requests].map(({ at }) => at));
}

/** Puts a data-use document into words. Pure: the same document, query and locale, the same view. */
export function dataUseView(dataUse: DataUse, query: DataUseQuery, locale: Locale): DataUseView {
  const text = new DataUseText(dataUse, query.now, locale);
  const { words, rights } = text;
  const all = usesAt(dataUse, query.now);
  const { uses, items, scope } = scopeOf(dataUse, all, query);
  const isReadOnly = query.isReadOnly === true;
  const isWhole = scope === 'all';
  const step = dataUse.steps.find(({ id }) => id === query.step);
  const cards = cardsOf(uses, all, text, isReadOnly);
  const isMissing = !isWhole && uses.length === 0 && items.length === 0;
  return {
    heading: step ? `${words.heading}: ${text.name(step.label)}` : words.heading,
    state: isMissing ? { kind: 'empty', title: words.nothing } : undefined,
    sentence: words.sentence({
      controller: text.controller,
      items: text.number(items.length),
      itemCount: items.length,
      useCount: uses.length,
      scope,
    }),
    second: isReadOnly ? '' : words.room(roomOf(uses)),
    share: isWhole ? shareOf(text) : undefined,
    key: [...new Set(items.map(({ origin }) => origin))].map((origin) => ({
      origin,
      text: words.origin[origin],
    })),
    cards,
    atOnce: atOnceOf(cards, dataUse.rows.leftOut > 0),
    rights: isWhole ? rightsView(text, isReadOnly) : undefined,
    history: isWhole ? historyView(text) : undefined,
    path: isWhole ? pathView(text) : undefined,
    views: isWhole && !isReadOnly ? viewsView(text) : undefined,
    question: isWhole && !isReadOnly ? questionView(text) : undefined,
    answered: isWhole ? answeredView(text) : undefined,
    report: isWhole ? reportView(text) : undefined,
    tableSize: items.length > 0 ? words.kinds(text.number(items.length), items.length === 1) : '',
    notes: [
      rights.notice(dataUse.notice.version, text.date(dataUse.issued)),
      ...leftOutNotes(text),
    ],
  };
}

/** The table of what is shown. */
export function tableOfDataUse(dataUse: DataUse, query: DataUseQuery, locale: Locale): Table {
  const all = usesAt(dataUse, query.now);
  const { items, scope } = scopeOf(dataUse, all, query);
  // Of a single step or use too: each kind of data with all that is done with it.
  const uses = all.filter((use) => scope === 'all' || use.items.some((one) => items.includes(one)));
  return dataUseTable(items, uses, new DataUseText(dataUse, query.now, locale));
}

interface Scope {
  readonly uses: readonly UseStanding[];
  readonly items: readonly DataItem[];
  readonly scope: 'all' | 'step' | 'use';
}

function scopeOf(dataUse: DataUse, all: readonly UseStanding[], query: DataUseQuery): Scope {
  if (query.use !== undefined) {
    const uses = all.filter(({ use }) => use.id === query.use);
    return { uses, items: uses.flatMap(({ items }) => items), scope: 'use' };
  }
  if (query.step === undefined) return { uses: all, items: dataUse.items, scope: 'all' };
  const step = dataUse.steps.find(({ id }) => id === query.step);
  return {
    uses: all.filter(({ use }) => step?.uses?.includes(use.id)),
    items: dataUse.items.filter(({ id }) => step?.items?.includes(id)),
    scope: 'step',
  };
}

function roomOf(uses: readonly UseStanding[]) {
  const count = (act: UseStanding['acts'][number]): number =>
    uses.filter(({ acts }) => acts.includes(act)).length;
  return { asked: count('refuse'), canStop: count('withdraw'), canObject: count('object') };
}

function shareOf(text: DataUseText): ShareView | undefined {
  const share = returnedShare(text.dataUse);
  if (!share) return undefined;
  const hidden = share.total - share.shown;
  const { words } = text;
  return {
    ...share,
    text: words.share(
      text.number(share.shown),
      text.number(share.total),
      text.number(hidden),
      hidden,
    ),
    more: hidden > 0 ? words.whichHidden(hidden === 1) : undefined,
  };
}

/** So many cards are shown at once at most. */
const MOST_CARDS = 5;
/** So many stops readers with a keyboard meet in them at most. */
const MOST_STOPS = 6;

function atOnceOf(cards: readonly UseCard[], hasProblems: boolean): number {
  // What could not be read stands below the cards, and is a stop itself.
  let stops = hasProblems ? 1 : 0;
  const beyond = cards.findIndex(({ buttons, choices, details }, index) => {
    stops += buttons.length + (choices.length > 0 ? 1 : 0) + details.length;
    return index >= MOST_CARDS || (index > 0 && stops > MOST_STOPS);
  });
  return beyond === -1 ? cards.length : beyond;
}

function leftOutNotes({ dataUse, locale }: DataUseText): string[] {
  const { total, leftOut } = dataUse.rows;
  if (leftOut === 0) return [];
  const { format, language } = locale;
  return [COMMON[language].rowsLeftOut(format.number(leftOut), format.number(total), leftOut)];
}
