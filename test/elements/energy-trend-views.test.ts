import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/energy-trend.js';
import type { PeiliEnergyTrend, SelectEvent, ViewChangeEvent } from '../../src/index.js';
import { theRun } from '../conformance/mode.js';
import { all, one, textOf, textsOf } from './shadow.js';

type Values = readonly (number | null)[];

function series(id: string, start: string, values: Values, more: object = {}): object {
  return {
    ...{ id, point: 'home', measure: 'energy', flow: 'import', unit: 'kWh' },
    ...more,
    segments: [{ start, resolution: 'PT1H', values }],
  };
}

function documentOf(list: readonly object[], more: object = {}): object {
  const points = [{ id: 'home', commodity: 'electricity' }];
  return {
    ...{ format: 'peili/energy', version: 1, timeZone: 'Europe/Helsinki', currency: 'EUR' },
    points,
    series: list,
    ...more,
  };
}

async function show(data: object, settings: object): Promise<PeiliEnergyTrend> {
  const element = await fixture<PeiliEnergyTrend>(
    html`<peili-energy-trend lang="en" .data=${data}></peili-energy-trend>`,
  );
  Object.assign(element, settings);
  await element.updateComplete;
  await waitUntil(() => !one(element, '.waiting'));
  return element;
}

/** One hour of 1, the next of 2, and so on, through a day. */
function rising(hours: number): number[] {
  return Array.from({ length: hours }, (_, hour) => hour + 1);
}

/** Two days alike, so that a day is a part of a month. */
function twoDays(): object {
  return documentOf([series('a', '2026-01-01T00:00:00+02:00', [...rising(24), ...rising(24)])]);
}

async function move(element: PeiliEnergyTrend, index: number, range = 0): Promise<void> {
  const input = all(element, 'input[type=range]')[range] as HTMLInputElement;
  input.value = String(index);
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

interface AccessibleNode {
  readonly role: string;
  readonly text: string;
}

/** Chromium alone can be asked what it tells screen readers. */
const inTree = (await theRun()).isChromium ? it : it.skip;

describe('an axis', () => {
  const months = (values: Values): object => {
    const element = { id: 'a', measure: 'energy', flow: 'import', unit: 'kWh', point: 'home' };
    const start = '2026-01-01T00:00:00+02:00';
    return documentOf([{ ...element, segments: [{ start, resolution: 'P1M', values }] }]);
  };

  it('has one unit, of its largest value: 1,240 kWh stay, 1,240,000 kWh are 1,240 MWh', async () => {
    const seen = async (values: Values): Promise<(string | undefined)[]> => {
      const element = await show(months(values), { step: 'month' });
      const ticks = all(element, '[part=figure] text').map((text) => text.textContent);
      return [textOf(element, '.figure-title'), ticks.find((text) => /^1.?000$/.test(text))];
    };
    expect(await seen([999, 1_240])).to.eql(['kWh per month', '1,000']);
    expect(await seen([999_000, 1_240_000])).to.eql(['MWh per month', '1,000']);
  });
});

describe('the cursor of a day on which the clocks change', () => {
  async function said(start: string, hours: number, date: string): Promise<string[]> {
    const data = documentOf([series('a', start, rising(hours))]);
    const element = await show(data, { step: 'hour', start: date });
    const texts: string[] = [];
    for (const index of [2, 3, 4]) {
      await move(element, index);
      const nodes = await executeServerCommand<AccessibleNode[], undefined>('conformance:tree');
      const slider = nodes.findIndex(({ role }) => role === 'slider');
      const below = nodes.slice(slider).find(({ role }) => role === 'paragraph')!;
      const text = below.text.replaceAll(/\s+/g, ' ').replaceAll(' .', '.');
      // What stands below the cursor is what the cursor says.
      const input = one(element, 'input[type=range]')!;
      expect(input.getAttribute('aria-valuetext')!.replaceAll('\u00A0', ' ')).to.equal(text);
      texts.push(text);
    }
    return texts;
  }

  inTree('says in the accessibility tree that 3 is skipped in spring', async () => {
    expect(await said('2026-03-28T22:00:00Z', 23, '2026-03-29')).to.eql([
      '2:00–3:00: 3.0 kWh.',
      '4:00–5:00: 4.0 kWh.',
      '5:00–6:00: 5.0 kWh.',
    ]);
  });

  inTree('says in the accessibility tree which of the two hours it is in autumn', async () => {
    expect(await said('2026-10-24T21:00:00Z', 25, '2026-10-25')).to.eql([
      '2:00–3:00: 3.0 kWh.',
      '3:00–4:00 (summer time): 4.0 kWh.',
      '3:00–4:00 (winter time): 5.0 kWh.',
    ]);
  });
});

describe('what an energy trend shows', () => {
  const start = '2026-01-01T00:00:00+02:00';
  const tariff = { id: 't', from: start, settlement: 'PT1H', energy: [{ price: 0.1 }] };
  const home = documentOf(
    [
      series('a', start, rising(24), { factor: { value: 0.5, unit: 'kg' } }),
      series('b', start, Array<number>(24).fill(1), { flow: 'export' }),
      series('c', start, rising(24), { measure: 'temperature', flow: undefined, unit: 'degC' }),
    ],
    { tariffs: [{ ...tariff, vat: { included: true } }] },
  );

  it('has weeks from the day that the page sets, and from Monday where that is no day', async () => {
    const data = documentOf([series('a', '2026-01-05T00:00:00+02:00', Array<number>(336).fill(1))]);
    const settings = { step: 'week', start: '2026-01-05', end: '2026-01-19' };
    const element = await show(data, { ...settings, compare: 'none' });
    const weeks = async (day: string | null): Promise<string[]> => {
      if (day === null) element.removeAttribute('week-start');
      else element.setAttribute('week-start', day);
      await element.updateComplete;
      return textsOf(element, '[part=table] tbody th');
    };
    one(element, 'details:has([part=table], .size)')!.toggleAttribute('open', true);
    await waitUntil(() => one(element, '[part=table]'));
    const fromMonday = ['Week of 5–11 January 2026', 'Week of 12–18 January 2026'];
    expect(await weeks(null)).to.eql(fromMonday);
    // The 5th is a Monday: the Sunday before it begins the first of three weeks.
    expect(await weeks('7')).to.eql([
      'Week of 4–10 January 2026',
      'Week of 11–17 January 2026',
      'Week of 18–24 January 2026',
    ]);
    expect(element.weekStart).to.equal(7);
    expect(await weeks('9')).to.eql(fromMonday);
  });

  it('is set from outside: 300 kWh, their cost, their emissions, the net', async () => {
    const element = await show(home, { step: 'hour' });
    const amount = (): string => textOf(element, '[part=sentence] strong').replace('\u00A0', ' ');
    expect(amount()).to.equal('300 kWh');
    for (const [settings, expected] of [
      [{ show: 'cost' }, '€30.00'],
      [{ show: 'co2' }, '150 kg'],
      [{ show: 'energy', flow: 'export' }, '24.0 kWh'],
      [{ flow: 'net' }, '276 kWh'],
    ] as const) {
      Object.assign(element, settings);
      await element.updateComplete;
      expect(amount(), JSON.stringify(settings)).to.equal(expected);
    }
  });

  it('is chosen by the reader, told to the page, and can be read from outside', async () => {
    const element = await show(home, { step: 'hour' });
    const changed = oneEvent<ViewChangeEvent>(element, 'peili-view-change');
    const radio = all(element, 'input[type=radio]').find(
      (each) => each.parentElement!.textContent.trim() === 'Cost',
    ) as HTMLInputElement;
    radio.click();
    expect((await changed).detail).to.eql({ name: 'show', value: 'cost' });
    expect(element.show).to.equal('cost');
    const [list] = all(element, 'select').filter((each) =>
      each.parentElement!.textContent.includes('Beside it'),
    ) as HTMLSelectElement[];
    list!.value = 'temperature';
    list!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.beside).to.equal('temperature');
    // The last hour: of 24 °C.
    expect(textOf(element, '.readout')).to.contain('Temperature: 24.0 °C.');
    list!.value = 'none';
    list!.dispatchEvent(new Event('change'));
    expect(element.beside).to.equal(undefined);
  });

  it('is a grid of hours in its own view, read cell by cell', async () => {
    const element = await show(home, { view: 'when', step: 'hour' });
    expect(textOf(element, '.readout strong')).to.equal('Thu 1 January 2026 23:00–0:00: 24.0 kWh');
    const selected = oneEvent<SelectEvent>(element, 'peili-select');
    await move(element, 4, 1);
    expect((await selected).detail).to.eql({ key: '2026-01-01', step: 'hour' });
    expect(textOf(element, '.readout strong')).to.equal('Thu 1 January 2026 4:00–5:00: 5.0 kWh');
    expect(all(element, '.plot path[part=area]').length).to.be.at.most(14);
  });

  it('opens a day of the grid by keyboard, and comes back to it', async () => {
    const element = await show(twoDays(), { view: 'when', step: 'day', start: '2026-01-01' });
    await move(element, 1);
    await move(element, 3, 1);
    const link = one(element, '.readout button')!;
    expect(textOf(element, '.readout')).to.equal(
      'Fri 2 January 2026 3:00–4:00: 4.0 kWh. Show the hours',
    );
    link.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.view === 'trend');
    await element.updateComplete;
    expect([element.step, element.start, element.end]).to.eql(['hour', '2026-01-02', '2026-01-03']);
    expect(textOf(element, '[part=sentence] strong')).to.equal('300 kWh');
    const path = all(element, 'nav button').at(-1) as HTMLElement;
    path.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.view === 'when');
    await element.updateComplete;
    expect(textOf(element, '.readout strong')).to.equal('Fri 2 January 2026 3:00–4:00: 4.0 kWh');
  });

  it('is an average day in its own view', async () => {
    const element = await show(home, { view: 'average-day', step: 'hour' });
    await move(element, 4);
    expect(textOf(element, '.readout')).to.contain('4:00–5:00: 5.0 kWh on all days.');
    expect(all(element, '.plot path[part=line]')).to.have.length(1);
  });

  it('is the usual where a page has asked for what is not there', async () => {
    const element = await show(home, { show: 'volume', flow: 'import', view: 'trend' });
    expect(textOf(element, '[part=sentence] strong')).to.equal('300 kWh');
  });

  it('has few nodes: a year of days below 250', async () => {
    const year = Array.from({ length: 365 }, (_, day) => 10 + (day % 7));
    const days = {
      ...series('a', start, []),
      segments: [{ start, resolution: 'P1D', values: year }],
    };
    const element = await show(documentOf([days]), {
      ...{ step: 'day', start: '2026-01-01', end: '2027-01-01' },
    });
    expect(textsOf(element, '[part=bar]')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(250);
  });
});

describe('homes that an energy trend compares with', () => {
  /** A year of ten a day, beside so many homes of at least 30. */
  async function beside(size: number): Promise<PeiliEnergyTrend> {
    const start = '2025-01-01T00:00:00+02:00';
    const values = Array<number>(365).fill(10);
    const days = { ...series('a', start, []), segments: [{ start, resolution: 'P1D', values }] };
    const homes = { label: 'Such homes', value: 5000, unit: 'kWh', per: 'year' };
    const references = [{ ...homes, group: { size, minimum: 30 } }];
    return show(documentOf([days], { references, asOf: '2026-01-01T00:00:00+02:00' }), {
      ...{ step: 'month', start: '2025-01-01', end: '2026-01-01', compare: 'similar-homes' },
    });
  }
  const shown = (element: PeiliEnergyTrend): string => textOf(element, '[role=group]');
  const choices = (element: PeiliEnergyTrend): string[] =>
    (all(element, 'option') as HTMLOptionElement[]).map(({ value }) => value);

  it('are shown where there are as many as their minimum, with how many', async () => {
    const element = await beside(30);
    expect(shown(element)).to.contain('27% less than in similar homes.');
    expect(shown(element)).to.contain('Such homes: 30 homes.');
    expect(choices(element)).to.include('similar-homes');
  });

  it('are too few where there are fewer, also when the page asks for them', async () => {
    const element = await beside(29);
    expect(textOf(element, '[part=sentence] strong')).to.equal('3,650 kWh');
    expect(textOf(element, '.second')).to.equal('There are too few similar homes to compare with.');
    expect(choices(element)).not.to.include('similar-homes');
    for (const folded of all(element, 'details')) folded.toggleAttribute('open', true);
    await element.updateComplete;
    expect(shown(element)).not.to.match(/27%|such homes|5,?000/i);
  });
});
