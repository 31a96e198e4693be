import { describe, joinPath } from './problem.js';
import type { ProblemList } from './problem.js';

/** Whether no row before has had this id; where one has, a problem is told. */
export function isNew(id: string, ids: Set<string>, path: string, problems: ProblemList): boolean {
  if (!ids.has(id)) {
    ids.add(id);
    return true;
  }
  problems.add({
    code: 'overlap',
    effect: 'row',
    path: joinPath(path, 'id'),
    expected: 'an id of its own',
    found: describe(id),
  });
  return false;
}
