/** The document inside the element, as a server or a content system writes it. */
import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import '../../src/define/energy-trend.js';
import type { PeiliEnergyTrend, ProblemEvent } from '../../src/index.js';
import { one, textOf } from './shadow.js';

/** January and February, in kWh. */
function jsonOf(january: number, february: number, name?: string): string {
  const start = '2026-01-01T00:00:00+02:00';
  const segments = [{ start, resolution: 'P1M', values: [january, february] }];
  const series = [{ id: 'a', name, measure: 'energy', unit: 'kWh', segments }];
  return JSON.stringify({
    format: 'peili/energy',
    version: 1,
    timeZone: 'Europe/Helsinki',
    series,
  });
}

function markup(json: string): string {
  return `<peili-energy-trend lang="en"><script type="application/json">${json}</script></peili-energy-trend>`;
}

async function parse(text: string): Promise<PeiliEnergyTrend> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = text;
  const element = place.querySelector('peili-energy-trend')!;
  await element.updateComplete;
  return element;
}

function hasSaid(element: Element, number: string): boolean {
  return one(element, '[part=sentence] strong')?.textContent.includes(number) ?? false;
}

const safe = (json: string): string => json.replaceAll('<', '\\u003c');

describe('a document inside the element', () => {
  it('is shown without a line of script', async () => {
    const element = await parse(markup(safe(jsonOf(300, 200))));
    await waitUntil(() => hasSaid(element, '500'));
  });

  it('may hold what ends a script, written as \\u003c, and shows it as text', async () => {
    const name = '</script><img src=x onerror=alert(1)><!-- <script>';
    const element = await parse(markup(safe(jsonOf(300, 200, name))));
    await waitUntil(() => hasSaid(element, '500'));
    expect(textOf(element, '[part=heading]')).to.equal(name);
    expect(element.parentElement!.querySelector('img')).to.equal(null);
    expect(one(element, 'img')).to.equal(null);
  });

  it('that ends too early is no JSON, and told so', async () => {
    const told: string[] = [];
    const listen = ({ detail }: ProblemEvent): void => {
      told.push(...detail.problems.map(({ code }) => code));
    };
    document.addEventListener('peili-problem', listen);
    const element = await parse(markup(jsonOf(300, 200, '</script>')));
    await waitUntil(() => told.length > 0);
    document.removeEventListener('peili-problem', listen);
    expect(told).to.eql(['json']);
    expect(one(element, '[part=problem]')).not.to.equal(null);
    expect(one(element, '[part=sentence]')).to.equal(null);
  });

  it('is read anew when its text, or the script, is another', async () => {
    const element = await parse(markup('{'));
    await waitUntil(() => one(element, '[part=problem]'));
    const script = element.querySelector('script')!;
    script.textContent = jsonOf(300, 200);
    await waitUntil(() => hasSaid(element, '500'));
    (script.firstChild as Text).data = jsonOf(300, 300);
    await waitUntil(() => hasSaid(element, '600'));
    const other = document.createElement('script');
    other.type = 'application/json';
    other.textContent = jsonOf(300, 400);
    script.replaceWith(other);
    await waitUntil(() => hasSaid(element, '700'));
  });

  it('gives way to the property, and comes back when that is gone', async () => {
    const element = await parse(markup(jsonOf(300, 200)));
    element.data = jsonOf(1, 1);
    await waitUntil(() => hasSaid(element, '2.0'));
    element.data = undefined;
    await waitUntil(() => hasSaid(element, '500'));
  });

  it('is waited for while the parser is in the middle of it', async () => {
    const told: Event[] = [];
    const listen = (event: Event): number => told.push(event);
    document.addEventListener('peili-problem', listen);
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      const place = document.createElement('div');
      document.documentElement.append(place);
      place.innerHTML = markup(jsonOf(300, 200).slice(0, 40));
      const element = place.querySelector('peili-energy-trend')!;
      await element.updateComplete;
      const script = element.querySelector('script')!;
      script.append(jsonOf(300, 200).slice(40));
      await nextFrame();
      expect(one(element, '[part=sentence]')).to.equal(null);
      element.after('What comes next on the page.');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await waitUntil(() => hasSaid(element, '500'));
      expect(told).to.eql([]);
      place.remove();
    } finally {
      Reflect.deleteProperty(document, 'readyState');
      document.removeEventListener('peili-problem', listen);
    }
  });
});
