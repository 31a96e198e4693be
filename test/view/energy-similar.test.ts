import { expect } from 'chai';
import type { TrendWish } from '../../src/insight/trend-look.js';
import { constant, energyOf } from '../support/energy.js';
import { seen } from './energy-seen.js';
import type { Seen } from './energy-seen.js';

describe('similar homes that are asked for', () => {
  const group = { size: 214, minimum: 30 };
  const year = { label: 'Such homes', value: 5_000, unit: 'kWh', per: 'year', group };
  const month = { ...year, value: 400, per: 'month' };
  const march = { step: 'day', start: '2025-03-01', end: '2025-04-01' } as const;

  function asked(reference: object, wish: Partial<TrendWish> = march, tag = 'en'): Seen {
    const days = constant('P1D', '2025-01-01T00:00+02:00', 365, 10);
    const energy = energyOf([days], {}, { references: [reference] });
    return seen(energy, { compare: 'similar-homes', ...wish }, tag);
  }

  it('are said to have whole years only, at the sentence and not below', () => {
    const said = ['fi', 'sv', 'en'].map((tag) => asked(year, march, tag).view.second);
    expect(said).to.eql([
      'Samankaltaisiin koteihin voi verrata vain kokonaisia vuosia.',
      'Bara hela år kan jämföras med liknande hem.',
      'Only whole years can be compared with similar homes.',
    ]);
    expect(asked(year).notes.join(' ')).not.to.match(/such homes|similar/i);
  });

  it('of a month stand beside a whole month of days, with how many they are', () => {
    const { sentence, view, notes } = asked(month);
    expect(sentence).to.equal(
      'In March 2025 you used 310 kWh of electricity, 23% less than in similar homes.',
    );
    expect(view.second).to.equal(undefined);
    expect(notes).to.include('Such homes: 214 homes.');
  });

  it('are named in the key where they stand beside each month', () => {
    const { view } = asked(month, { step: 'month', start: '2025-01-01', end: '2026-01-01' });
    expect(view.figure!.key.map(({ text }) => text)).to.eql(['2025', 'Such homes']);
  });

  it('are said to be too few, or to be unknown in what is shown', () => {
    expect(asked({ ...year, group: { size: 29, minimum: 30 } }).view.second).to.equal(
      'There are too few similar homes to compare with.',
    );
    expect(asked({ ...year, unit: 'm3' }).view.second).to.equal(
      'There is no figure for similar homes to compare this with.',
    );
  });

  it('are not spoken of beside the hours of the clock', () => {
    expect(asked(year, { ...march, view: 'when' }).view.second).not.to.contain('similar');
  });
});
