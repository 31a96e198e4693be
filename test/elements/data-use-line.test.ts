import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { energyDataUse } from '../../demo/generate/index.js';
import { PeiliEnergyTrend } from '../../src/define/energy-trend.js';
import { hours } from '../../stories/documents.js';
import { all, one, textOf, textsOf } from './shadow.js';

const NOW = '2026-11-05T06:00:00+02:00';

async function show(dataUse: object | undefined, lang = 'en') {
  const place = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
  const element = new PeiliEnergyTrend();
  const problems: string[] = [];
  element.addEventListener('peili-problem', ({ detail }) => {
    problems.push(...detail.problems.map(({ path }) => path));
  });
  const data = hours({ values: Array<number>(48).fill(1) });
  Object.assign(element, { data: { ...data, dataUse }, now: NOW });
  place.append(element);
  await element.updateComplete;
  return { element, problems, place };
}

async function press(element: PeiliEnergyTrend, label: string): Promise<void> {
  const found = all(element, 'button').find((each) => each.textContent.trim() === label);
  (found as HTMLButtonElement).click();
  await element.updateComplete;
}

describe('the line on data use', () => {
  it('is not there where the document says nothing of it', async () => {
    const { element } = await show(undefined);
    expect(one(element, '[part=use]')).to.equal(null);
  });

  it('tells how many kinds of data the element uses, and why', async () => {
    const { element, problems } = await show(energyDataUse());
    expect(textOf(element, '[part=use] summary')).to.equal('Uses 1 of 3 kinds of data · why?');
    expect(textsOf(element, '[part=use] p')).to.eql(['Your electricity is billed']);
    expect(problems).to.eql([]);
  });

  it('tells it in Finnish and Swedish', async () => {
    const fi = await show(energyDataUse(), 'fi');
    expect(textOf(fi.element, '[part=use] summary')).to.equal(
      'Käyttää 1 tietolajin 3:sta · miksi?',
    );
    const sv = await show(energyDataUse(), 'sv');
    expect(textOf(sv.element, '[part=use] summary')).to.equal(
      'Använder 1 av 3 slags uppgifter · varför?',
    );
  });

  it('tells that no use is declared for what is shown, and the developer where', async () => {
    const silent = energyDataUse();
    silent.uses = silent.uses.map((use) => ({ ...use, insights: [] }));
    const { element, problems } = await show(silent);
    expect(textOf(element, '[part=use] summary')).to.equal(
      'It is not told which data this uses · why?',
    );
    expect(problems).to.eql(['dataUse.uses']);
  });

  it('brings the whole along only where the page has it, and says its events again', async () => {
    const before = await show(energyDataUse());
    expect(textOf(before.element, '[part=use]')).not.to.contain('change');

    await import('../../src/define/data-use.js');
    const { element, place } = await show(energyDataUse());
    expect(textOf(element, '[part=use] summary')).to.contain('why? · change');
    await press(element, 'See and change how your data are used');
    const dialog = one(element, 'dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    const whole = one(element, 'peili-data-use') as PeiliEnergyTrend;
    await whole.updateComplete;
    expect(textOf(whole, '[part=sentence]')).to.contain('Example Energy collects 3 kinds of data');

    const heard: unknown[] = [];
    const above: string[] = [];
    element.addEventListener('peili-permission-change', ({ detail }) => heard.push(detail.wanted));
    place.addEventListener('peili-permission-change', () => above.push('heard'));
    all(whole, '.act')[0]!.dispatchEvent(new MouseEvent('click'));
    expect(heard).to.eql(['withdrawn']);
    expect(above).to.eql([]);

    (one(element, '.close') as HTMLButtonElement).click();
    await new Promise((done) => dialog.addEventListener('close', done, { once: true }));
    await element.updateComplete;
    expect(one(element, 'peili-data-use')).to.equal(null);
  });
});
