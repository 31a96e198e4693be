import { fixture, html, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import '../../src/define/energy-trend.js';
import type { PeiliEnergyTrend } from '../../src/index.js';
import { one, textOf } from './shadow.js';

const document = {
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
};

/** Elements in a row, each in a place as tall as the window. */
async function column(count: number): Promise<PeiliEnergyTrend[]> {
  const places = Array.from({ length: count }, () => {
    const place = globalThis.document.createElement('div');
    place.style.height = `${window.innerHeight}px`;
    place.innerHTML = '<peili-energy-trend lang="en" step="day"></peili-energy-trend>';
    return place;
  });
  const page = await fixture<HTMLElement>(html`<div>${places}</div>`);
  const elements = [...page.querySelectorAll<PeiliEnergyTrend>('peili-energy-trend')];
  for (const element of elements) element.data = document;
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements;
}

const isDrawn = (element: PeiliEnergyTrend): boolean => one(element, 'svg path') !== null;

describe('many elements on a page', () => {
  it('have their sentence at once, and their figure when they come into sight', async () => {
    const elements = await column(4);
    const last = elements.at(-1)!;
    expect(textOf(last, '[part=sentence] strong')).to.equal('60.0 kWh');
    expect(isDrawn(elements[0]!)).to.equal(true);
    expect(isDrawn(last)).to.equal(false);
    last.scrollIntoView();
    await waitUntil(() => isDrawn(last));
    expect(textOf(last, '.readout strong')).to.equal('Fri 3 January 2025: 30.0 kWh');
  });

  it('are all drawn on paper', async () => {
    const elements = await column(4);
    window.dispatchEvent(new Event('beforeprint'));
    expect(elements.map(isDrawn)).to.eql([true, true, true, true]);
  });

  it('follow the width of each, and the size of letters', async () => {
    const [first] = await column(1);
    const width = (): number => one(first!, '.plot svg')!.getBoundingClientRect().width;
    const before = width();
    first!.parentElement!.style.width = `${before / 2}px`;
    await waitUntil(() => Math.abs(width() - before / 2) < 1);
    const label = (): number => Number(one(first!, 'text[part=label]')!.getAttribute('y'));
    const low = label();
    globalThis.document.documentElement.style.fontSize = '32px';
    await waitUntil(() => label() > low);
    globalThis.document.documentElement.style.fontSize = '';
  });
});
