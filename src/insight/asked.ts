import type { DataUse } from '../model/data-use.js';

/** What a person has asked of the service, which nothing has answered yet. */
export interface Asked {
  readonly of: 'permission' | 'objection' | 'right' | 'item' | 'question' | 'views';
  /** The use, right, item or question; of views: empty. */
  readonly id: string;
  readonly wanted: string;
  /** What the document said of it at that time. */
  readonly trace: string;
}

/** What a document says of something that can be asked for, as a text that can be compared. */
export function traceOf(dataUse: DataUse, of: Asked['of'], id: string): string {
  return JSON.stringify(saidOf(dataUse, of, id) ?? null);
}

/**
 * What has been asked and not answered: as long as new data say of it what the old ones did.
 * An answer may be another than what was wanted.
 */
export function openOf(asked: readonly Asked[], dataUse: DataUse): Asked[] {
  return asked.filter(({ of, id, trace }) => traceOf(dataUse, of, id) === trace);
}

function saidOf(dataUse: DataUse, of: Asked['of'], id: string): unknown {
  const requests = (right: string): unknown =>
    dataUse.requests.filter((request) => request.right === right);
  switch (of) {
    case 'permission':
      return dataUse.permissions.find(({ use }) => use === id);
    case 'objection':
      return requests('A21');
    case 'right':
      return requests(id);
    case 'item':
      return [dataUse.items.find((item) => item.id === id), requests('A16')];
    case 'question':
      return dataUse.questions.find((question) => question.id === id);
    case 'views':
      return dataUse.views;
  }
}
