import type { CurvePoint } from '../insight/goal-curve.js';
import { capital } from '../locale/format.js';
import { outcomeText, titleOf } from './goal-figure.js';
import { rateFacts } from './goal-sentence.js';
import type { GoalText } from './goal-text.js';
import type { Table, TableRow } from './view.js';

/** What has come together by the end of each step, beside what was to: the figure's own numbers. */
export function goalTable(text: GoalText): Table | undefined {
  const { told, words, numbers } = text;
  const rows = told.curve.slice(1).filter((point) => isShown(point, text));
  if (rows.length === 0) return undefined;
  const hasPace = told.allowed !== undefined;
  const hasEnd = told.projected !== undefined;
  const columns = [
    words.actual,
    ...(hasPace ? [words.goalPace] : []),
    ...(hasEnd ? [words.projection] : []),
  ];
  return {
    caption:
      told.kind === 'sum'
        ? words.caption(text.heading, numbers.unit)
        : `${text.heading}, ${titleOf(text)}`,
    columns: [
      { label: words.until, isNumber: false },
      ...columns.map((label) => ({ label: capital(label), isNumber: true })),
    ],
    rows: [
      ...rows.map((point) => rowOf(point, text, hasPace, hasEnd)),
      ...rateRows(text),
      ...outcomeRows(text),
    ],
    totals: [],
  };
}

/** Of a peak: the room left. Of a running rate: what its rest needs, or the best there can be. */
function rateRows(text: GoalText): TableRow[] {
  const { rates } = text.words;
  const { kind, required: room } = text.told;
  if (kind === 'peak' && room !== undefined) {
    return [{ header: rates.roomLeft, cells: [text.numbers.amount(room)] }];
  }
  const facts = rateFacts(text);
  if (!facts) return [];
  const { isReachable, isNeeded, required, best, isFloor } = facts;
  if (isReachable) return isNeeded ? [{ header: rates.required(isFloor), cells: [required] }] : [];
  return best === undefined ? [] : [{ header: rates.best, cells: [best] }];
}

/** Of a sum in a period that is over: how far it is from the goal. */
function outcomeRows(text: GoalText): TableRow[] {
  const { told, words } = text;
  const { kind, phase, state, value } = told;
  const isDecided = phase === 'closed' && (state === 'met' || state === 'missed');
  if (kind !== 'sum' || !isDecided || value === undefined) return [];
  const cell = outcomeText(text, value) || text.numbers.amount(0);
  return [{ header: words.past.difference, cells: [cell] }];
}

/** What has come, and what is to come where there is a pace. */
function isShown({ at, allowed }: CurvePoint, { told }: GoalText): boolean {
  return at <= told.until || allowed !== undefined;
}

function rowOf(point: CurvePoint, text: GoalText, hasPace: boolean, hasEnd: boolean): TableRow {
  const { numbers, told, common } = text;
  const { at, value, allowed, projected } = point;
  const write = (number: number | undefined): string =>
    number === undefined ? '' : numbers.number(number);
  const isGap = value === undefined && at <= told.until;
  return {
    header: text.upTo(at),
    cells: [
      isGap ? common.unknown : write(value),
      ...(hasPace ? [write(allowed)] : []),
      ...(hasEnd ? [at > told.until ? write(projected) : ''] : []),
    ],
  };
}
