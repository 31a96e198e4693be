import { expect } from 'chai';
import { columnChart } from '../../src/chart/columns.js';
import { energySheet } from '../../src/view/energy-sheet.js';
import { lookAtTrend } from '../../src/insight/trend-look.js';
import { localeOf } from '../../src/locale/locale.js';
import { plainSpaces } from '../locale/plain.js';
import { energyOf, segment } from '../support/energy.js';
import { shown } from './energy-trend-shown.js';
import type { Shown } from './energy-trend-shown.js';

const JANUARY = '2026-01-01T00:00+02:00';

function monthsOf(values: number[], unit = 'kWh'): Shown {
  return shown(energyOf([segment('P1M', JANUARY, values)], { unit }), { step: 'month' }, 'en');
}

function ticksOf({ figure }: Shown): string[] {
  const chart = columnChart({ ...figure, labels: [], width: 600, rem: 16 });
  return chart.gridlines.map(({ text }) => plainSpaces(text));
}

describe('the unit of a figure', () => {
  it('stays that of the data while its numbers can be read', () => {
    const small = monthsOf([999, 1_240]);
    expect(small.figure.title).to.equal('kWh per month');
    expect(small.value(1)).to.equal('1,240');
    expect(small.amount).to.equal('2,239 kWh');
  });

  it('is one larger unit for all of it, from six digits in the largest step on', () => {
    const large = monthsOf([1_499, 1_240_400]);
    expect(large.figure.title).to.equal('MWh per month');
    expect([large.value(0), large.value(1)]).to.eql(['1', '1,240']);
    expect(ticksOf(large)).to.eql(['0', '500', '1,000']);
    expect(large.table.columns[1]!.label).to.equal('MWh');
    expect(large.row(1)[1]).to.equal('1,240');
    // From what is not rounded: 1,499 and 1,240,400 would be 1 and 1,240, and are 1,242.
    expect(large.amount).to.equal('1,242 MWh');
    expect(large.totals[0]![1]).to.equal('1,242');
  });

  it('comes from watt-hours to what a bill has', () => {
    const { figure, amount } = monthsOf([743_000, 672_000], 'Wh');
    expect([figure.title, amount]).to.eql(['kWh per month', '1,415 kWh']);
  });

  it('is no other for money, temperatures and cubic metres', () => {
    expect(monthsOf([2e6], 'm3').amount).to.equal('2,000,000 m³');
  });

  it('stays that of the data in what is downloaded', () => {
    const energy = energyOf([segment('P1M', JANUARY, [1_240_400])]);
    const look = lookAtTrend(energy, { compare: 'none', view: 'trend', step: 'month' });
    const { columns, rows } = energySheet(energy, look, localeOf('en'), 'x');
    expect([columns[3]!.label, rows[0]![3]]).to.eql(['kWh', 1_240_400]);
  });
});
