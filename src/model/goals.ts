import type { DataUse } from './data-use.js';
import { readDataUsePart } from './data-use-part.js';
import { checked, readDocument } from './door.js';
import { epochOf } from './field.js';
import { goalFrame, goalsFrame, standingSchema, swapSchema } from './goals-schema.js';
import type { GoalFrame, Swap } from './goals-schema.js';
import { describe, joinPath } from './problem.js';
import type { ProblemList, Reading, RowCount } from './problem.js';
import { isNew } from './unique.js';
import type { EpochMs } from './zone.js';

/** At most this many goals in one document. */
export const MAX_GOALS = 1_000;
/** At most this many standings in one goal. */
const MAX_STANDINGS = 100_000;
/** At most this many swaps in one goal. */
const MAX_SWAPS = 100;

/** How far a goal has come at a moment, counted from the start of the period it lies in. */
export interface Standing {
  readonly at: EpochMs;
  readonly value: number;
  /** The share of what is counted that is known, 0 to 1. */
  readonly coverage: number;
}

/** A number, or (`within`) two. */
export type Target = GoalFrame['target'];

/** What somebody wants to reach, of what, and by when. */
export interface Goal extends Readonly<Omit<GoalFrame, 'progress' | 'swaps'>> {
  /** The calendar and clock that decide where the goal's periods begin. */
  readonly timeZone: string;
  /** Where it stands in its document, for problems that show when it is computed. */
  readonly path: string;
  /** Given with the goal, in the order of time; only of goals whose measure is their own. */
  readonly standings: readonly Standing[];
  /** What somebody advises, each with its sender. */
  readonly swaps: readonly Swap[];
}

/** The goals of a document. Made by `readGoals` only. */
export interface Goals {
  readonly timeZone: string;
  readonly goals: readonly Goal[];
  /** What the company does with the data, where the document says so. */
  readonly dataUse?: DataUse | undefined;
  /** Goals and standings given, and those left out because they could not be read. */
  readonly rows: RowCount;
}

/**
 * Reads a goals document (`peili/goals`, version 1) from an object or JSON text. Never throws:
 * what is wrong comes back as problems, and the good goals count. What this version does not
 * compute is read all the same, and told when it is computed.
 */
export function readGoals(input: unknown): Reading<Goals> {
  return readDocument(input, 'peili/goals', (document, problems) => {
    const frame = checked(goalsFrame, document, '', 'document', problems);
    if (!frame) return undefined;
    if (!isAtMost(MAX_GOALS, 'goals', frame.goals, 'goals', problems)) return undefined;
    const tally = { total: frame.goals.length };
    const ids = new Set<string>();
    const goals = frame.goals.flatMap((row, index) => {
      const path = `goals[${index}]`;
      const goal = checked(goalFrame, row, path, 'row', problems);
      if (!goal || !isNew(goal.id, ids, path, problems)) return [];
      const { progress, swaps: advice, ...head } = goal;
      const standings = readStandings(progress ?? [], joinPath(path, 'progress'), tally, problems);
      const swaps = readSwaps(advice ?? [], joinPath(path, 'swaps'), tally, problems);
      return [{ ...head, timeZone: frame.timeZone, path, standings, swaps }];
    });
    const rows = { total: tally.total, leftOut: problems.leftOut };
    const { timeZone } = frame;
    const dataUse = readDataUsePart(frame.dataUse, timeZone, problems);
    return { timeZone, goals, dataUse, rows };
  });
}

function readStandings(
  rows: readonly unknown[],
  path: string,
  tally: { total: number },
  problems: ProblemList,
): Standing[] {
  tally.total += rows.length;
  if (!isAtMost(MAX_STANDINGS, 'standings', rows, path, problems)) return [];
  const standings = rows.flatMap((row, index) => {
    const standing = checked(standingSchema, row, `${path}[${index}]`, 'row', problems);
    if (!standing) return [];
    const { at, value, coverage } = standing;
    return [{ at: epochOf(at), value, coverage: coverage ?? 1 }];
  });
  return standings.sort((a, b) => a.at - b.at);
}

/** Each by itself: one that names no sender is left out, and the goal counts. */
function readSwaps(
  rows: readonly unknown[],
  path: string,
  tally: { total: number },
  problems: ProblemList,
): Swap[] {
  tally.total += rows.length;
  if (!isAtMost(MAX_SWAPS, 'swaps', rows, path, problems)) return [];
  return rows.flatMap((row, index) => {
    return checked(swapSchema, row, `${path}[${index}]`, 'row', problems) ?? [];
  });
}

function isAtMost(
  most: number,
  what: string,
  rows: readonly unknown[],
  path: string,
  problems: ProblemList,
): boolean {
  if (rows.length <= most) return true;
  const expected = `at most ${most} ${what}`;
  const effect = path === 'goals' ? 'document' : 'row';
  problems.add({ code: 'limit', effect, path, expected, found: describe(rows) }, rows.length);
  return false;
}
