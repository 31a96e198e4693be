import { expect } from 'chai';
import { theRun } from '../conformance/mode.js';
import { frameOf } from './frame.js';
import type { GuestWindow } from './frame.js';
import { longer } from './longer.js';

const { isLong } = await theRun();

describe('a further language, with words that are 40 % longer', () => {
  for (const width of isLong ? [240, 320, 720, 1_200] : [240, 320]) {
    it(`has room in ${width} px`, async () => {
      const frame = await frameOf(`/__guest/longer/?each=${isLong ? 1 : 12}`, width);
      const { thrown, texts } = (frame.contentWindow as GuestWindow).guests!;
      frame.remove();
      expect(texts!.filter((text) => !text.includes('ě'))).to.eql([]);
      expect(thrown).to.eql([]);
    }).timeout(300_000);
  }

  it('is longer by so much, and only once', () => {
    const words = longer({ month: 'last month', said: (text: string) => `in ${text}` });
    expect(words.month).to.equal('lastět monthěh');
    expect(words.said('march')).to.equal('in marchěh');
    expect(words.said(words.said('march'))).to.equal('in in marchěh');
  });
});
