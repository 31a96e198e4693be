import { waitUntil } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import { one, textOf } from '../elements/shadow.js';
import { traces } from './traces.js';

/** What a person sees in the end: the day's sum, or that it did not work out. */
export type Outcome = '20.0 kWh' | '40.0 kWh' | 'failed';

export type Fetching = LitElement & { src: string };

/** An element with a source, not yet on the page. */
export type Make = (src: string) => Fetching;

/** Where another origin answers without leave to be read. */
function addressOf(id: string): string {
  const { port } = location;
  return id === 'cors-missing' ? `http://127.0.0.1:${port}/__sources/${id}` : `/__sources/${id}`;
}

const outcome = (from: Fetching): string | undefined => {
  if (one(from, '[role=alert] .title')) return 'failed';
  return one(from, '[part=sentence]') ? textOf(from, '[part=sentence] strong') : undefined;
};

function shown(make: Make, src: string): Fetching {
  const made = make(src);
  document.body.append(made);
  return made;
}

/** Ten seconds that an element waits for an answer pass at once. */
function hurried(): () => void {
  const own = window.setTimeout.bind(window);
  const hurry = (act: () => void, time = 0): number => own(act, time === 10_000 ? 500 : time);
  Object.assign(window, { setTimeout: hurry });
  return () => Object.assign(window, { setTimeout: own });
}

const pause = (time: number): Promise<unknown> => new Promise((done) => setTimeout(done, time));

/** What is wrong with an element's way to an outcome, where a server answers so. */
export async function faultsOf(
  make: Make,
  id: string,
  expected: Outcome,
  patience = 8_000,
): Promise<string[]> {
  const end = id === 'never' ? hurried() : () => undefined;
  const watched = traces();
  const made = shown(make, addressOf(id));
  await made.updateComplete;
  const first = textOf(made, '.state .title');
  const wait = waitUntil(() => outcome(made) !== undefined, id, { timeout: patience });
  await wait.catch(() => undefined);
  end();
  const said = outcome(made);
  const hasButton = one(made, '.state button') !== null;
  made.remove();
  const others = watched.stop().filter((each) => !each.includes('/__sources/'));
  return [
    ...(first === 'Fetching the data…' ? [] : [`it begins with "${first}"`]),
    ...(said === expected ? [] : [`it ends in "${said ?? 'nothing'}"`]),
    ...(said === undefined || hasButton === (said === 'failed') ? [] : ['its button is wrong']),
    ...others,
  ];
}

/** What is wrong where the first of two answers comes last. */
export async function faultsOutOfOrder(make: Make): Promise<string[]> {
  const made = shown(make, '/__sources/out-of-order?seq=1');
  await made.updateComplete;
  made.src = '/__sources/out-of-order?seq=2';
  await waitUntil(() => outcome(made) === '40.0 kWh');
  await pause(500);
  const said = outcome(made);
  made.remove();
  return said === '40.0 kWh' ? [] : [`it ends in "${said ?? 'nothing'}"`];
}

/** What is wrong where an element is removed while it waits. */
export async function faultsOfGoing(make: Make): Promise<string[]> {
  const record = async (): Promise<{ begun: string[]; ended: string[] }> =>
    (await fetch('/__sources/record')).json() as Promise<{ begun: string[]; ended: string[] }>;
  const before = await record();
  const made = shown(make, '/__sources/abort-on-disconnect');
  await made.updateComplete;
  while ((await record()).begun.length === before.begun.length);
  const isEarly = (await record()).ended.length > before.ended.length;
  made.remove();
  for (let trial = 0; trial < 20; trial += 1) {
    if ((await record()).ended.length > before.ended.length) break;
    await pause(20);
  }
  const isEnded = (await record()).ended.length > before.ended.length;
  return [...(isEarly ? ['given up early'] : []), ...(isEnded ? [] : ['it goes on'])];
}

/** What is wrong where a source that has failed is followed by a better one. */
export async function faultsAfterFailure(make: Make): Promise<string[]> {
  const made = shown(make, '/__sources/500');
  await waitUntil(() => outcome(made) === 'failed');
  made.src = '/__sources/200-ok';
  await waitUntil(() => outcome(made) !== 'failed' && outcome(made) !== undefined);
  const said = outcome(made);
  made.remove();
  return said === '20.0 kWh' ? [] : [`it ends in "${said ?? 'nothing'}"`];
}
