import { readDataUse } from './data-use.js';
import type { DataUse } from './data-use.js';
import type { ProblemList } from './problem.js';

/**
 * The data use that another document states. What is wrong with it leaves nothing out of that
 * document's own figures.
 *
 * @param timeZone of the document around it
 */
export function readDataUsePart(
  part: unknown,
  timeZone: string,
  problems: ProblemList,
): DataUse | undefined {
  if (part === undefined || part === null) return undefined;
  const reading = readDataUse(part, timeZone);
  for (const problem of reading.problems) {
    problems.add({
      ...problem,
      effect: 'doubt',
      path: problem.path === '' ? 'dataUse' : `dataUse.${problem.path}`,
    });
  }
  return reading.data;
}
