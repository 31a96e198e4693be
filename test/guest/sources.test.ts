import { waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { one, textOf } from '../elements/shadow.js';
import { describeWithShared, sharedText } from '../shared.js';
import { make } from './documents.js';
import type { Element } from './documents.js';
import { traces } from './traces.js';

/** What a person sees in the end: the day's sum, or that it did not work out. */
type Outcome = '20.0 kWh' | '40.0 kWh' | 'failed';

/** By the names of ../shared/corpora/hostile/fetch-chaos.json. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  '200-ok': '20.0 kWh',
  '404': 'failed',
  '500': 'failed',
  '204-empty': 'failed',
  '200-html': 'failed',
  'wrong-type-json-body': '20.0 kWh',
  'slow-3s': '20.0 kWh',
  never: 'failed',
  'reset-mid-body': 'failed',
  'redirect-same-origin': '20.0 kWh',
  'redirect-cross-origin': 'failed',
  'cors-missing': 'failed',
  '304-no-cache': 'failed',
};

/** Where another origin answers without leave to be read. */
function addressOf(id: string): string {
  const { port } = location;
  return id === 'cors-missing' ? `http://127.0.0.1:${port}/__sources/${id}` : `/__sources/${id}`;
}

function element(src: string): Element {
  const made = make({ tag: 'peili-energy-trend', attributes: { step: 'day' }, data: {} });
  made.src = src;
  document.body.append(made);
  return made;
}

const outcome = (from: Element): string | undefined => {
  if (one(from, '[role=alert] .title')) return 'failed';
  return one(from, '[part=sentence]') ? textOf(from, '[part=sentence] strong') : undefined;
};

/** Ten seconds that an element waits for an answer pass at once. */
function hurried(): () => void {
  const own = window.setTimeout.bind(window);
  const hurry = (act: () => void, time = 0): number => own(act, time === 10_000 ? 500 : time);
  Object.assign(window, { setTimeout: hurry });
  return () => Object.assign(window, { setTimeout: own });
}

describe('a source', () => {
  for (const [id, expected] of Object.entries(OUTCOMES)) {
    it(`that answers "${id}" ends in "${expected}"`, async () => {
      const end = id === 'never' ? hurried() : () => undefined;
      const watched = traces();
      const made = element(addressOf(id));
      await made.updateComplete;
      expect(textOf(made, '.state .title')).to.equal('Fetching the data…');
      await waitUntil(() => outcome(made) !== undefined, id, { timeout: 8_000 });
      end();
      expect(outcome(made)).to.equal(expected);
      expect(one(made, '.state button') !== null).to.equal(expected === 'failed');
      expect(watched.stop().filter((each) => !each.includes('/__sources/'))).to.eql([]);
      made.remove();
    });
  }

  it('that answers late does not undo a later one', async () => {
    const made = element('/__sources/out-of-order?seq=1');
    await made.updateComplete;
    made.src = '/__sources/out-of-order?seq=2';
    await waitUntil(() => outcome(made) === '40.0 kWh');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(outcome(made)).to.equal('40.0 kWh');
    made.remove();
  });

  it('is given up when the element goes', async () => {
    const record = async (): Promise<{ begun: string[]; ended: string[] }> =>
      (await fetch('/__sources/record')).json() as Promise<{ begun: string[]; ended: string[] }>;
    const made = element('/__sources/abort-on-disconnect');
    await made.updateComplete;
    while ((await record()).begun.length === 0);
    expect((await record()).ended).to.eql([]);
    made.remove();
    while ((await record()).ended.length === 0);
  });

  it('that has failed may be followed by a better one', async () => {
    const made = element('/__sources/500');
    await waitUntil(() => outcome(made) === 'failed');
    made.src = '/__sources/200-ok';
    await waitUntil(() => outcome(made) === '20.0 kWh');
    expect(one(made, '[role=alert]')).to.equal(null);
    made.remove();
  });
});

describeWithShared('bad servers', () => {
  it('are all tried', async () => {
    const text = (await sharedText('corpora/hostile/fetch-chaos.json'))!;
    const { cases } = JSON.parse(text) as { cases: { id: string }[] };
    const tried = [...Object.keys(OUTCOMES), 'out-of-order', 'abort-on-disconnect'];
    expect(cases.map(({ id }) => id).filter((id) => !tried.includes(id))).to.eql([]);
  });
});
