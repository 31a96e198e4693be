import { expect } from 'chai';
import { lookAt } from '../../src/insight/purchase-look.js';
import type { PurchaseWish } from '../../src/insight/purchase-look.js';
import { localeOf } from '../../src/locale/locale.js';
import { purchaseBreakdownView, purchaseTables } from '../../src/view/purchase-breakdown.js';
import type { PurchaseFigure } from '../../src/view/purchase-breakdown.js';
import { plain } from '../../src/view/view.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

const LAW = 'Regulation (EU) No 1169/2011';

/** October 2026 has 31 days, and two people: 5,580 g of sugar are 90 g for each and day. */
const household = documentOf(
  [
    receipt('2026-10-02', [
      item('Syrup', 30, {
        category: 'food',
        nutrition: { sugarG: 5580, method: 'packs' },
        origin: { level: 'domesticRaw' },
      }),
      item('Coffee', 10, {
        category: 'food',
        nutrition: { sugarG: 0 },
        origin: { level: 'foreign', neverDomestic: true },
      }),
    ]),
  ],
  {
    categories: [{ id: 'food', name: 'Food' }],
    scope: { household: { members: 2 } },
    methods: { packs: { name: 'As on the pack' } },
    references: [
      { measure: 'sugarG', label: 'An adult', value: 45, per: 'person-day', source: LAW },
      { measure: 'domesticMade', label: 'All customers', value: 72, per: 'share' },
    ],
  },
);

function guides(document: object, wish: PurchaseWish, language = 'en'): string[] {
  return figureOf(document, wish, language).guides.map(({ text }) =>
    plain(text).replace(/\u00A0/g, ' '),
  );
}

function figureOf(document: object, wish: PurchaseWish, language = 'en'): PurchaseFigure {
  const purchases = read(document);
  const look = lookAt(purchases, { start: '2026-10-01', ...wish });
  return purchaseBreakdownView(purchases, look, localeOf(language)).figure!;
}

describe('what a total is held against', () => {
  it('has the own figure in the same terms, the source and the method', () => {
    expect(guides(household, { measure: 'sugarG' })).to.eql([
      `Per person and day (2 people, 31 days): 90 g. The reference is 45 g: An adult (${LAW}).`,
      'Method: As on the pack.',
    ]);
    expect(guides(household, { measure: 'sugarG' }, 'fi')[0]).to.equal(
      `Henkilöä ja päivää kohti (2 henkilöä, 31 päivää): 90 g. Vertailuluku on 45 g: An adult (${LAW}).`,
    );
    expect(guides(household, { measure: 'sugarG' }, 'sv')[0]).to.equal(
      `Per person och dag (2 personer, 31 dagar): 90 g. Referensvärdet är 45 g: An adult (${LAW}).`,
    );
  });

  it('is of a share a share', () => {
    expect(guides(household, { measure: 'domesticMade' })).to.eql([
      'Share of the purchases: 75%. The reference is 72%: All customers.',
    ]);
  });

  it('is drawn as a line with its name across the own figure, on one scale from zero', () => {
    const drawnOf = (wish: PurchaseWish): unknown =>
      figureOf(household, wish).guides.flatMap(({ drawn }) => drawn ?? []);
    expect(drawnOf({ measure: 'sugarG' })).to.eql([
      { bar: 100, line: 50, label: 'Reference 45\u00A0g' },
    ]);
    expect(drawnOf({ measure: 'domesticMade' })).to.eql([
      { bar: 100, line: 96, label: 'Reference 72%' },
    ]);
  });

  it('stands in a table of its own, with the same numbers', () => {
    const purchases = read(household);
    const look = lookAt(purchases, { start: '2026-10-01', measure: 'sugarG' });
    const table = purchaseTables(purchases, look, localeOf('en'))[1]!;
    expect(table.caption).to.equal('References, October 2026');
    expect(table.columns.map(({ label }) => label)).to.eql([
      'Compared with',
      'Own figure',
      'Reference',
    ]);
    expect(table.rows).to.eql([
      {
        header: 'Per person and day (2\u00A0people, 31\u00A0days): An adult',
        cells: ['90\u00A0g', '45\u00A0g'],
      },
    ]);
    const ofMoney = lookAt(purchases, { start: '2026-10-01' });
    expect(purchaseTables(purchases, ofMoney, localeOf('en'))[1]!.caption).not.to.match(/^Ref/);
  });

  it('is divided by the members of the household: who lives alone has all of it', () => {
    const alone = { ...household, scope: { household: { members: 1 } } };
    const untold = { ...household, scope: undefined };
    for (const document of [alone, untold]) {
      expect(guides(document, { measure: 'sugarG' })[0]).to.match(
        /^Per person and day \(1 person, 31 days\): 180 g\./,
      );
    }
  });

  it('of what could be domestic is said to be that, and can be chosen', () => {
    const look = lookAt(read(household), {
      start: '2026-10-01',
      measure: 'domesticMade',
      base: 'possible',
      compare: 'none',
    });
    const view = purchaseBreakdownView(read(household), look, localeOf('en'));
    // The coffee could not be: 30 of 30 €.
    expect(plain(view.sentence)).to.match(/100% of what could be domestic\.$/);
    const menu = view.controls.menus.find(({ name }) => name === 'base')!;
    expect(menu.choices.map(({ value, selected }) => [value, selected])).to.eql([
      ['all', false],
      ['possible', true],
    ]);
    expect(view.controls.summary).to.include('share of what could be domestic');
    expect(view.notes.map((note) => note.replace(/\u00A0/g, ' '))).to.include(
      'Left out of the share, as they cannot be domestic: goods for €10.00.',
    );
  });

  it('says nothing of how much has no category where that is unknown too', () => {
    const nutrition = { sugarG: 20 };
    const lines = [item('Syrup', 30, { category: 'food', nutrition }), item('A bag', 2)];
    const document = documentOf([receipt('2026-10-02', lines)], {
      categories: [{ id: 'food', name: 'Food' }],
    });
    const notesOf = (measure: 'amount' | 'sugarG'): string[] => {
      const look = lookAt(read(document), { start: '2026-10-01', measure, compare: 'none' });
      return [...purchaseBreakdownView(read(document), look, localeOf('en')).notes];
    };
    const isOfCategory = (note: string): boolean => note.includes('does not give the category');
    expect(notesOf('amount').some(isOfCategory)).to.equal(true);
    expect(notesOf('sugarG').some(isOfCategory)).to.equal(false);
  });

  it('is nothing where the figure is of a part only, or of something else', () => {
    expect(guides(household, { measure: 'domesticMade', base: 'possible' })).to.eql([]);
    expect(guides(household, { measure: 'amount' })).to.eql([]);
  });

  it('is at least what is known, and unknown where nothing is', () => {
    const half = {
      ...household,
      purchases: [
        receipt('2026-10-02', [
          item('Syrup', 30, { category: 'food', nutrition: { sugarG: 2790 } }),
          item('What is it', 10, { category: 'food' }),
        ]),
      ],
    };
    expect(guides(half, { measure: 'sugarG' })[0]).to.match(
      /^Per person and day \(2 people, 31 days\): 45 g or more\./,
    );
    const later = {
      ...household,
      purchases: [
        receipt('2026-09-02', [item('Syrup', 30, { category: 'food', nutrition: { sugarG: 1 } })]),
        receipt('2026-10-02', [item('What is it', 10, { category: 'food' })]),
      ],
    };
    expect(guides(later, { measure: 'sugarG' })[0]).to.match(/^Per person and day .*: unknown\./);
    expect(figureOf(later, { measure: 'sugarG' }).guides[0]!.drawn).to.equal(undefined);
  });
});
