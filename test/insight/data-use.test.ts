import { expect } from 'chai';
import {
  behind,
  lossOf,
  nextQuestion,
  returnedShare,
  uncovered,
  usesAt,
} from '../../src/insight/data-use.js';
import { requestsAt } from '../../src/insight/right-requests.js';
import { changed, documentOf, GIVEN, permitted, read } from '../model/data-use-document.js';

const NOW = Date.parse('2026-11-05T06:00:00+02:00');
const CAR = { kind: 'untilEvent', value: 'until the car is bought', event: 'car-bought' };

/** Whether a use goes on, and what can be done about it. */
function use(id: string, document?: object): { isActive: boolean; acts: readonly string[] } {
  const { isActive, acts } = usesAt(read(document), NOW).find((each) => each.use.id === id)!;
  return { isActive, acts };
}

const offers = (...states: string[]) =>
  use(
    'offers',
    permitted(
      CAR,
      states.map((state) => ({ ...GIVEN, state })),
    ),
  );

describe('a use of data', () => {
  it('that rests on consent goes on while it is given', () => {
    expect(offers('given')).to.eql({ isActive: true, acts: ['finish', 'withdraw'] });
    for (const ended of ['expired', 'withdrawn']) {
      expect(offers('given', ended), ended).to.eql({ isActive: false, acts: ['give'] });
    }
    expect(offers()).to.eql({ isActive: false, acts: ['give'] });
    expect(offers('requested')).to.eql({ isActive: false, acts: ['give', 'refuse', 'defer'] });
    expect(offers('requested', 'deferred').acts).to.eql(['give', 'refuse']);
    expect(offers('requested', 'refused')).to.eql({ isActive: false, acts: ['give'] });
  });

  it('that the company took back is for the company to ask anew', () => {
    expect(offers('given', 'revoked')).to.eql({ isActive: false, acts: [] });
    expect(offers('given', 'invalidated')).to.eql({ isActive: false, acts: [] });
  });

  it('that ends by time only has no event to tell of', () => {
    const validity = { kind: 'duration', value: 'P6M' };
    expect(use('offers', permitted(validity, [GIVEN])).acts).to.eql(['withdraw']);
  });

  it('of a contract goes on, and has no switch', () => {
    expect(use('own')).to.eql({ isActive: true, acts: [] });
  });

  it('of a legitimate interest can be objected to, where the right is offered', () => {
    expect(use('range').acts).to.eql(['object']);
    const rights = documentOf().rights.filter(({ right }) => right !== 'A21');
    expect(use('range', documentOf({ rights })).acts).to.eql([]);
  });

  it('that can be left goes on until it is', () => {
    const optOut = { control: 'optOut', ifOff: { text: 'The range is planned without you.' } };
    expect(use('range', changed('uses', 1, optOut))).to.eql({ isActive: true, acts: ['withdraw'] });
    const left = documentOf({
      ...changed('uses', 1, optOut),
      permissions: [{ use: 'range', validity: CAR, history: [{ ...GIVEN, state: 'withdrawn' }] }],
    });
    expect(use('range', left)).to.eql({ isActive: false, acts: ['give'] });
  });
});

describe('what a withdrawal takes with it', () => {
  const lost = (id: string, document: object) => {
    const uses = usesAt(read(document), NOW);
    const { insights, items } = lossOf(
      uses,
      uses.find((each) => each.use.id === id)!,
    );
    return { insights, items: items.map((item) => item.id) };
  };

  it('is what nothing else serves, and the data that nothing else is used for', () => {
    expect(lost('offers', documentOf())).to.eql({ insights: ['offers'], items: ['car'] });
  });

  it('is not what another use goes on serving', () => {
    const served = changed('uses', 0, { insights: ['offers'], items: ['receipts', 'car'] });
    expect(lost('offers', served)).to.eql({ insights: [], items: [] });
  });

  it('is all the same where that other use has ended too', () => {
    const other = {
      ...documentOf().uses[2]!,
      id: 'more',
      insights: ['offers'],
      control: 'optIn',
    };
    const ended = documentOf({ uses: [...documentOf().uses, other] });
    expect(lost('offers', ended)).to.eql({ insights: ['offers'], items: ['car'] });
  });
});

describe('what a document says of itself', () => {
  it('tells how many kinds of data are given back', () => {
    expect(returnedShare(read())).to.eql({ shown: 1, total: 2 });
    const silent = documentOf().items.map((item) => ({ ...item, shown: undefined }));
    expect(returnedShare(read(documentOf({ items: silent })))).to.equal(undefined);
  });

  it('tells what a figure is drawn from', () => {
    const ids = (insight: string) => behind(read(), insight).items.map(({ id }) => id);
    expect(ids('purchase-breakdown')).to.eql(['receipts']);
    expect(ids('offers')).to.eql(['car']);
    expect(ids('energy-trend')).to.eql([]);
    expect(uncovered(read(), 'purchase-breakdown')).to.equal(undefined);
    expect(uncovered(read(), 'energy-trend')).to.include({ effect: 'doubt', path: 'dataUse.uses' });
  });

  it('asks one question at a time, and none again', () => {
    const choices = [{ id: 'yes', label: 'Yes' }];
    const answered = { said: 'It was long.', did: 'It is shorter.' };
    const questions = [
      { id: 'clear', text: 'Was this clear?', choices, answered },
      { id: 'wish', text: 'What do you wish?', choices },
      { id: 'more', text: 'Anything else?', choices },
    ];
    expect(nextQuestion(read(documentOf({ questions })))!.id).to.equal('wish');
    expect(nextQuestion(read(documentOf({ questions: questions.slice(0, 1) })))).to.equal(
      undefined,
    );
  });

  it('tells which requests are due, the next first', () => {
    const request = (id: string, state: string, due?: string) => ({
      id,
      right: 'A15',
      state,
      due,
      at: GIVEN.at,
    });
    const requests = [
      request('done', 'dpv:RequestFulfilled', '2026-10-01'),
      request('open', 'dpv:RequestAcknowledged'),
      request('later', 'accepted', '2026-11-20'),
      request('late', 'dpv:RequestActionDelayed', '2026-11-04'),
      request('no', 'rejected'),
    ];
    const standings = requestsAt(read(documentOf({ requests })), NOW);
    expect(standings.map(({ request: { id }, state, daysLeft }) => [id, state, daysLeft])).to.eql([
      ['late', 'open', -1],
      ['later', 'open', 15],
      ['open', 'open', undefined],
      ['done', 'fulfilled', undefined],
      ['no', 'rejected', undefined],
    ]);
  });
});
