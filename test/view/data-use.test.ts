import { expect } from 'chai';
import { coarseShopDataUse, energyDataUse, shopDataUse } from '../../demo/generate/index.js';
import { checkDataUse } from '../../src/insight/data-use-check.js';
import { localeOf } from '../../src/locale/locale.js';
import { readDataUse } from '../../src/model/data-use.js';
import { dataUseView, tableOfDataUse } from '../../src/view/data-use.js';
import type { DataUseQuery } from '../../src/view/data-use.js';
import { plain } from '../../src/view/view.js';
import { permitted, small } from '../../stories/data-use-documents.js';

const NOW = Date.parse('2026-11-05T06:00:00+02:00');

/** What is read of a document that hangs together. */
function read(document: unknown) {
  const { data, problems } = readDataUse(document);
  expect(problems).to.eql([]);
  return data!;
}

function view(document: unknown, tag = 'en', query: Partial<DataUseQuery> = {}) {
  return dataUseView(read(document), { now: NOW, ...query }, localeOf(tag));
}

/** White space folded, as on the page. */
const words = (text: Parameters<typeof plain>[0]): string => plain(text).replace(/\s+/g, ' ');

/** A use's facts by their terms. */
function facts(document: unknown, use: string, tag = 'en'): Record<string, string> {
  const card = view(document, tag).cards.find(({ id }) => id === use)!;
  return Object.fromEntries(card.facts.map(({ term, text }) => [term, words(text)]));
}

describe('the view of data use', () => {
  it('says it in three languages', () => {
    const sentences = ['fi', 'sv', 'en'].map((tag) => {
      const { sentence, second, share } = view(shopDataUse(), tag);
      return [words(sentence), second, words(share!.text)];
    });
    expect(sentences).to.eql([
      [
        'Esimerkkikauppa kerää sinusta 14 tietolajia ja käyttää niitä kuuteen tarkoitukseen.',
        'Yksi lupa odottaa päätöstäsi. Kaksi käyttöä voit lopettaa heti. Yhtä käyttöä voit vastustaa.',
        'Tässä palvelussa näet 6 tietolajia 14:stä. 8 jää näyttämättä.',
      ],
      [
        'Exempelbutiken samlar in 14 slags uppgifter om dig och använder dem för sex ändamål.',
        'Ett tillstånd väntar på ditt beslut. Du kan avsluta två användningar genast. Du kan invända mot en användning.',
        'I den här tjänsten ser du 6 av 14 slags uppgifter. 8 visas inte.',
      ],
      [
        'Example Store collects 14 kinds of data about you and uses them for six purposes.',
        'One permission awaits your decision. You can stop two uses at once. You can object to one use.',
        'This service shows you 6 of 14 kinds of data. 8 are not shown.',
      ],
    ]);
  });

  it('tells a browser what a field is for that corrects a detail of the person', () => {
    const document = small();
    const [item] = document.items;
    const categories = ['pd:EmailAddress', 'pd:BirthDate', 'pd:Purchase', 'constructor'];
    document.items = categories.map((category) => ({
      ...item!,
      ...{ id: category, category, correctable: true },
    }));
    document.uses[0]!.items = categories;
    const { correctable } = view(document).rights!;
    expect(correctable.map(({ purpose }) => purpose)).to.eql([
      'email',
      'bday',
      undefined,
      undefined,
    ]);
  });

  it('is right where there is one, and where there is none', () => {
    const sentence = (document: object, tag: string): string => words(view(document, tag).sentence);
    const one = small('Kauppa');
    expect(sentence(one, 'fi')).to.equal(
      'Kauppa kerää sinusta 1 tietolajin ja käyttää sitä yhteen tarkoitukseen.',
    );
    expect(sentence(one, 'en')).to.equal(
      'Kauppa collects 1 kind of data about you and uses it for one purpose.',
    );
    expect(sentence({ ...one, uses: [] }, 'sv')).to.equal(
      'Kauppa samlar in 1 slags uppgift om dig och använder den inte till något.',
    );
    expect(sentence({ ...one, items: [], uses: [] }, 'fi')).to.equal(
      'Kauppa ei kerää sinusta tietoja.',
    );
    expect(sentence({ ...one, parties: [], items: [], uses: [] }, 'en')).to.equal(
      'The service collects no data about you.',
    );
  });

  it('says how many kinds of data are shown, in the right number', () => {
    const share = (document: object, tag: string): string => {
      const { text, more } = view(document, tag).share!;
      return [words(text), more].join(' ').trim();
    };
    expect(['fi', 'sv', 'en'].map((tag) => share(small(), tag))).to.eql([
      'Näet sen tässä palvelussa.',
      'Du ser den i den här tjänsten.',
      'This service shows it to you.',
    ]);
    expect(['fi', 'sv', 'en'].map((tag) => share(energyDataUse(), tag))).to.eql([
      'Tässä palvelussa näet 2 tietolajia 3:sta. 1 jää näyttämättä. Mikä se on?',
      'I den här tjänsten ser du 2 av 3 slags uppgifter. 1 visas inte. Vilken är den?',
      'This service shows you 2 of 3 kinds of data. 1 is not shown. Which one?',
    ]);
  });

  it('tells who receives the data, until when, and who gains', () => {
    expect(facts(shopDataUse(), 'car-offers', 'fi')).to.eql({
      Saajat: 'Esimerkkikauppa, Esimerkkiautot',
      Päättyy: 'kunnes olet ostanut auton, viimeistään 14.3.2027',
      Säilyy: 'kunnes lupa päättyy',
      Hyötyy: 'sinä ja Esimerkkikauppa',
      Päättely: 'auton ikä arvioidaan ostetuista varaosista',
    });
    expect(facts(shopDataUse(), 'own')).to.eql({
      'Received by': 'only Example Store',
      Kept: '24 months',
      Benefits: 'you',
    });
  });

  it('tells the day on which a permission of some length ends', () => {
    expect(facts(energyDataUse(), 'goal-advice')).to.include({ Ends: 'until 1 October 2027' });
    expect(facts(energyDataUse(), 'goal-advice', 'sv')).to.include({
      Slutar: 'till den 1 oktober 2027',
    });
  });

  it('says where a permission stands', () => {
    const standing = (...states: Parameters<typeof permitted>): string =>
      words(view(permitted(...states), 'fi').cards[0]!.standing);
    expect([
      standing(),
      standing('requested'),
      standing('requested', 'deferred'),
      standing('requested', 'refused'),
      standing('given'),
      standing('given', 'expired'),
      standing('given', 'withdrawn'),
      standing('given', 'revoked'),
      standing('given', 'invalidated'),
    ]).to.eql([
      'Lupaa ei ole kysytty, eikä tietoja käytetä tähän.',
      'Lupaa pyydettiin 1.10.2026. Et ole vielä vastannut.',
      'Lykkäsit päätöstä 2.10.2026.',
      'Et antanut lupaa 2.10.2026.',
      'Annoit luvan 1.10.2026.',
      'Lupa päättyi 2.10.2026: aika täyttyi.',
      'Lopetit käytön 2.10.2026.',
      'Yhtiö lopetti käytön 2.10.2026.',
      'Lupa todettiin pätemättömäksi 2.10.2026.',
    ]);
  });

  it('says of what goes on without being asked on what grounds it does', () => {
    const standing = (use: string): string =>
      words(view(shopDataUse()).cards.find(({ id }) => id === use)!.standing);
    expect(standing('customer-groups')).to.equal(
      'A legitimate interest: targeting advertisements.',
    );
    expect(standing('own')).to.equal('Part of the contract, and cannot be switched off.');
  });

  it('says what is lost, by the names of views and data', () => {
    const [card] = view(shopDataUse()).cards;
    expect(card!.consequence!.title).to.equal('If you stop');
    expect(card!.consequence!.lines.map(words)).to.eql([
      'Car offers end at once, and the inferred age of the car is erased within 30 days. Nothing else changes.',
      'Not shown: Car offers.',
      'Used for nothing else: Interest: a family car and Estimated age of the car.',
    ]);
  });

  it('keeps the stops of a keyboard within bounds', () => {
    const { cards, atOnce } = view(shopDataUse());
    const stops = cards
      .slice(0, atOnce)
      .reduce((sum, { buttons, choices }) => sum + buttons.length + Math.min(1, choices.length), 0);
    expect(stops).to.be.at.most(6);
    expect(atOnce).to.be.at.least(1);
  });

  it('tells when an answer is due', () => {
    const due = (tag: string, now: string): string =>
      view(shopDataUse(), tag, { now: Date.parse(now) }).rights!.requests[0]!.text.replace(
        /\s/g,
        ' ',
      );
    expect(due('en', '2026-11-05T06:00:00+02:00')).to.equal(
      'An answer by 20 November 2026 (in 15 days).',
    );
    expect(due('fi', '2026-11-19T23:59:00+02:00')).to.equal(
      'Vastaus viimeistään 20.11.2026 (huomenna).',
    );
    expect(due('sv', '2026-11-20T12:00:00+02:00')).to.equal(
      'Svaret kommer senast i dag, den 20 november 2026.',
    );
    expect(due('en', '2026-11-21T00:00:00+02:00')).to.equal(
      'The answer should have come by 20 November 2026.',
    );
  });

  it('puts every kind of data into the table, with all its uses', () => {
    const { rows, totals } = tableOfDataUse(read(shopDataUse()), { now: NOW }, localeOf('en'));
    expect(rows).to.have.length(14);
    expect(rows.find(({ header }) => header === 'Totals of product groups')!.cells).to.eql([
      'calculated',
      'You get tips by your own goal; You see your own purchases and comparisons; The store groups its customers for advertising',
      'only Example Store',
      '24\u00A0months',
      'yes',
    ]);
    expect(totals[0]!.cells.map((cell) => cell.replace(/\s/g, ' '))).to.eql([
      '14 kinds of data',
      '6 purposes',
      '2 recipients',
      '',
      '6',
    ]);
  });

  it('names who receives a kind of data, once each, and nobody who does not', () => {
    const shop = shopDataUse();
    const tips = { ...shop.uses[1]!, items: ['car'] };
    const document = { ...shop, uses: [shop.uses[0]!, tips, ...shop.uses.slice(2)] };
    const { rows } = tableOfDataUse(read(document), { now: NOW }, localeOf('en'));
    const receivers = (name: string) => rows.find(({ header }) => header === name)!.cells[2];
    expect(receivers('Interest: a family car')).to.equal('Example Store, Example Cars');
    expect(receivers('Name and contact details')).to.equal('Example Store, Example Bank');
    expect(receivers('Totals and times of receipts')).to.equal('only Example Store');
  });

  it('tells of the data of a step all that they are used for', () => {
    const query = { now: NOW, step: 'till' };
    const { rows, totals } = tableOfDataUse(read(shopDataUse()), query, localeOf('en'));
    expect(rows.map(({ header, cells }) => [header, cells[1]])).to.eql([
      ['Lines of receipts', 'You see your own purchases and comparisons'],
      ['Totals and times of receipts', 'You earn a bonus'],
      ['Stores visited', 'The store plans its range'],
    ]);
    expect(totals[0]!.cells[1]).to.equal('3\u00A0purposes');
  });

  it('names what is not in the document', () => {
    expect(view(shopDataUse(), 'en', { use: 'gone' }).state!.title).to.equal(
      'This is not in the notice',
    );
  });
});

/** Words that push, blame or promise; `!` too. In no language does a choice need them. */
const URGING: Record<string, RegExp> = {
  fi: /!|menetä|menetät|jää paitsi|valitettavasti|harmi|suositt|suosittel|kannattaa|paras|paremp|ilmai|vain tänään|heti nyt|kiireh|oletko varma|ole hyvä|luota/i,
  sv: /!|förlora|gå miste|missa|tyvärr|rekommender|bäst|bättre|gratis|bara i dag|skynda|är du säker|vänligen|snälla|lita på/i,
  en: /!|\blose\b|losing|miss out|unfortunately|sorry|recommend|\bbest\b|better|\bfree\b|only today|hurry|are you sure|please|trust us/i,
};

describe('the words of choices', () => {
  const states = [[], ['requested'], ['given'], ['given', 'withdrawn'], ['requested', 'refused']];

  for (const tag of ['fi', 'sv', 'en']) {
    it(`urge nobody, in ${tag}`, () => {
      const documents = [
        shopDataUse(),
        energyDataUse(),
        ...states.map((each) => permitted(...(each as Parameters<typeof permitted>))),
      ];
      for (const document of documents) {
        const said = JSON.stringify(view(document, tag));
        expect(URGING[tag]!.exec(said)?.[0], tag).to.equal(undefined);
      }
    });
  }

  it('would be caught urging', () => {
    expect(URGING.en!.test('Are you sure? You will lose your offers.')).to.equal(true);
    expect(URGING.fi!.test('Älä menetä etujasi')).to.equal(true);
    expect(URGING.sv!.test('Tyvärr går du miste om erbjudandena')).to.equal(true);
  });
});

describe('the demo’s documents of data use', () => {
  it('hang together', () => {
    for (const document of [shopDataUse(), coarseShopDataUse(), energyDataUse()]) {
      expect(checkDataUse(read(document))).to.eql([]);
    }
  });
});
