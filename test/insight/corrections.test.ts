import { expect } from 'chai';
import { trend } from '../../src/insight/trend.js';
import { documentOf, read } from '../model/energy-document.js';
import { segment } from '../support/energy.js';

const START = '2026-01-15T10:00:00+02:00';
const MS = Date.parse(START);
const HOUR = 3_600_000;
const estimated = { quality: [[0, 1, 'estimated']] };

function correctionsOf(segments: object[], query: object = {}): unknown {
  return trend(read(documentOf(segments)), { step: 'hour', ...query }).corrections;
}

describe('corrections', () => {
  it('take an estimate’s place everywhere, and tell the difference: 4.0 became 3.2', () => {
    const energy = read(
      documentOf([
        segment('PT1H', START, [4], estimated),
        segment('PT1H', START, [3.2], { revision: 1, quality: [[0, 1, 'corrected']] }),
      ]),
    );
    const { total, quality, corrections } = trend(energy, { step: 'day' });
    expect([total, quality]).to.eql([3.2, 'corrected']);
    expect(corrections).to.eql({
      list: [{ start: MS, end: MS + HOUR, before: 4, after: 3.2 }],
      difference: -0.8,
    });
  });

  it('are those of the last revision, joined where they follow each other', () => {
    const first = segment('PT1H', START, [1, 2, 3, 4, 5]);
    const second = segment('PT1H', START, [1, 2.5, 3, 4, 5], { revision: 1 });
    const third = segment('PT1H', START, [1, 2, 2, 4, 6], { revision: 2 });
    expect(correctionsOf([first, second, third])).to.eql({
      list: [
        { start: MS + HOUR, end: MS + 3 * HOUR, before: 5.5, after: 4 },
        { start: MS + 4 * HOUR, end: MS + 5 * HOUR, before: 5, after: 6 },
      ],
      difference: -0.5,
    });
  });

  it('of an hour are told by its quarters’ sum', () => {
    const hour = segment('PT1H', START, [2]);
    const quarters = segment('PT15M', START, [0.5, 0.5, 0.5, 0.75], { revision: 3 });
    expect(correctionsOf([hour, quarters])).to.eql({
      list: [{ start: MS, end: MS + HOUR, before: 2, after: 2.25 }],
      difference: 0.25,
    });
  });

  it('are not what was missing and has come, nor what lies outside the period', () => {
    const first = segment('PT1H', START, [null, 2, 3]);
    const second = segment('PT1H', START, [1, null, 3], { revision: 1 });
    expect(correctionsOf([first, second])).to.eql({ list: [], difference: 0 });
    const late = { start: '2026-01-16', end: '2026-01-17' };
    const changed = segment('PT1H', START, [9, 9, 9], { revision: 1 });
    expect(correctionsOf([first, changed], late)).to.eql({ list: [], difference: 0 });
  });

  it('are not spoken of where there is one revision', () => {
    expect(correctionsOf([segment('PT1H', START, [1])])).to.equal(undefined);
  });
});
