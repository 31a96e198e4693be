import { joinPath, LISTED_PROBLEMS, shorten } from '../model/problem.js';
import type { Problem, ProblemCode, ProblemEffect } from '../model/problem.js';

/** What is wrong with a cell of a table. */
export interface CellFault {
  readonly code: ProblemCode;
  readonly effect: Exclude<ProblemEffect, 'document'>;
  /** What the rows are called; `rows` by default. */
  readonly rows?: string | undefined;
  /** The heading of the cell's column. */
  readonly column: string;
  readonly expected: string;
  /** A short rendering of what was found, as `describe` gives; cut to 60 characters. */
  readonly found: string;
}

/**
 * Collects what is wrong with the rows of a table. The same fault in many rows is one problem, at
 * the first of them: a file whose every row has another unit has one thing wrong with it.
 */
export class RowProblems {
  /** How many rows are left out of every figure. */
  leftOut = 0;
  readonly #faults = new Map<string, { fault: CellFault; line: number; rows: number }>();

  /** @param line the row's line in the file, from 1, as spreadsheets count */
  add(line: number, fault: CellFault): void {
    if (fault.effect === 'row') this.leftOut += 1;
    const key = JSON.stringify([
      ...[fault.code, fault.effect, fault.rows],
      ...[fault.column, fault.found],
    ]);
    const same = this.#faults.get(key);
    if (same) same.rows += 1;
    else if (this.#faults.size < LISTED_PROBLEMS) this.#faults.set(key, { fault, line, rows: 1 });
  }

  list(): Problem[] {
    return [...this.#faults.values()].map(({ fault, line, rows }) => ({
      code: fault.code,
      effect: fault.effect,
      path: cellPath(line, fault.column, fault.rows),
      expected: fault.expected,
      found: shorten(rows > 1 ? `${rows} rows of ${fault.found}` : fault.found),
    }));
  }
}

/** Where a cell is: `rows[17].Alkuaika`, with the line of the file and the heading of the column. */
export function cellPath(line: number, column: string, rows = 'rows'): string {
  return joinPath(`${rows}[${line}]`, column);
}
