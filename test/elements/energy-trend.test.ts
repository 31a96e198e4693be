import { fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import '../../src/define/energy-trend.js';
import type { PeiliEnergyTrend, ProblemEvent, SelectEvent } from '../../src/index.js';
import { all, one, textOf, textsOf } from './shadow.js';

const START = '2025-01-01T00:00:00+02:00';

/** Days in a row from 1 January 2025 in Finland. */
function days(values: readonly unknown[], more: object = {}): object {
  return {
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    points: [{ id: 'home', commodity: 'electricity' }],
    series: [
      {
        id: 'a',
        point: 'home',
        measure: 'energy',
        flow: 'import',
        unit: 'kWh',
        segments: [{ start: START, resolution: 'P1D', values, ...more }],
      },
    ],
  };
}

async function show(data: unknown, step = 'day'): Promise<PeiliEnergyTrend> {
  const element = await fixture<PeiliEnergyTrend>(
    html`<peili-energy-trend lang="en" step=${step} .data=${data}></peili-energy-trend>`,
  );
  await waitUntil(() => !one(element, '.waiting'));
  return element;
}

async function openTable(element: PeiliEnergyTrend): Promise<void> {
  one(element, 'details:has(.size)')!.toggleAttribute('open', true);
  await waitUntil(() => one(element, 'table'));
}

describe('peili-energy-trend', () => {
  it('says the same numbers in sentence, figure and table', async () => {
    const element = await show(days([10, 20.5, 30]));
    await openTable(element);
    expect(textOf(element, '[part=sentence] strong')).to.equal('60.5 kWh');
    expect(textOf(element, 'tfoot td')).to.equal('60.5');
    expect(textsOf(element, 'tbody td.number').slice(0, 3)).to.eql(['10.0', '20.5', '30.0']);
    // The cursor stands on the last known day.
    expect(textsOf(element, 'svg text.picked')).to.include('30.0');
    expect(textOf(element, '.readout strong')).to.equal('Fri 3 January 2025: 30.0 kWh');
  });

  it('shows a gap as a gap, in figure, sentence and table, and never as 0', async () => {
    const element = await show(days([10, null, 30]));
    await openTable(element);
    const row = all(element, 'tbody tr')[1]!;
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).to.eql([
      '',
      'no data',
    ]);
    expect(textsOf(element, '.key li')).to.include('no data');
    // Two bars: two subpaths.
    expect(one(element, '.plot path.accent')!.getAttribute('d')!.match(/M/g)).to.have.length(2);
    await pick(element, 1);
    expect(textOf(element, '.readout')).to.equal('Thu 2 January 2025: no data.');
  });

  it('says an estimate in words and not by its look alone', async () => {
    const element = await show(days([10, 20, 30], { quality: [[2, 1, 'estimated']] }));
    await openTable(element);
    expect(textsOf(element, '.key li')).to.include('estimated');
    expect(textOf(element, '.readout')).to.contain('30.0 kWh of it is estimated');
    expect(textOf(element, 'tbody tr:nth-child(3) td.text')).to.equal('estimated');
    expect(textOf(element, '[part=note]')).to.contain('30.0 kWh of 60.0 kWh is estimated.');
  });

  it('leaves out a row that cannot be read, says so, and counts the others', async () => {
    const values: unknown[] = Array<number>(100).fill(1);
    values[41] = 'abc';
    const listener = oneEvent<ProblemEvent>(document, 'peili-problem');
    const element = await show(days(values), 'month');
    const { problems } = (await listener).detail;
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      path: 'series[0].segments[0].values[41]',
      found: '"abc"',
      effect: 'row',
    });
    expect(textOf(element, '[part=sentence] strong')).to.equal('99.0 kWh');
    expect(textOf(element, '[part=note]')).to.contain('1 of 100 rows could not be read');
  });

  for (const [name, data] of [
    ['text that is not JSON', '{"format": "peili/ener'],
    ['an array', []],
    ['a number', 17],
    ['another document', { format: 'peili/purchases', version: 1 }],
    ['a later version', { format: 'peili/energy', version: 2 }],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ] as const) {
    it(`refuses ${name} with a clear problem, and throws nothing`, async () => {
      const listener = oneEvent<ProblemEvent>(document, 'peili-problem');
      const element = await fixture<PeiliEnergyTrend>(
        html`<peili-energy-trend lang="en"></peili-energy-trend>`,
      );
      element.data = data;
      expect((await listener).detail.problems).to.have.length(1);
      expect(textOf(element, '[part=problem] .title')).to.equal('The data could not be read');
      expect(one(element, 'svg[width]:not(.icon)')).to.equal(null);
    });
  }

  it('takes infinite numbers and prototype names for what they are', async () => {
    const text = JSON.stringify(days([1, 2, 'X']))
      .replace('"X"', '1e400')
      .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    const element = await show(text);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect(textOf(element, '[part=sentence] strong')).to.equal('3.0 kWh');
    expect(textOf(element, '[part=note]')).to.contain('1 of 3 rows could not be read');
  });

  it('takes an inline document, also when the parser brings it later', async () => {
    const element = await fixture<PeiliEnergyTrend>(
      html`<peili-energy-trend lang="en"></peili-energy-trend>`,
    );
    expect(textOf(element, '.title')).to.equal('No data has been given');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(days([1, 2]));
    element.append(script);
    await waitUntil(() => one(element, '[part=sentence]'));
    expect(textOf(element, '[part=sentence] strong')).to.equal('3.0 kWh');
  });

  it('fetches from src, and offers another try when that fails', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(days([4]))]));
    const element = await fixture<PeiliEnergyTrend>(
      html`<peili-energy-trend lang="en" src="/not-here.json"></peili-energy-trend>`,
    );
    await waitUntil(() => one(element, 'button.primary'));
    expect(textOf(element, '.state .second')).to.contain('could not be reached');
    element.src = file;
    await waitUntil(() => one(element, '[part=sentence]'));
    expect(textOf(element, '[part=sentence] strong')).to.equal('4.0 kWh');
    URL.revokeObjectURL(file);
  });

  it('tells what to do about a data attribute', async () => {
    const listener = oneEvent<ProblemEvent>(document, 'peili-problem');
    await fixture(html`<peili-energy-trend data="[object Object]"></peili-energy-trend>`);
    expect((await listener).detail.problems[0]!.expected).to.contain('element.data = document');
  });

  it('shows the usual view where a page has set what is not allowed, and tells it', async () => {
    const told: string[] = [];
    const listener = (event: ProblemEvent): void => {
      told.push(...event.detail.problems.map(({ path }) => path));
    };
    document.addEventListener('peili-problem', listener);
    const element = await fixture<PeiliEnergyTrend>(html`
      <peili-energy-trend
        lang="en"
        step="fortnight"
        start="2025-02-30"
        end="soon"
        now="today"
        compare="everything"
        flow="sideways"
        .data=${days([1, 2])}
      ></peili-energy-trend>
    `);
    await waitUntil(() => one(element, '[part=sentence]'));
    document.removeEventListener('peili-problem', listener);
    expect(told.sort()).to.eql(['compare', 'end', 'flow', 'now', 'start', 'step']);
    expect(textOf(element, '[part=sentence] strong')).to.equal('3.0 kWh');
  });

  it('speaks the language of its place, and changes with it', async () => {
    const place = await fixture(html`
      <div lang="fi"><peili-energy-trend .data=${days([1])}></peili-energy-trend></div>
    `);
    const element = place.querySelector('peili-energy-trend')!;
    await waitUntil(() => one(element, '[part=sentence]'));
    expect(textOf(element, '[part=heading]')).to.equal('Sähkön käyttö');
    place.setAttribute('lang', 'sv');
    await waitUntil(() => textOf(element, '[part=heading]') === 'Elanvändning');
  });

  it('is walked by keyboard: the cursor tells, a step opens, the path leads back', async () => {
    const element = await show(days(Array<number>(59).fill(2)), 'month');
    const selected = oneEvent<SelectEvent>(element, 'peili-select');
    await pick(element, 0);
    expect((await selected).detail).to.eql({ key: '2025-01', step: 'month' });
    const range = one(element, 'input[type=range]') as HTMLInputElement;
    expect(range.getAttribute('aria-valuetext')).to.equal('January 2025: 62.0\u00A0kWh.');

    one(element, '.readout button')!.click();
    await waitUntil(() => element.step === 'day');
    await waitUntil(() => element.shadowRoot!.activeElement?.className === 'here');
    expect(textOf(element, '.here')).to.equal('January 2025');
    expect(element.start).to.equal('2025-01-01');
    expect(textOf(element, '[role=status]')).to.contain('62.0 kWh');

    one(element, '.path button')!.click();
    await element.updateComplete;
    expect(element.step).to.equal('month');
  });

  it('leaves nothing behind, however often it comes and goes', async () => {
    const element = await show(days([1, 2]));
    const place = element.parentElement!;
    for (let cycle = 0; cycle < 1000; cycle += 1) {
      element.remove();
      place.append(element);
    }
    await element.updateComplete;
    await nextFrame();
    expect(textOf(element, '[part=sentence] strong')).to.equal('3.0 kWh');
  });
});

async function pick(element: PeiliEnergyTrend, index: number): Promise<void> {
  const range = one(element, 'input[type=range]') as HTMLInputElement;
  range.value = String(index);
  range.dispatchEvent(new Event('input'));
  range.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
