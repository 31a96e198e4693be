import { sharedText } from '../shared.js';

/** A text that has broken software, or was made to. */
export type Payload = string;

/** Texts of ../shared/corpora: the ones that say most, or all of them. */
export async function payloads(isLong: boolean): Promise<Payload[]> {
  const own = await listOf<{ strings: { value: string }[] }>('hostile/strings.json');
  const lists = [
    own.strings.map(({ value }) => value),
    await listOf<string[]>('blns/blns.json'),
    await listOf<string[]>('xss/smoke.json'),
    ...(isLong ? [await listOf<string[]>('xss/payloadbox.json'), await titled()] : []),
  ];
  // A text without a letter to be seen has no place of its own to be looked for.
  return [...new Set(lists.flat())].filter((text) => text.trim() !== '');
}

async function titled(): Promise<string[]> {
  const list = await listOf<{ payload: string }[]>('xss/dompurify.json');
  return list.map(({ payload }) => payload);
}

async function listOf<List>(name: string): Promise<List> {
  return JSON.parse((await sharedText(`corpora/${name}`))!) as List;
}

/** As many in each as one document holds with ease. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
