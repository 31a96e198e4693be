import { expect } from 'chai';
import { Atlas } from '../../src/insight/address.js';
import type { Address } from '../../src/insight/address.js';
import type { Step } from '../../src/insight/calendar.js';
import type { Comparison } from '../../src/insight/compare.js';
import { localeOf } from '../../src/locale/locale.js';
import { trendControls } from '../../src/view/trend-controls.js';
import type { TrendControls } from '../../src/view/trend-controls.js';
import { constant, energyOf, quarters } from '../support/energy.js';

function atlasOf(segments: object[]): Atlas {
  const energy = energyOf(segments);
  return new Atlas(energy, energy.series[0]!);
}

const years = atlasOf([quarters('2023-01-01T00:00+02:00', '2026-01-01T00:00+02:00')]);

function at(
  step: Step,
  start: string,
  end: string,
  compare: Comparison | 'none' = 'last-year',
  tag = 'fi',
): TrendControls {
  return trendControls(years, { step, start, end }, compare, localeOf(tag));
}

describe('the path to a view', () => {
  it('names what holds it, from all years down', () => {
    const day = at('hour', '2025-03-30', '2025-03-31');
    expect(day.path.map(({ label }) => label)).to.eql([
      ...['Kaikki vuodet', '2025', 'Maaliskuu 2025'],
    ]);
    expect(day.label).to.equal('Su 30.3.2025');
    expect(at('hour', '2025-03-30', '2025-03-31', 'none', 'en').path[2]!.label).to.equal(
      'March 2025',
    );
  });

  it('ends in all years only where the view holds all of them', () => {
    expect(at('year', '2023-01-01', '2026-01-01').label).to.equal('Kaikki vuodet');
    expect(at('month', '2023-01-01', '2025-01-01').label).to.equal('1.1.2023–31.12.2024');
    expect(at('month', '2025-01-01', '2026-01-01').label).to.equal('2025');
    const one = atlasOf([constant('P1D', '2025-01-01T00:00+02:00', 365, 1)]);
    const all: Address = one.resolve({ step: 'year' });
    expect(trendControls(one, all, 'none', localeOf('fi')).label).to.equal('2025');
  });

  it('names a year by its number, also where only some of its months are known', () => {
    const names = (asOf: object, step: Step, start: string, end: string): string[] => {
      const energy = energyOf([constant('P1D', '2026-06-01T00:00+03:00', 30, 1)], {}, asOf);
      const atlas = new Atlas(energy, energy.series[0]!);
      const { path, label } = trendControls(atlas, { step, start, end }, 'none', localeOf('fi'));
      return [...path.map((each) => each.label), label];
    };
    const [june, july] = ['2026-06-01', '2026-07-01'];
    const known = { asOf: '2026-07-01T00:00:00+03:00' };
    expect(names(known, 'day', june, july)).to.eql(['2026', 'Kesäkuu 2026']);
    expect(names(known, 'month', june, '2027-01-01')).to.eql(['2026']);
    expect(names(known, 'month', june, '2026-09-01')).to.eql(['1.6.–31.8.2026']);
    // All that such a document has is the month: that holds itself, and is named once.
    expect(names({}, 'day', june, july)).to.eql(['Kesäkuu 2026']);
    expect(names({}, 'hour', june, '2026-06-02')).to.eql(['Kesäkuu 2026', 'Ma 1.6.2026']);
  });

  it('leads on to what is before and after, where there are data', () => {
    const { earlier, later } = at('month', '2025-01-01', '2026-01-01');
    expect(earlier).to.eql({ step: 'month', start: '2024-01-01', end: '2025-01-01' });
    expect(later).to.equal(undefined);
  });
});

describe('the choice of a step', () => {
  it('offers what divides the view, and marks what is shown', () => {
    const { steps } = at('week', '2025-01-01', '2026-01-01');
    expect(steps).to.eql([
      { value: 'month', label: 'Kuukaudet', selected: false },
      { value: 'week', label: 'Viikot', selected: true },
      { value: 'day', label: 'Päivät', selected: false },
    ]);
    const day = at('hour', '2025-03-30', '2025-03-31', 'none', 'sv').steps;
    expect(day.map(({ label }) => label)).to.eql(['Timmar', 'Kvartstimmar']);
  });

  it('has always one that is marked', () => {
    for (const step of ['year', 'month', 'week', 'day', 'hour', 'half-hour', 'quarter'] as const) {
      for (const end of ['2025-03-02', '2025-03-08', '2025-04-01', '2026-01-01']) {
        const { steps } = at(step, '2025-03-01', end);
        expect(
          steps.filter(({ selected }) => selected),
          `${step} to ${end}`,
        ).to.have.length(1);
      }
    }
  });
});

describe('the choice of a comparison', () => {
  const chosen = (step: Step, compare: Comparison | 'none'): string[] =>
    at(step, '2025-01-01', '2026-01-01', compare)
      .comparisons.filter(({ selected }) => selected)
      .map(({ value }) => value);

  it('offers weekdays where a step has them', () => {
    const offered = (step: Step): string[] =>
      at(step, '2025-01-01', '2026-01-01').comparisons.map(({ value }) => value);
    expect(offered('month')).to.eql(['none', 'previous', 'last-year']);
    expect(offered('week')).to.eql(['none', 'previous', 'last-year', 'last-year-weekdays']);
    expect(offered('hour')).to.include('last-year-weekdays');
  });

  it('marks the one that is in force, in months too', () => {
    expect(chosen('day', 'last-year-weekdays')).to.eql(['last-year-weekdays']);
    expect(chosen('month', 'last-year-weekdays')).to.eql(['last-year']);
    expect(chosen('month', 'none')).to.eql(['none']);
    expect(chosen('week', 'previous')).to.eql(['previous']);
  });
});
