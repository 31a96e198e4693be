import { formatOf, marked } from './door.js';
import type { Problem, Reading } from './problem.js';

/** A reading on its way to another thread: what `postMessage` takes. */
export interface Packed<Data extends object> {
  readonly format: string | undefined;
  readonly data?: Data | undefined;
  readonly problems: readonly Problem[];
}

/**
 * What a reader has made, for `postMessage(message, transfer)`: a worker can read a large document
 * while the page goes on. The columns are handed over, not copied, so the reading can be used
 * here no more.
 */
export function packed<Data extends object>({
  data,
  problems,
}: Reading<Data>): {
  message: Packed<Data>;
  transfer: ArrayBuffer[];
} {
  const format = data && formatOf(data);
  return { message: { format, data, problems }, transfer: [...buffersOf(data, new Set())] };
}

/**
 * The reading that another thread of the same page has packed. Its data go into an element as they
 * are: what comes from elsewhere is for the readers.
 */
export function unpacked<Data extends object>({
  format,
  data,
  problems,
}: Packed<Data>): Reading<Data> {
  return data && format !== undefined ? marked(data, format, problems) : { problems };
}

function buffersOf(value: unknown, found: Set<ArrayBuffer>): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (Array.isArray(value)) {
    // Texts and numbers by the thousand hold no columns.
    if (typeof value[0] === 'object') for (const each of value) buffersOf(each, found);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Map)) {
    for (const each of Object.values(value)) buffersOf(each, found);
  }
  return found;
}
