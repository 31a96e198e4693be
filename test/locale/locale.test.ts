import { expect } from 'chai';
import { LANGUAGES, localeOf, textIn } from '../../src/locale/locale.js';
import type { Language } from '../../src/locale/locale.js';
import { GOAL_WORDS } from '../../src/view/goal-text.js';
import { PURCHASE_WORDS } from '../../src/view/purchase-text.js';
import { TREND_WORDS } from '../../src/view/trend-text.js';
import { COMMON } from '../../src/view/view.js';
import { plainSpaces } from './plain.js';

const wordsOf = (language: Language) => ({
  common: COMMON[language],
  energyTrend: TREND_WORDS[language],
  purchaseBreakdown: PURCHASE_WORDS[language],
  goalTracker: GOAL_WORDS[language],
});
const [fi, sv, en] = [wordsOf('fi'), wordsOf('sv'), wordsOf('en')];

describe('the locale of a language tag', () => {
  it('is Finnish, Swedish as in Finland, or English as in Britain, where no region is given', () => {
    expect(LANGUAGES.map((language) => localeOf(language).tag)).to.eql(['fi-FI', 'sv-FI', 'en-GB']);
    expect(LANGUAGES.map((language) => localeOf(language).language)).to.eql(['fi', 'sv', 'en']);
  });

  it('keeps a region, and writes as there', () => {
    expect(localeOf('en-US')).to.include({ language: 'en', tag: 'en-US' });
    expect(localeOf('sv-SE')).to.include({ language: 'sv', tag: 'sv-SE' });
    const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    expect(localeOf('en-US').format.date(0, parts)).to.equal('January 1, 1970');
    expect(localeOf('en').format.date(0, parts)).to.equal('1 January 1970');
  });

  it('does not mind how a tag is spelt', () => {
    expect(localeOf('FI').language).to.equal('fi');
    expect(localeOf('Sv-fi').language).to.equal('sv');
    expect(localeOf('en-Latn-GB').language).to.equal('en');
  });

  it('is English for languages that are not spoken, and for what is none', () => {
    for (const tag of [
      'de',
      'se',
      'fil',
      'et-EE',
      'english',
      '',
      '-',
      'fi_FI',
      '<b>',
      '__proto__',
    ]) {
      const locale = localeOf(tag);
      expect(locale, tag).to.include({ language: 'en', tag: 'en-GB' });
      expect(locale.format.number(1_452)).to.equal('1,452');
    }
  });

  it('is Finnish, also where the rest of the tag is none', () => {
    for (const tag of ['fi-', 'fi-!', 'fi-toolongasubtag']) {
      expect(localeOf(tag), tag).to.include({ language: 'fi', tag: 'fi-FI' });
      expect(plainSpaces(localeOf(tag).format.number(1_452))).to.equal('1 452');
    }
  });

  it('is the same for the same tag', () => {
    expect(localeOf('fi')).to.equal(localeOf('fi'));
  });
});

describe('a text of the data', () => {
  const name = { fi: 'Koti', sv: 'Hemma', en: 'Home', 'sv-SE': 'Hemmet' };

  it('is that of the language, or of its region', () => {
    expect(['fi', 'sv', 'en', 'sv-SE'].map((tag) => textIn(name, localeOf(tag)))).to.eql([
      'Koti',
      'Hemma',
      'Home',
      'Hemmet',
    ]);
  });

  it('is in English where it has none in the language, else in the first that it has', () => {
    expect(textIn({ sv: 'Hemma', en: 'Home' }, localeOf('fi'))).to.equal('Home');
    expect(textIn({ de: 'Zuhause', sv: 'Hemma' }, localeOf('fi'))).to.equal('Zuhause');
    expect(textIn({}, localeOf('fi'))).to.equal('');
  });

  it('is one for all languages, where it is given as one', () => {
    expect(textIn('Mökki', localeOf('en'))).to.equal('Mökki');
    expect(textIn('', localeOf('en'))).to.equal('');
  });
});

/** The names of all words, however deep, and whether each is text or writes text. */
function namesOf(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? namesOf(value, `${path}${key}.`)
        : [`${path}${key}: ${typeof value}`],
    )
    .sort();
}

describe('the words of each language', () => {
  it('are the same ones', () => {
    expect(namesOf(fi)).to.eql(namesOf(en));
    expect(namesOf(sv)).to.eql(namesOf(en));
    expect(namesOf(en)).to.include('energyTrend.sentence: function');
  });

  it('are none of them empty but the quality of what is measured', () => {
    for (const language of [fi, sv, en]) {
      const texts = JSON.stringify(language).match(/"[^"]+":""/g);
      expect(texts).to.eql(['"measured":""']);
    }
  });

  it('are in a language of their own', () => {
    const same = ['common', 'energyTrend'].flatMap((part) => {
      const [one, two] = [fi, en].map((words) => Object.entries(words[part as 'common']));
      return one!.filter(([key, text]) =>
        two!.some(([other, word]) => key === other && typeof text === 'string' && text === word),
      );
    });
    expect(same).to.eql([]);
  });
});
