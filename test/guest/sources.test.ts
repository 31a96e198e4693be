import { expect } from 'chai';
import { describeWithShared, sharedText } from '../shared.js';
import { faultsAfterFailure, faultsOf, faultsOfGoing, faultsOutOfOrder } from './answers.js';
import type { Fetching, Make, Outcome } from './answers.js';
import { Careless } from './careless.js';
import type { Fault } from './careless.js';
import { make } from './documents.js';

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

const trend: Make = (src) => {
  const made = make({ tag: 'peili-energy-trend', attributes: { step: 'day' }, data: {} });
  made.src = src;
  return made as unknown as Fetching;
};

const careless =
  (fault?: Fault): Make =>
  (src) =>
    Object.assign(new Careless(), { src, fault });

describe('a source', () => {
  for (const [id, expected] of Object.entries(OUTCOMES)) {
    it(`that answers "${id}" ends in "${expected}"`, async () => {
      expect(await faultsOf(trend, id, expected)).to.eql([]);
    });
  }

  it('that answers late does not undo a later one', async () => {
    expect(await faultsOutOfOrder(trend)).to.eql([]);
  });

  it('is given up when the element goes', async () => {
    expect(await faultsOfGoing(trend)).to.eql([]);
  });

  it('that has failed may be followed by a better one', async () => {
    expect(await faultsAfterFailure(trend)).to.eql([]);
  });
});

/** Each fault, and the answer that shows it. */
const SHOWN_BY: Readonly<Record<Fault, string>> = {
  'shows what comes with an error': '500',
  'says nothing of a page that is no document': '200-html',
  'shows what there is of a truncated answer': 'reset-mid-body',
  'waits for ever': 'never',
  'has no patience': 'slow-3s',
  'lets an early request have the last word': 'out-of-order',
  'goes on when it has gone': 'abort-on-disconnect',
};

function tried(by: Make, id: string): Promise<string[]> {
  if (id === 'out-of-order') return faultsOutOfOrder(by);
  if (id === 'abort-on-disconnect') return faultsOfGoing(by);
  return faultsOf(by, id, OUTCOMES[id]!, 1_500);
}

describe('the check of sources', () => {
  for (const [fault, id] of Object.entries(SHOWN_BY)) {
    it(`would catch an element that ${fault}: ${id}`, async () => {
      // An answer after three seconds is waited for with our own element.
      if (id !== 'slow-3s') expect(await tried(careless(), id), 'a careful one').to.eql([]);
      expect(await tried(careless(fault as Fault), id)).to.have.length(1);
    });
  }
});

describeWithShared('bad servers', () => {
  it('are all tried', async () => {
    const text = (await sharedText('corpora/hostile/fetch-chaos.json'))!;
    const { cases } = JSON.parse(text) as { cases: { id: string }[] };
    const known = [...Object.keys(OUTCOMES), 'out-of-order', 'abort-on-disconnect'];
    expect(cases.map(({ id }) => id).filter((id) => !known.includes(id))).to.eql([]);
  });
});
