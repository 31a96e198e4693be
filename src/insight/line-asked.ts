import type { Purchases } from '../model/purchases.js';
import { requestState } from './right-requests.js';
import { linesOf, saidOf } from './what-if.js';
import type { LineCorrection, LinesMeant } from './what-if.js';

/**
 * What a document says of lines, as a text that can be compared: which categories they have, which
 * origins, whether they count; and which corrections have been answered. Further purchases of the
 * same say nothing new.
 * @param id the lines, as JSON
 */
export function traceOfLines(
  purchases: Purchases,
  field: LineCorrection['field'],
  id: string,
): string {
  const said = new Set(
    linesOf(purchases, JSON.parse(id) as LinesMeant).map((line) => saidOf(purchases, field, line)),
  );
  const answered = purchases.dataUse?.requests.filter(
    (request) => request.right === 'A16' && requestState(request) !== 'open',
  );
  return JSON.stringify([[...said].sort(), answered?.map((request) => request.id)]);
}
