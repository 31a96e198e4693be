import { expect } from 'chai';
import { theRun } from '../conformance/mode.js';
import { one } from '../elements/shadow.js';
import { readPurchases } from '../../src/data.js';
import { describeWithShared, shared, sharedText } from '../shared.js';
import { make, PLAIN, still } from './documents.js';
import type { Element } from './documents.js';
import { traces } from './traces.js';

interface Case {
  readonly id: string;
  readonly text: string;
}

async function hostileTexts(): Promise<Case[]> {
  return (JSON.parse((await sharedText('corpora/hostile/json-texts.json'))!) as { cases: Case[] })
    .cases;
}

/** The files of the JSON test suite, as a page would get them: broken UTF-8 read as it comes. */
async function suite(): Promise<Case[]> {
  const folder = 'corpora/jsontestsuite';
  const list = JSON.parse((await sharedText(`${folder}/manifest.json`))!) as { file: string }[];
  return Promise.all(
    list.map(async ({ file }) => ({
      id: file,
      text: new TextDecoder().decode(await shared(`${folder}/${file}`)),
    })),
  );
}

/** Shows each text in one element after the other, and says where nothing is said of it. */
async function unsaid(texts: readonly Case[], give: (to: Element, text: string) => void) {
  const found: string[] = [];
  for (const guest of PLAIN) {
    const watched = traces();
    for (const { id, text } of texts) {
      const element = make(guest);
      give(element, text);
      document.body.append(element);
      await element.updateComplete;
      if (!one(element, '[role=alert] .title')) found.push(`${guest.tag}: ${id}`);
      element.remove();
    }
    found.push(...watched.stop());
  }
  return found;
}

const byProperty = (element: Element, text: string): void => {
  element.data = text;
};
const inside = (element: Element, text: string): void => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  element.append(script);
};

describeWithShared('JSON texts that have broken others', () => {
  it('are said to be no documents, as a property and inside an element', async () => {
    const { isLong } = await theRun();
    const texts = [...(await hostileTexts()), ...(isLong ? await suite() : [])];
    expect(await unsaid(texts, byProperty)).to.eql([]);
    expect(await unsaid(texts, inside)).to.eql([]);
  }).timeout(120_000);

  it('leave an element able to show the next document', async () => {
    for (const guest of PLAIN) {
      const element = make(guest);
      document.body.append(element);
      for (const { text } of await hostileTexts()) {
        element.data = text;
        await element.updateComplete;
        element.data = guest.data;
        await element.updateComplete;
        expect(one(element, '[role=alert]'), text.slice(0, 80)).to.equal(null);
      }
      await still(element);
      expect(element.shadowRoot!.textContent).to.match(/\d/);
      element.remove();
    }
  }).timeout(30_000);

  it('are right or said to be wrong where their amounts stand in a receipt', async () => {
    const outcomes: Record<string, 'read' | 'wrong'> = {
      'huge-number': 'wrong',
      'tiny-number': 'read',
      'neg-zero': 'read',
      'unsafe-int': 'wrong',
      'sum-overflow': 'wrong',
      'float-sum': 'read',
      'string-number': 'wrong',
      'nan-string': 'wrong',
      'bool-amount': 'wrong',
      'array-amount': 'wrong',
      'dup-keys': 'read',
    };
    const found: Record<string, string> = {};
    for (const { id, text } of await hostileTexts()) {
      if (!(id in outcomes)) continue;
      const rows = /\[\{.*\}\]/s.exec(text)?.[0] ?? `[${text}]`;
      const items = rows.replaceAll('{', '{"name":"Bread",');
      const { problems } = readPurchases(
        `{"format":"peili/purchases","version":1,"currency":"EUR","timeZone":"Europe/Helsinki",
          "period":{"start":"2026-10-01","end":"2026-11-01"},
          "purchases":[{"id":"1","date":"2026-10-05","items":${items}}]}`,
      );
      found[id] = problems.length > 0 ? 'wrong' : 'read';
    }
    expect(found).to.eql(outcomes);
  });
});

describe('the check of JSON texts', () => {
  it('would catch an element that says nothing', async () => {
    const empty = [{ id: 'an inline text that is not there', text: '' }];
    expect(await unsaid(empty, () => undefined)).to.have.length(PLAIN.length);
  });
});
