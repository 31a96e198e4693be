import { expect } from 'chai';
import fc from 'fast-check';
import { openOf } from '../../src/insight/asked.js';
import type { Asked } from '../../src/insight/asked.js';
import { traceOf } from '../../src/insight/data-use-asked.js';
import type { AskedOfDataUse } from '../../src/insight/data-use-asked.js';
import { usesAt } from '../../src/insight/data-use.js';
import type { UseAct } from '../../src/insight/data-use.js';
import { readDataUse } from '../../src/model/data-use.js';
import type { DataUse } from '../../src/model/data-use.js';
import { permitted, read } from '../model/data-use-document.js';

// A permission beside a model of it that knows a word, a number of hours, and no history: what a
// person may do, what the service may answer, and that time goes on.

const HOUR = 3_600_000;
const START = Date.parse('2026-09-14T10:00:00Z');
/** How long the permission holds. */
const HOURS = 48;

const deeds = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('act' as const),
      act: fc.constantFrom<UseAct>('give', 'refuse', 'defer', 'withdraw', 'finish'),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      state: fc.constantFrom(
        ...['requested', 'deferred', 'refused', 'given', 'expired'],
        ...['withdrawn', 'revoked', 'invalidated'],
      ),
    }),
    fc.record({ kind: fc.constant('sameData' as const) }),
    fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  ),
  { maxLength: 30 },
);

/** What can be done in each state, written down by hand. */
const MAY: Record<string, readonly UseAct[]> = {
  unknown: ['give'],
  requested: ['give', 'refuse', 'defer'],
  deferred: ['give', 'refuse'],
  refused: ['give'],
  given: ['withdraw'],
  expired: ['give'],
  withdrawn: ['give'],
  revoked: [],
  invalidated: [],
};

describe('a permission, whatever happens to it,', () => {
  it('stands where the service left it and time took it, and flips by nothing else', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const model = { state: 'unknown', hoursLeft: 0, isAsking: false };
        const history: object[] = [];
        const data = (): DataUse =>
          readDataUse(permitted({ kind: 'duration', value: `PT${HOURS}H` }, history)).data!;
        let now = START;
        let dataUse = data();
        let asked: Asked<AskedOfDataUse>[] = [];
        const standing = () => usesAt(dataUse, now).find(({ use }) => use.id === 'offers')!;

        for (const deed of list) {
          if (deed.kind === 'act') {
            if (MAY[model.state]!.includes(deed.act)) {
              const trace = traceOf(dataUse, 'permission', 'offers');
              asked = [{ of: 'permission', id: 'offers', wanted: deed.act, trace }];
              model.isAsking = true;
            }
          } else if (deed.kind === 'wait') {
            now += deed.hours * HOUR;
            model.hoursLeft -= deed.hours;
            if (model.state === 'given' && model.hoursLeft <= 0) model.state = 'expired';
          } else {
            if (deed.kind === 'answer') {
              history.push({ state: deed.state, at: new Date(now).toISOString() });
              model.state = deed.state;
              model.hoursLeft = HOURS;
              model.isAsking = false;
            }
            dataUse = data();
            const latest = dataUse;
            asked = openOf(asked, (of, id) => traceOf(latest, of, id));
          }
          expect(standing().standing!.state).to.equal(model.state);
          expect(standing().isActive).to.equal(model.state === 'given');
          expect(standing().acts).to.eql(MAY[model.state]);
          expect(asked.length > 0).to.equal(model.isAsking);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what was asked', () => {
  const question = { id: 'clear', text: 'Was it clear?', choices: [] };
  const request = { id: '1', right: 'A15', state: 'open', at: '2026-09-14T10:00:00Z' };
  const base = permitted({ kind: 'duration', value: 'P6M' }, []);
  const before = { ...base, questions: [question] };
  const ask = (of: AskedOfDataUse, id: string): Asked<AskedOfDataUse> => ({
    of,
    id,
    wanted: '',
    trace: traceOf(read(before), of, id),
  });
  const asked = [
    ask('right', 'A15'),
    ask('item', 'car'),
    ask('question', 'clear'),
    ask('views', ''),
  ];
  const openIn = (document: object): string[] => {
    const dataUse = read(document);
    return openOf(asked, (of, id) => traceOf(dataUse, of, id)).map(({ of }) => of);
  };

  it('is open until data say something new of that very thing', () => {
    expect(openIn(before)).to.eql(['right', 'item', 'question', 'views']);
    expect(openIn({ ...before, requests: [request] })).to.eql(['item', 'question', 'views']);
    expect(openIn({ ...before, requests: [{ ...request, right: 'A16' }] })).to.eql([
      'right',
      'question',
      'views',
    ]);
    const answered = { said: 'No.', did: 'It is shorter.' };
    expect(openIn({ ...before, questions: [{ ...question, answered }] })).to.eql([
      'right',
      'item',
      'views',
    ]);
    expect(openIn({ ...before, views: [], uses: [] })).to.eql(['right', 'item', 'question']);
  });
});
