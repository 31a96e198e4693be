import { expect } from 'chai';
import fc from 'fast-check';
import { csvParse } from 'd3';
import { exportText } from '../../src/view/export.js';
import type { Sheet, SheetValue } from '../../src/view/export.js';

function sheetOf(rows: readonly (readonly SheetValue[])[]): Sheet {
  return {
    name: 'purchases-2026-10',
    title: 'Purchases by category, October 2026',
    columns: [
      { key: 'name', label: 'Category' },
      { key: 'value', label: 'October 2026, €' },
    ],
    rows,
  };
}

const linesOf = (rows: readonly (readonly SheetValue[])[]): string[] =>
  exportText(sheetOf(rows), 'csv').split('\r\n');

describe('a sheet as CSV', () => {
  it('has a header line, a line a row, and a line break after each', () => {
    expect(
      exportText(
        sheetOf([
          ['Milk', 12.5],
          ['Bread', 8],
        ]),
        'csv',
      ),
    ).to.equal('Category,"October 2026, €"\r\nMilk,12.5\r\nBread,8\r\n');
  });

  it('sets what holds a comma, quote or line break in quotes, and doubles quotes', () => {
    expect(linesOf([['Milk, "fresh"', 1]])[1]).to.equal('"Milk, ""fresh""",1');
    expect(exportText(sheetOf([['a\nb', 1]]), 'csv')).to.contain('"a\nb",1');
  });

  it('lets no text be a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1']) {
      expect(linesOf([[text, 1]])[1]).to.equal(`'${text},1`);
    }
    expect(linesOf([['=A1,B1', 1]])[1]).to.equal(`"'=A1,B1",1`);
    expect(exportText(sheetOf([['\rx', 1]]), 'csv')).to.contain(`"'\rx",1`);
  });

  it('leaves negative numbers numbers, with all their decimals and no spaces', () => {
    expect(linesOf([['Coats', -80]])[1]).to.equal('Coats,-80');
    expect(linesOf([['Ships', 123456789.01]])[1]).to.equal('Ships,123456789.01');
  });

  it('leaves empty what is not known, and writes 0 for 0', () => {
    expect(linesOf([['Milk', undefined]])[1]).to.equal('Milk,');
    expect(linesOf([['Milk', 0]])[1]).to.equal('Milk,0');
  });

  it('is read back as it was by another reader', () => {
    const text = fc.string({ unit: 'grapheme' });
    const row = fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const read = csvParse(exportText(sheetOf(rows), 'csv'));
        const found = read.map((line) => [line.Category, Number(line['October 2026, €'])]);
        const wanted = rows.map(([name, value]) => [
          /^[=+\-@\t\r\n＝＋－＠]/.test(name) ? `'${name}` : name,
          value + 0,
        ]);
        expect(found).to.eql(wanted);
      }),
    );
  });
});

describe('a sheet as JSON', () => {
  it('has an object a row, with null where something is not known', () => {
    const { title, columns, rows } = JSON.parse(
      exportText(
        sheetOf([
          ['=1+1', -80],
          ['Milk', undefined],
        ]),
        'json',
      ),
    ) as { title: string; columns: object[]; rows: object[] };
    expect(title).to.equal('Purchases by category, October 2026');
    expect(columns[1]).to.eql({ key: 'value', label: 'October 2026, €' });
    expect(rows).to.eql([
      { name: '=1+1', value: -80 },
      { name: 'Milk', value: null },
    ]);
  });
});
