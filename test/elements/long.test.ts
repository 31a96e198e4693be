import { fixture, html, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import '../../src/define/energy-trend.js';
import type { PeiliEnergyTrend } from '../../src/index.js';
import { one, textOf } from './shadow.js';

const text = JSON.stringify({
  format: 'peili/energy',
  version: 1,
  timeZone: 'Europe/Helsinki',
  series: [
    {
      id: 'a',
      measure: 'energy',
      unit: 'kWh',
      segments: [{ start: '2025-01-01T00:00:00+02:00', resolution: 'P1D', values: [10, 20, 30] }],
    },
  ],
});
/** JSON may have as much white space as it likes. */
const long = (json: string): string => json + ' '.repeat(4_000_000);

const element = (data: string): Promise<PeiliEnergyTrend> =>
  fixture(html`<peili-energy-trend lang="en" step="day" .data=${data}></peili-energy-trend>`);
const isRead = (from: PeiliEnergyTrend, sum: string) => (): boolean =>
  one(from, '[part=sentence]') !== null && textOf(from, '[part=sentence] strong') === sum;

describe('a very long document', () => {
  it('is read when the page has the word that it is being read', async () => {
    const trend = await element(long(text));
    expect(textOf(trend, '.state .title')).to.equal('Fetching the data…');
    await waitUntil(isRead(trend, '60.0 kWh'));
    expect(one(trend, '.state')).to.equal(null);
  });

  it('leaves the last one in sight until then, and gives way to a newer one', async () => {
    const trend = await element(text);
    trend.data = long(text.replace('10', '40'));
    await trend.updateComplete;
    expect(isRead(trend, '60.0 kWh')()).to.equal(true);
    trend.data = text.replace('10', '50');
    await waitUntil(isRead(trend, '100 kWh'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isRead(trend, '100 kWh')()).to.equal(true);
  });

  it('is not lost where the element is moved meanwhile', async () => {
    const trend = await element(long(text));
    const place = trend.parentElement!;
    trend.remove();
    place.append(trend);
    await waitUntil(isRead(trend, '60.0 kWh'));
  });
});
