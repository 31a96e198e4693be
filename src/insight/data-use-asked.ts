import type { DataUse } from '../model/data-use.js';

/** What can be asked for; the id is that of the use, right, item or question, and of views empty. */
export type AskedOfDataUse = 'permission' | 'objection' | 'right' | 'item' | 'question' | 'views';

/** What a document says of something that can be asked for, as a text that can be compared. */
export function traceOf(dataUse: DataUse, of: AskedOfDataUse, id: string): string {
  return JSON.stringify(saidOf(dataUse, of, id) ?? null);
}

function saidOf(dataUse: DataUse, of: AskedOfDataUse, id: string): unknown {
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
