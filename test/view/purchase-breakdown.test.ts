import { expect } from 'chai';
import { lookAt } from '../../src/insight/purchase-look.js';
import type { PurchaseWish } from '../../src/insight/purchase-look.js';
import { localeOf } from '../../src/locale/locale.js';
import { purchaseBreakdownView, purchaseTables } from '../../src/view/purchase-breakdown.js';
import type { PurchaseBreakdownView } from '../../src/view/purchase-breakdown.js';
import type { StripRow } from '../../src/view/purchase-strip.js';
import { purchaseWhy } from '../../src/view/purchase-why.js';
import { plain } from '../../src/view/view.js';
import type { Table } from '../../src/view/view.js';
import { documentOf, item, read, receipt } from '../model/purchases-document.js';

interface Shown extends PurchaseBreakdownView {
  readonly said: string;
  readonly secondly: string;
  /** Each row as a reader sees it: name, amount, share, change. */
  readonly lines: string[];
  readonly tables: readonly Table[];
}

function show(document: unknown, wish: PurchaseWish = {}, language = 'fi'): Shown {
  const purchases = read(document);
  const look = lookAt(purchases, { start: '2026-10-01', ...wish });
  const view = purchaseBreakdownView(purchases, look, localeOf(language));
  const rows = view.figure?.rows ?? [];
  const lines = rows.map(({ name, amount, share, change }) => [
    plain([name]),
    amount,
    share,
    change,
  ]);
  const { name, amount, share, change } = view.figure?.total ?? {};
  if (view.figure) lines.push([name!, amount!, share!, change!]);
  return {
    ...view,
    said: seen(plain(view.sentence)),
    secondly: seen(plain(view.second ?? [])),
    lines: lines.map((line) => seen(line.join(' | '))),
    tables: purchaseTables(purchases, look, localeOf(language)),
  };
}

/** No-break spaces as a reader sees them. */
function seen(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

function linesOf({ rows, totals }: Table): string[] {
  return [...rows, ...totals].map(({ header, cells }) => seen([header, ...cells].join(' | ')));
}

const NAMES = {
  categories: [
    { id: 'meat', name: { fi: 'Liha ja kala', sv: 'Kött och fisk', en: 'Meat and fish' } },
    { id: 'dairy', name: { fi: 'Maito ja juusto', sv: 'Mjölk och ost', en: 'Milk and cheese' } },
    { id: 'cheese', parent: 'dairy', name: { fi: 'Juusto', sv: 'Ost', en: 'Cheese' } },
    { id: 'ready', name: { fi: 'Valmisruoka', sv: 'Färdigmat', en: 'Ready meals' } },
  ],
};

function bought(date: string, amounts: Record<string, number>): object {
  const items = Object.entries(amounts).map(([category, amount]) =>
    item(`Something of ${category}`, amount, category === 'none' ? {} : { category }),
  );
  return receipt(date, items);
}

/** October 320.00, September 351.00. */
const household = documentOf(
  [
    bought('2026-09-04', { meat: 197, dairy: 76, ready: 58, none: 20 }),
    bought('2026-10-02', { meat: 184.2, dairy: 50, cheese: 28.4, ready: 39.4, none: 18 }),
  ],
  NAMES,
);

/** As many roots as there are amounts, `c0`, `c1` … */
function roots(amounts: readonly number[], more: readonly object[] = []): object {
  const categories = amounts.map((_, index) => ({ id: `c${index}`, name: `Group ${index}` }));
  const items = amounts.map((amount, index) =>
    item(`x${index}`, amount, { category: `c${index}` }),
  );
  return documentOf([receipt('2026-10-02', items), ...more], { categories });
}

const percents = (shares: readonly string[]): number =>
  shares.reduce((sum, share) => sum + Number.parseInt(share || '0', 10), 0);

describe('the view of purchases', () => {
  it('says what was bought, the change, and its largest cause', () => {
    const { said, secondly } = show(household);
    expect(said).to.equal('Lokakuussa 2026 ostit 320 eurolla, 31 € vähemmän kuin syyskuussa 2026.');
    expect(secondly).to.equal('Valmisruoka väheni eniten, 19 €.');
  });

  it('says it in Swedish and English', () => {
    const swedish = show(household, {}, 'sv');
    expect(swedish.said).to.equal(
      'I oktober 2026 handlade du för 320 €, 31 € mindre än i september 2026.',
    );
    expect(swedish.secondly).to.equal('Färdigmat minskade mest, 19 €.');
    const english = show(household, {}, 'en');
    expect(english.said).to.equal(
      'In October 2026 you spent €320, €31 less than in September 2026.',
    );
    expect(english.secondly).to.equal('Ready meals fell the most, by €19.');
  });

  it('ranks the rows, the unknown after them, and the total last', () => {
    expect(show(household).lines).to.eql([
      'Liha ja kala | 184 € | 58 % | −13 €',
      'Maito ja juusto | 78 € | 24 % | +2 €',
      'Valmisruoka | 39 € | 12 % | −19 €',
      'Ei ryhmää | 18 € | 6 % | −2 €',
      'Yhteensä | 320 € | 100 % | −31 €',
    ]);
  });

  it('writes the same numbers in the table', () => {
    const [categories, months] = show(household).tables;
    expect(categories!.columns.map(({ label }) => label)).to.eql([
      'Tuoteryhmä',
      'Lokakuu 2026, €',
      'Syyskuu 2026, €',
      'Muutos, €',
      'Osuus, %',
    ]);
    expect(linesOf(categories!)).to.eql([
      'Liha ja kala | 184 | 197 | −13 | 58',
      'Maito ja juusto | 78 | 76 | +2 | 24',
      'Valmisruoka | 39 | 58 | −19 | 12',
      'Ei ryhmää | 18 | 20 | −2 | 6',
      'Yhteensä | 320 | 351 | −31 | 100',
    ]);
    expect(linesOf(months!).slice(-5)).to.eql([
      'Syyskuu 2026 | 351',
      'Lokakuu 2026 | 320',
      'Marraskuu 2026 | 0',
      'Joulukuu 2026 | 0',
      'Yhteensä | 671',
    ]);
  });

  it('names the unknown in the notes, and that rounded numbers do not add up', () => {
    // 184 + 78 + 39 + 18 is 319.
    expect(show(household).notes.map(seen)).to.eql([
      'Tuoteryhmä puuttuu tiedoista: 18 € (6 %).',
      'Luvut on pyöristetty, joten ne eivät laske aivan yhteen.',
    ]);
  });

  it('writes cents where the total is below 100', () => {
    const { said, lines } = show(household, { path: 'dairy' });
    expect(said).to.equal(
      'Lokakuussa 2026 ryhmään Maito ja juusto meni 78,40 €, 2,40 € enemmän kuin syyskuussa 2026.',
    );
    expect(lines).to.eql([
      'Tarkemmin erittelemätön | 50,00 € | 64 % | −26,00 €',
      'Juusto | 28,40 € | 36 % | +28,40 €',
      'Yhteensä | 78,40 € | 100 % | +2,40 €',
    ]);
    expect(show(roots([99.99])).lines[0]).to.contain('99,99 €');
    expect(show(roots([100])).lines[0]).to.contain('100 €');
    expect(show(roots([12_000, 0.01])).lines[1]).to.contain('| alle 1 € |');
    expect(linesOf(show(roots([12_000, 0.01])).tables[0]!)[1]).to.contain('| alle 1 |');
  });

  it('compares with a year before, or with nothing, as asked', () => {
    const document = documentOf(
      [bought('2025-10-02', { meat: 300 }), bought('2026-10-02', { meat: 320 })],
      {
        ...NAMES,
        period: { start: '2025-01-01', end: '2027-01-01' },
      },
    );
    expect(show(document, { compare: 'last-year' }).said).to.equal(
      'Lokakuussa 2026 ostit 320 eurolla, 20 € enemmän kuin lokakuussa 2025.',
    );
    const { said, lines, tables } = show(document, { compare: 'none' });
    expect(said).to.equal('Lokakuussa 2026 ostit 320 eurolla.');
    expect(lines[0]).to.equal('Liha ja kala | 320 € | 100 % | ');
    expect(tables[0]!.columns).to.have.length(3);
  });

  it('says why there is no comparison with a time before the data', () => {
    const { said, notes } = show(household, { start: '2026-01-01' });
    expect(said).to.equal('Tammikuussa 2026 et ostanut mitään: 0,00 €.');
    expect(notes[0]).to.equal('Vertailua ei ole: tiedot alkavat 1.1.2026.');
  });

  it('compares a running month with its equal part only, and says so', () => {
    const document = documentOf(
      [
        bought('2026-09-02', { meat: 20 }),
        bought('2026-09-28', { meat: 300 }),
        bought('2026-10-02', { meat: 25 }),
      ],
      { ...NAMES, asOf: '2026-10-12T09:00:00+03:00' },
    );
    const { said, notes, figure } = show(document, { start: undefined });
    expect(said).to.equal('1.–12.10.2026 ostit 25,00 eurolla, 5,00 € enemmän kuin 1.–12.9.2026.');
    expect(notes.map(seen)).to.eql([
      'Lokakuu 2026 on kesken: päivä 12/31. Vertailussa on yhtä monta päivää, 1.–12.9.2026.',
      'Tiedot 12.10.2026 klo 9 asti.',
    ]);
    expect(figure!.key.map(({ text }) => text)).to.eql(['1.–12.10.2026', '1.–12.9.2026']);
  });

  it('says that an empty month is a real zero, and shows what there was before', () => {
    const { said, secondly, lines, strip } = show(household, { start: '2026-11-01' });
    expect(said).to.equal(
      'Marraskuussa 2026 et ostanut mitään: 0,00 €, 320,00 € vähemmän kuin lokakuussa 2026.',
    );
    expect(secondly).to.equal('Tältä ajalta on tiedot: nolla on oikea nolla, ei puuttuva tieto.');
    expect(lines.at(-1)).to.equal('Yhteensä | 0,00 € |  | −320,00 €');
    expect(strip!.months.at(-2)).to.include({ value: '0', height: 0, isChosen: true });
  });

  it('says that there are no data outside the period, which is no zero', () => {
    const { state, sentence, figure, strip } = show(household, { start: '2028-01-01' });
    expect(state).to.eql({
      kind: 'empty',
      title: 'Tältä ajalta ei ole tietoja',
      text: 'Tietoja on jaksolta 2026.',
    });
    expect(sentence).to.eql([]);
    expect(figure).to.equal(undefined);
    expect(strip!.months.some(({ isChosen }) => isChosen)).to.equal(false);
  });
});

describe('the view of returned purchases', () => {
  const categories = [
    { id: 'shoes', name: 'Shoes' },
    { id: 'coats', name: 'Coats' },
  ];
  const returned = documentOf(
    [
      receipt('2026-10-02', [item('Boots', 36.1, { category: 'shoes' })]),
      receipt('2026-10-05', [item('Boots', -19.41, { category: 'shoes' })], { kind: 'return' }),
      receipt('2026-10-06', [item('Coat', -80, { category: 'coats' })], { kind: 'return' }),
    ],
    { categories },
  );

  it('nets a refund into its category', () => {
    const { lines, tables } = show(returned, { compare: 'none' }, 'en');
    expect(lines[0]).to.equal('Shoes | €16.69 | 100% | ');
    expect(linesOf(tables[0]!)[0]).to.equal('Shoes | 16.69 | 100');
  });

  it('has a row in words for what came back, without a bar or a share', () => {
    const { figure, lines, tables } = show(returned, { compare: 'none' }, 'en');
    const row = figure!.rows[1]!;
    expect(row).to.include({ bar: undefined, remark: 'more returned than bought', share: '' });
    expect(lines[1]).to.equal('Coats | −\u2060€80.00 |  | ');
    expect(linesOf(tables[0]!)[1]).to.equal('Coats (more returned than bought) | −80.00 | ');
  });

  it('names the base of the shares, and calls no part of it the whole', () => {
    const { notes, lines, said } = show(returned, { compare: 'none' }, 'en');
    expect(notes).to.eql(['The shares are of those rows in which more was bought than returned.']);
    expect(lines.at(-1)).to.equal('Total | −\u2060€63.31 |  | ');
    expect(said).to.equal('In October 2026 you returned more than you bought: −\u2060€63.31.');
  });

  it('keeps what came back out of what stands for several', () => {
    const { figure } = show(roots([90, 80, 70, 60, 50, 40, 30, 20, 10, -5]));
    expect(figure!.rows.map(({ name }) => plain([name]))).to.eql([
      'Group 0',
      'Group 1',
      'Group 2',
      'Group 3',
      'Group 4',
      'Muut ryhmät (4)',
      'Group 9',
    ]);
  });
});

describe('the view of many categories', () => {
  it('folds the smallest into one row, which is their sum and keeps them', () => {
    const { lines, figure } = show(roots([100, 90, 80, 70, 60, 50, 3, 2, 1]), { compare: 'none' });
    expect(lines[6]).to.equal('Muut ryhmät (3) | 6 € | 1 % | ');
    const other = figure!.rows[6]!;
    expect(other.inside.map(({ amount }) => seen(amount))).to.eql(['3 €', '2 €', '1 €']);
    expect(other.key).to.equal(undefined);
  });

  it('folds nothing that fits, and never a single row', () => {
    const amounts = [70, 60, 50, 40, 30, 20, 10];
    expect(show(roots(amounts)).figure!.rows.every(({ kind }) => kind === 'part')).to.equal(true);
    expect(show(roots([...amounts, 5])).figure!.rows[6]!.inside).to.have.length(2);
  });

  it('never counts the unknown among the others', () => {
    const more = receipt('2026-10-09', [item('?', 0.5)]);
    const { figure } = show(roots([9, 8, 7, 6, 5, 4, 3, 2, 1], [more]));
    expect(figure!.rows.slice(-2).map(({ kind }) => kind)).to.eql(['other', 'unknown']);
  });

  it('shows shares that add up to 100: in the figure, in the table, and inside the others', () => {
    const amounts = [
      [1, 1, 1],
      [33.33, 33.33, 33.33, 0.01],
      Array.from({ length: 60 }, (_, index) => 60 - index),
      [50.5, 49.5, ...Array<number>(40).fill(0.49)],
    ];
    for (const each of amounts) {
      const { figure, tables } = show(roots(each, [receipt('2026-10-03', [item('?', 0.37)])]));
      const { rows } = figure!;
      expect(percents(rows.map(({ share }) => share))).to.equal(100);
      expect(percents(tables[0]!.rows.map(({ cells }) => cells.at(-1)!))).to.equal(100);
      const other = rows.find(({ kind }) => kind === 'other');
      if (other) {
        const inside = percents(other.inside.map(({ share }) => share));
        expect(inside).to.equal(percents([other.share]));
      }
    }
  });

  it('has every category in the table', () => {
    const amounts = Array.from({ length: 60 }, (_, index) => 60 - index);
    const { tables, tableSize } = show(roots(amounts));
    expect(tables[0]!.rows).to.have.length(60);
    expect(tableSize).to.equal('60 ryhmää, 12 kuukautta');
  });

  it('lists a thousand of the smallest, and the rest of thousands together', () => {
    const products = Array.from({ length: 3000 }, (_, index) => item(`x${index}`, 1));
    const document = documentOf([receipt('2026-10-02', products)]);
    const { tables, tableSize, figure } = show(document, { by: 'product', compare: 'none' });
    expect(tableSize).to.equal('3 000 tuotetta, 12 kuukautta'.replace(' 000', '\u00A0000'));
    expect(figure!.rows).to.have.length(7);
    // Six rows, and of the 2,994 others 999 and the rest.
    expect(tables[0]!.rows).to.have.length(1006);
    expect(seen(tables[0]!.rows.at(-1)!.header)).to.equal('Muut tuotteet (1 995)');
    expect(percents(tables[0]!.rows.map(({ cells }) => cells.at(-1)!))).to.equal(100);
  });

  it('has no bar for the others where it would dwarf what is to be compared', () => {
    const { figure } = show(roots([9, 8, 7, 6, 5, 4, ...Array<number>(20).fill(3)]));
    expect(figure!.rows[0]).to.include({ bar: 100, remark: undefined });
    expect(figure!.rows.at(-1)).to.include({
      bar: undefined,
      remark: 'pidempi kuin kuvaan mahtuu',
    });
    // Opened, each of them is on the same scale.
    expect(figure!.rows.at(-1)!.inside[0]!.bar).to.equal(33.3);
    const { figure: small } = show(roots([9, 8, 7, 6, 5, 4, 3, 2, 1]));
    expect(small!.rows.at(-1)).to.include({ bar: 66.7, remark: undefined });
  });

  it('draws the largest over the whole width, and the smallest so that it is seen', () => {
    const { figure } = show(roots([12_000, 0.01]), { compare: 'none' });
    expect(figure!.rows.map(({ bar }) => bar)).to.eql([100, 0.3]);
  });
});

describe('the view as one strip', () => {
  const strip = (amounts: readonly number[], more: readonly object[] = []): readonly StripRow[] => {
    const purchases = read(roots(amounts, more));
    const look = lookAt(purchases, { start: '2026-10-01', compare: 'none' });
    return purchaseBreakdownView(purchases, look, localeOf('en'), 'strip').figure!.strip!;
  };

  it('has a stretch for each row, and the unknown hollow at its end', () => {
    const rows = strip([60, 20], [receipt('2026-10-09', [item('?', 20)])]);
    expect(rows.map(({ colour }) => colour)).to.eql([2, 3, 'hollow']);
    expect(rows.map(({ stretch }) => stretch!.width)).to.eql([60, 20, 20]);
  });

  it('never draws what came back', () => {
    const rows = strip([60, 20, -5]);
    expect(rows[2]!.stretch).to.equal(undefined);
    expect(rows[0]!.stretch!.width).to.equal(75);
  });

  it('keeps a category’s colour, whatever its rank', () => {
    const colours = (amounts: readonly number[]): object[] =>
      strip(amounts)
        .map(({ row: { key = '' }, colour }) => ({ key, colour }))
        .sort((a, b) => a.key.localeCompare(b.key));
    expect(colours([60, 20, 9])).to.eql(colours([3, 20, 50]));
  });

  it('has a colour of its own for each part, and one for the others', () => {
    const rows = strip(Array.from({ length: 30 }, (_, index) => 30 - index));
    expect(new Set(rows.map(({ colour }) => colour)).size).to.equal(rows.length);
    expect(rows.at(-1)!.colour).to.equal('neutral');
  });
});

describe('the notes on purchases', () => {
  it('name what stands apart, what was hidden, and what could not be known', () => {
    const document = documentOf(
      [
        receipt(
          '2026-10-02',
          [
            item('Milk', 1.2, { category: 'dairy' }),
            item('Deposit', 0.4, { kind: 'deposit' }),
            item('Gift card', 50, { kind: 'giftCard' }),
            item('Mine alone', 9, { hidden: true }),
          ],
          { adjustments: [{ kind: 'coupon', amount: -0.5, allocate: 'none' }], rounding: 0.02 },
        ),
      ],
      { ...NAMES, asOf: '2026-11-05T06:00:00+02:00' },
    );
    expect(show(document, { compare: 'none' }, 'en').notes).to.eql([
      'The figures leave out deposits (€0.40), gift cards (€50.00), discounts and fees on a whole receipt (−\u2060€0.50) and roundings (€0.02).',
      'You have left out 1 receipt line.',
      'Data up to 6:00 on 5 November 2026.',
    ]);
  });

  it('tell what the shop has not confirmed yet, in all three languages', () => {
    const document = documentOf([
      receipt('2026-10-02', [item('Milk', 30)]),
      { ...receipt('2026-10-20', [item('Bread', 12.5)]), pending: true },
    ]);
    const notes = (language: string): string => seen(show(document, {}, language).notes.join(' '));
    expect(notes('fi')).to.include('Tästä kauppa ei ole vielä vahvistanut: 12,50 €.');
    expect(notes('sv')).to.include('Av detta har butiken ännu inte bekräftat 12,50 €.');
    expect(notes('en')).to.include('Of this, the shop has not confirmed €12.50 yet.');
  });

  it('call no weight the least for want of a category', () => {
    const flour = (date: string, quantity: number): object =>
      receipt(date, [item('Flour', 3, { quantity, unit: 'kg' })]);
    const document = documentOf([flour('2026-09-02', 9), flour('2026-10-02', 2)]);
    const { said, lines, notes } = show(document, { measure: 'weight' }, 'en');
    expect(said).to.equal('In October 2026 you bought 2.0 kg, 7.0 kg less than in September 2026.');
    expect(lines.at(-1)).to.equal('Total | 2.0 kg | 100% | −7.0 kg');
    expect(notes).to.eql(['The data does not give the category of 2.0\u00A0kg (100%).']);
  });

  it('say that a weight is known of a part only: at least', () => {
    const document = documentOf(
      [
        receipt('2026-09-02', [item('Flour', 3, { category: 'ready', quantity: 9, unit: 'kg' })]),
        receipt('2026-10-02', [
          item('Flour', 3, { category: 'ready', quantity: 2, unit: 'kg' }),
          item('Ham', 1, { category: 'meat' }),
        ]),
      ],
      NAMES,
    );
    const { said, secondly, lines, notes, tables } = show(document, { measure: 'weight' }, 'en');
    expect(said).to.equal('In October 2026 you bought at least 2.0 kg.');
    expect(secondly).to.equal('');
    expect(lines).to.eql([
      'Ready meals | 2.0 kg | 100% | −7.0 kg',
      'Meat and fish | no data |  | ',
      'Total | 2.0 kg | 100% | −7.0 kg',
    ]);
    expect(notes[0]).to.equal(
      'The data gives the weight of 75% of the purchases, by their price. The real figures may be higher.',
    );
    expect(linesOf(tables[0]!)[1]).to.equal('Meat and fish | no data | 0.0 |  | ');
  });
});

describe('the months to choose from', () => {
  const twoYears = documentOf([bought('2025-03-02', { meat: 10 })], {
    ...NAMES,
    period: { start: '2025-01-15', end: '2027-01-01' },
    asOf: '2026-10-31T12:00:00+02:00',
  });
  const reach = (start: string | undefined): string[] => {
    const { months } = show(twoYears, { start }).strip!;
    const chosen = months.find(({ isChosen }) => isChosen);
    return [months[0], months.at(-1), chosen].map((month) => month!.key.slice(0, 7));
  };

  it('are the twelve up to the last that has begun, which is chosen', () => {
    expect(reach(undefined)).to.eql(['2025-11', '2026-10', '2026-10']);
  });

  it('stay when one of them is chosen, and move on where there is none before it', () => {
    expect(reach('2025-12-01')).to.eql(['2025-11', '2026-10', '2025-12']);
    expect(reach('2025-11-01')).to.eql(['2025-06', '2026-05', '2025-11']);
    expect(reach('2025-02-01')).to.eql(['2025-01', '2025-12', '2025-02']);
  });

  it('begin with the document and mark the month that is compared', () => {
    const { strip } = show(twoYears, { start: '2025-03-01' });
    expect(strip!.months.find(({ isCompared }) => isCompared)!.key).to.equal('2025-02-01');
    expect(strip!.months[2]).to.include({ name: 'Maaliskuu 2025: 10,00\u00A0€', height: 60 });
    expect(strip!.range).to.equal('2025');
  });

  it('hold a longer period, of which none is chosen alone', () => {
    const { strip, said } = show(twoYears, { start: '2025-02-01', end: '2025-05-01' });
    expect(strip!.isOne).to.equal(false);
    expect(strip!.months.filter(({ isChosen }) => isChosen)).to.have.length(3);
    expect(said).to.match(/^Helmi–huhtikuussa 2025 ostit 10,00 eurolla/);
  });

  it('are quarters or years where such a period is looked at, each the sum of its months', () => {
    const quarter = show(twoYears, { start: '2025-02-01', period: 'quarter' });
    expect(quarter.said).to.match(/^15\.1\.–31\.3\.2025 ostit 10,00 eurolla/);
    expect(quarter.strip!.isOne).to.equal(true);
    expect(quarter.strip!.months.find(({ isChosen }) => isChosen)).to.include({
      name: 'Tammi–maaliskuu 2025: 10,00\u00A0€',
      key: '2025-01-01',
    });
    const year = show(twoYears, { start: '2026-02-01', period: 'year' }).strip!;
    expect(year.months.map(({ tick, value }) => `${tick.wide} ${value}`)).to.eql([
      '2025 10,00',
      '2026 0,00',
    ]);
  });

  it('begin on the payday', () => {
    const { strip, said } = show(twoYears, { start: '2025-03-01', monthStart: 25 });
    expect(said).to.match(/^25\.2\.–24\.3\.2025 ostit 10,00 eurolla/);
    expect(strip!.months.find(({ isChosen }) => isChosen)!.value).to.equal('10,00');
  });

  it('can be compared with the own average, which says of what it is', () => {
    const months = ['07', '08', '09'].map((month) => bought(`2026-${month}-04`, { meat: 30 }));
    const document = documentOf([...months, bought('2026-10-02', { meat: 45 })], {
      ...NAMES,
      period: { start: '2026-07-01', end: '2026-11-01' },
    });
    const { said, notes, figure } = show(document, { compare: 'average' });
    expect(said).to.equal('Lokakuussa 2026 ostit 45,00 eurolla, 15,00 € enemmän kuin keskimäärin.');
    expect(figure!.key[1]!.text).to.equal('oma keskiarvo');
    expect(notes).to.include('Keskiarvo on laskettu 3 edellisestä jaksosta.');
  });

  it('become the rows where months are asked for, the empty ones too', () => {
    const { strip, lines } = show(household, { by: 'month', compare: 'none' });
    expect(strip).to.equal(undefined);
    expect(lines).to.have.length(13);
    expect(lines[8]).to.equal('Syyskuu 2026 | 351 € | 52 % | ');
    expect(lines[10]).to.equal('Marraskuu 2026 | 0 € | 0 % | ');
  });
});

describe('other groupings', () => {
  it('name weekdays and hours in the reader’s language, and keep their order', () => {
    const document = documentOf(
      [
        receipt('2026-10-01', [item('a', 1)], { time: '2026-10-01T19:15:00+03:00' }),
        receipt('2026-10-05', [item('a', 2)], { time: '2026-10-05T17:59:59+03:00' }),
      ],
      {},
    );
    const weekdays = show(document, { by: 'weekday', compare: 'none' }).lines;
    expect(weekdays[0]).to.equal('Maanantai | 2,00 € | 67 % | ');
    expect(weekdays[3]).to.equal('Torstai | 1,00 € | 33 % | ');
    expect(show(document, { by: 'hour', compare: 'none' }).lines.slice(0, 3)).to.eql([
      'klo 17–18 | 2,00 € | 67 % | ',
      'klo 18–19 | 0,00 € | 0 % | ',
      'klo 19–20 | 1,00 € | 33 % | ',
    ]);
  });

  it('offer only what the document has', () => {
    const { controls } = show(household);
    const bys = controls.menus.find(({ name }) => name === 'by')!.choices;
    expect(bys.map(({ value }) => value)).to.eql(['category', 'product', 'weekday', 'month']);
    expect(controls.measures.map(({ value }) => value)).to.eql(['amount']);
  });

  it('keep the category that is looked into', () => {
    const { said, lines } = show(household, { by: 'product', path: 'dairy/cheese' }, 'en');
    expect(said).to.match(/^In October 2026 you spent €28\.40 on Cheese/);
    expect(lines[0]).to.equal('Something of cheese | €28.40 | 100% | +\u2060€28.40');
  });
});

describe('rows by tag, which overlap', () => {
  const basket = documentOf(
    [
      receipt('2026-10-02', [
        item('Salad', 10, { tags: ['veg', 'local'] }),
        item('Beer', 20, { tags: ['alcohol'] }),
        item('Bread', 5, { tags: [] }),
        item('What is it', 5),
      ]),
    ],
    {
      tags: [
        { id: 'veg', name: { fi: 'Kasvikset', en: 'Vegetables' } },
        { id: 'alcohol', name: { fi: 'Alkoholi', en: 'Alcohol' } },
      ],
    },
  );
  const shown = show(basket, { by: 'tag', compare: 'none' }, 'en');

  it('have shares of their own, which nothing adds up', () => {
    expect(shown.lines).to.eql([
      'Alcohol | €20.00 | 50% | ',
      'local | €10.00 | 25% | ',
      'Vegetables | €10.00 | 25% | ',
      'No tag | €5.00 | 13% | ',
      'Unknown | €5.00 | 13% | ',
      'Total | €40.00 |  | ',
    ]);
    expect(linesOf(shown.tables[0]!).at(-1)).to.equal('Total | 40.00 | ');
    expect(shown.notes.join()).not.to.contain('rounded');
  });

  it('say that a purchase can be in several of them, in three languages', () => {
    expect(shown.secondly).to.equal(
      'A purchase can be in several rows, so the rows do not add up to the total.',
    );
    expect(show(basket, { by: 'tag' }, 'fi').secondly).to.match(/^Sama ostos voi olla monella/);
    expect(show(basket, { by: 'tag' }, 'sv').secondly).to.match(/^Ett inköp kan stå på flera/);
  });

  it('name what is unknown, are no strip, and stay single however many', () => {
    expect(shown.notes.join()).to.contain('does not give the tags of €5.00');
    expect(shown.controls.menus.find(({ name }) => name === 'figure')!.choices).to.eql([]);
    const twenty = Array.from({ length: 20 }, (_, index) =>
      item(`x${index}`, 20 - index, { tags: [`t${index}`] }),
    );
    const { lines } = show(documentOf([receipt('2026-10-02', twenty)]), { by: 'tag' });
    expect(lines).to.have.length(21);
  });

  it('explain themselves', () => {
    const purchases = read(basket);
    const look = lookAt(purchases, { start: '2026-10-01', by: 'tag', compare: 'none' });
    const { steps } = purchaseWhy(purchases, look, localeOf('en'), undefined, { part: 'veg' });
    expect(steps.map((rows) => rows.at(-1)!.value)).to.eql(['€10.00']);
  });
});

describe('why a sum of purchases is what it is', () => {
  it('is told in steps that end with the very number, whatever the rows are by', () => {
    const purchases = read(household);
    for (const by of ['category', 'weekday', 'month'] as const) {
      const look = lookAt(purchases, { start: '2026-10-01', by });
      const { steps } = purchaseWhy(purchases, look, localeOf('en'));
      const totals = steps.map((rows) => rows.at(-1)!);
      // 184.20 + 50 + 28.40 + 39.40 + 18; of the year's months 671.
      const total = by === 'month' ? '€671.00' : '€320.00';
      expect(totals[0]).to.include({ sign: '=', value: total });
    }
  });

  it('names the parts as the data does, and writes exact numbers', () => {
    const purchases = read(household);
    const look = lookAt(purchases, { start: '2026-10-01' });
    const { steps } = purchaseWhy(purchases, look, localeOf('en'));
    expect(steps[1]!.map(({ sign, label, value }) => `${sign}${plain([label])} ${value}`)).to.eql([
      'Meat and fish €184.20',
      '+Milk and cheese €78.40',
      '+Ready meals €39.40',
      '+Unknown €18.00',
      '=Total €320.00',
    ]);
  });
});

describe('measures that are a part of the money, and nutrition', () => {
  const document = documentOf(
    [
      receipt('2026-10-02', [
        item('Milk', 30, {
          origin: { level: 'domesticRaw' },
          tags: ['veg'],
          nutrition: { sugarG: 120 },
        }),
        item('Coffee', 10, { origin: { level: 'foreign' }, tags: [], nutrition: { sugarG: 30 } }),
        item('What is it', 20),
      ]),
    ],
    { tags: [{ id: 'veg', name: { fi: 'Kasvikset', sv: 'Grönsaker', en: 'Vegetables' } }] },
  );
  const said = (measure: PurchaseWish['measure'], language: string): string =>
    show(document, { measure, compare: 'none' }, language).said;

  it('say what the money went to, and how large a part of what is known that is', () => {
    expect(said('domesticMade', 'fi')).to.equal(
      'Lokakuussa 2026 kotimaassa valmistettuihin tuotteisiin meni 30,00 €, 75 % siitä, mistä tieto on.',
    );
    expect(said('tag:veg', 'en')).to.equal(
      'In October 2026 you spent €30.00 on Vegetables, 75% of what is known.',
    );
    expect(said('domesticRaw', 'sv')).to.equal(
      'I oktober 2026 gick 30,00 € till varor av inhemska råvaror, 75 % av det som är känt.',
    );
  });

  it('say what is known of a share without calling it the least', () => {
    const noted = (measure: PurchaseWish['measure'], language: string): string | undefined =>
      show(document, { measure, compare: 'none' }, language).notes.at(-1);
    expect(noted('domesticMade', 'en')).to.equal(
      'The data gives the origin of 66% of the purchases, by their price.',
    );
    expect(noted('tag:veg', 'fi')).to.equal(
      'Merkinnät tiedetään 66\u00A0%:sta ostoista, hinnan mukaan laskettuna.',
    );
  });

  it('name the nutrient', () => {
    expect(said('sugarG', 'fi')).to.equal('Lokakuussa 2026 ostit vähintään 150 g sokeria.');
    expect(said('sugarG', 'en')).to.equal('In October 2026 you bought at least 150 g of sugar.');
  });

  it('are offered by their names', () => {
    const { controls } = show(document, {}, 'en');
    expect(controls.measures.map(({ label }) => label)).to.include('Vegetables');
  });
});
