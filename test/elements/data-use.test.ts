import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { shopDataUse } from '../../demo/generate/index.js';
import { PeiliDataUse } from '../../src/define/data-use.js';
import type { DataUseDocument } from '../../src/data.js';
import { permitted, small } from '../../stories/data-use-documents.js';
import { all, one, textOf, textsOf } from './shadow.js';

const NOW = '2026-11-05T06:00:00+02:00';

interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly bubbles: boolean;
  readonly composed: boolean;
}

const EVENTS = [
  'peili-permission-change',
  'peili-right-request',
  'peili-correction-request',
  'peili-detail-request',
  'peili-opinion',
  'peili-view-change',
  'peili-problem',
];

async function show(data: unknown, settings: object = {}) {
  const place = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
  place.style.inlineSize = '720px';
  const element = new PeiliDataUse();
  const heard: Heard[] = [];
  const above: string[] = [];
  for (const name of EVENTS) {
    element.addEventListener(name, ((event: CustomEvent<unknown>) => {
      const { type, detail, bubbles, composed } = event;
      heard.push({ type, detail, bubbles, composed });
    }) as EventListener);
    place.addEventListener(name, () => above.push(name));
  }
  Object.assign(element, { data, now: NOW, ...settings });
  place.append(element);
  await element.updateComplete;
  for (const each of all(element, 'details')) each.toggleAttribute('open', true);
  return { element, heard, above };
}

function button(element: PeiliDataUse, label: string): HTMLButtonElement {
  const found = all(element, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === label,
  );
  if (!found) throw new Error(`There is no button "${label}"`);
  return found as HTMLButtonElement;
}

async function press(element: PeiliDataUse, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

describe('<peili-data-use>', () => {
  it('says what is collected and for how many purposes', async () => {
    const { element } = await show(shopDataUse());
    expect(textOf(element, '[part=sentence]')).to.equal(
      'Example Store collects 14 kinds of data about you and uses them for six purposes.',
    );
    expect(textOf(element, '.second')).to.equal(
      'One permission awaits your decision. You can stop two uses at once. You can object to one use.',
    );
    expect(textOf(element, '[part=figure] p')).to.equal(
      'This service shows you 6 of 14 kinds of data. 8 are not shown. Which ones?',
    );
    expect(all(element, '.squares .full')).to.have.length(6);
    expect(all(element, '.squares i')).to.have.length(14);
  });

  it('opens the table where somebody asks what is not shown', async () => {
    const { element } = await show(shopDataUse());
    await press(element, 'Which ones?');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '[part=table]'));
    expect(textsOf(element, '[part=table] tbody tr')).to.have.length(14);
  });

  it('leads on to the next use where more are asked for', async () => {
    const { element } = await show(shopDataUse());
    const before = all(element, '[part=use]').length;
    await press(element, 'Show more (4)');
    await element.updateComplete;
    const next = all(element, '[part=use]')[before]!;
    expect(next.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('shows no more than five uses at once, and the others when asked', async () => {
    const { element } = await show(shopDataUse());
    expect(all(element, '[part=use]').length).to.be.at.most(5);
    button(element, textOf(element, '.more')).click();
    await element.updateComplete;
    expect(all(element, '[part=use]')).to.have.length(6);
    expect(one(element, '.more')).to.equal(null);
  });

  it('tells of a withdrawal the page alone, and no more than it needs', async () => {
    const { element, heard, above } = await show(permitted('given'), { step: undefined });
    await press(element, 'Stop now');
    expect(heard).to.eql([
      {
        type: 'peili-permission-change',
        detail: {
          use: 'letter',
          wanted: 'withdrawn',
          shown: {
            notice: '1',
            language: 'en-GB',
            consequence: ['No letters come.'],
          },
        },
        bubbles: false,
        composed: false,
      },
    ]);
    expect(above).to.eql([]);
  });

  it('changes nothing by itself: what was asked is on its way until data answer it', async () => {
    const { element, heard } = await show(permitted('given'));
    const standing = textOf(element, '.standing');
    await press(element, 'Stop now');
    const sending = 'Sending: Stop now. It takes effect once the service has confirmed it.';
    expect(textOf(element, '.sending')).to.equal(sending);
    expect(textOf(element, '.standing')).to.equal(standing);
    expect(textOf(element, '[role=status]')).to.equal(sending);

    await press(element, 'Stop now');
    expect(heard, 'asked once').to.have.length(1);

    element.data = permitted('given');
    await element.updateComplete;
    expect(textOf(element, '.sending'), 'the same data anew').to.equal(sending);

    element.data = permitted('given', 'withdrawn');
    await element.updateComplete;
    expect(one(element, '.sending')).to.equal(null);
    expect(textOf(element, '.standing')).to.equal('You stopped this on 2 October 2026.');
  });

  it('keeps the focus at a use whose button is gone', async () => {
    const { element } = await show(permitted('given'));
    button(element, 'Stop now').focus();
    element.data = permitted('given', 'withdrawn');
    await element.updateComplete;
    const title = element.shadowRoot!.activeElement;
    expect(title!.textContent.trim()).to.equal('You get a letter with offers');
  });

  it('tells at which step of the way a permission was given', async () => {
    const { element, heard } = await show(shopDataUse(), { step: 'service' });
    (one(element, '[type=radio]') as HTMLInputElement).click();
    await press(element, 'Give permission');
    expect(heard[0]!.detail).to.deep.include({
      use: 'tips',
      wanted: 'given',
      step: 'service',
      validity: { kind: 'duration', value: 'P1M' },
    });
  });

  it('asks for a right, an objection and a coarser detail by events that go no further', async () => {
    const { element, heard, above } = await show(shopDataUse());
    button(element, textOf(element, '.more')).click();
    await element.updateComplete;
    await press(element, 'Ask: See your data');
    await press(element, 'Object to this use');
    const levels = all(element, '.detail [type=radio]') as HTMLInputElement[];
    levels[1]!.click();
    await press(element, 'Ask for this level');
    expect(heard.map(({ type, detail }) => [type, detail])).to.eql([
      ['peili-right-request', { right: 'A15', about: null }],
      ['peili-right-request', { right: 'A21', about: { use: 'range' } }],
      ['peili-detail-request', { item: 'lines', old: 'product', proposed: 'group' }],
    ]);
    expect(heard.some(({ bubbles, composed }) => bubbles || composed)).to.equal(false);
    expect(above).to.eql([]);
  });

  it('holds an objection open until its request is there', async () => {
    const { element, heard } = await show(shopDataUse(), { use: 'range' });
    await press(element, 'Object to this use');
    await press(element, 'Object to this use');
    expect(heard, 'asked once').to.have.length(1);
    expect(textOf(element, '.sending')).to.contain('Sending: Object to this use.');

    element.data = { ...shopDataUse(), issued: '2026-09-02' };
    await element.updateComplete;
    expect(one(element, '.sending'), 'nothing is said of it').not.to.equal(null);

    const { requests = [] } = shopDataUse();
    const objection = { id: '2', right: 'A21', state: 'accepted', at: NOW };
    element.data = { ...shopDataUse(), requests: [...requests!, objection] };
    await element.updateComplete;
    expect(one(element, '.sending')).to.equal(null);
  });

  it('shows what a coarser detail would cost', async () => {
    const { element } = await show(shopDataUse());
    button(element, textOf(element, '.more')).click();
    await element.updateComplete;
    const [total, group] = textsOf(element, '.detail label');
    expect(total).to.contain('You see the total of the month only. Not shown: ');
    expect(group).to.contain('Single products and their origin are no longer shown.');
    expect(group).to.contain('Not shown: Origin and Health.');
  });

  it('previews a correction, sends it, and holds it open until data answer', async () => {
    const { element, heard, above } = await show(shopDataUse());
    const [form] = all(element, '.rows .fold').filter((each) =>
      each.textContent.includes('Size of the household'),
    ) as HTMLElement[];
    const [send] = form!.querySelectorAll('button');
    send!.click();
    expect(heard, 'nothing to send').to.eql([]);

    const field = form!.querySelector<HTMLInputElement>('input')!;
    field.value = ' 5 people ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    const preview = form!.querySelector('.preview')!.textContent.replace(/\s+/g, ' ').trim();
    expect(preview).to.equal('It would then be 5 people instead of 4 people.');
    send!.click();
    await element.updateComplete;
    expect(heard.map(({ type, detail }) => [type, detail])).to.eql([
      [
        'peili-correction-request',
        {
          ref: 'household',
          field: 'value',
          old: '4\u00A0people',
          proposed: '5 people',
          reason: 'wrong',
        },
      ],
    ]);
    expect(above).to.eql([]);
    expect(form!.querySelector('.sending')).not.to.equal(null);

    const corrected = shopDataUse();
    corrected.items = corrected.items.map((item) =>
      item.id === 'household' ? { ...item, value: '5 people' } : item,
    );
    element.data = corrected;
    await element.updateComplete;
    expect(form!.querySelector('.sending')).to.equal(null);
    expect(field.value, 'what was proposed is what is held').to.equal('');
    expect(form!.querySelector('.preview')).to.equal(null);
  });

  it('asks one question, and lets words of one’s own go with the answer', async () => {
    const { element, heard, above } = await show(shopDataUse());
    const words = one(element, 'textarea') as HTMLTextAreaElement;
    words.value = 'It is long.';
    await press(element, 'Partly');
    expect(heard).to.eql([
      {
        type: 'peili-opinion',
        detail: { question: 'clear', choice: 'partly', text: 'It is long.' },
        bubbles: true,
        composed: true,
      },
    ]);
    expect(above).to.eql(['peili-opinion']);
  });

  it('tells of chosen views their ids in order, and not why', async () => {
    const { element, heard } = await show(shopDataUse());
    await press(element, 'Climate: earlier');
    const boxes = all(element, '.views [type=checkbox]') as HTMLInputElement[];
    boxes[2]!.click();
    await press(element, 'Use these');
    expect(heard.map(({ type, detail }) => [type, detail])).to.eql([
      ['peili-view-change', { name: 'views', value: 'climate,money,offers,purchase-breakdown' }],
    ]);
  });

  it('shows the views as the service has them, once it has answered', async () => {
    const { element } = await show(shopDataUse());
    const shown = (): boolean[] =>
      (all(element, '.views [type=checkbox]') as HTMLInputElement[]).map(({ checked }) => checked);
    (all(element, '.views [type=checkbox]')[1] as HTMLInputElement).click();
    await press(element, 'Use these');
    expect(shown()).to.eql([true, false, true, false, true, true]);
    const views = shopDataUse().views!.map((view) => ({ ...view, shown: view.id === 'health' }));
    element.data = { ...shopDataUse(), views };
    await element.updateComplete;
    expect(shown()).to.eql([false, false, false, true, false, false]);
  });

  it('lets none of the views be chosen', async () => {
    const { element, heard } = await show({ ...small(), views: [{ id: 'money', label: 'Money' }] });
    (one(element, '.views [type=checkbox]') as HTMLInputElement).click();
    await press(element, 'Use these');
    expect(heard[0]!.detail).to.eql({ name: 'views', value: '' });
  });

  it('leads to a right that has an address', async () => {
    const { element } = await show(shopDataUse());
    const link = all(element, 'a').find((each) => each.getAttribute('href')!.startsWith('https'));
    expect(link!.getAttribute('aria-label')).to.equal('Go there: Complain to the authority');
  });

  it('shows one use or one step, and to readers only what is there', async () => {
    const use = await show(shopDataUse(), { use: 'range' });
    expect(textsOf(use.element, '[part=use] .title')).to.eql(['The store plans its range']);
    const step = await show(shopDataUse(), { step: 'till' });
    expect(textOf(step.element, '[part=heading]')).to.equal('How your data are used: At the till');
    expect(textOf(step.element, '[part=sentence]')).to.equal(
      '3 kinds of data are used at this step.',
    );
    const { element } = await show(shopDataUse(), { readonly: true });
    expect(all(element, '.act, input, select, textarea')).to.eql([]);
    expect(all(element, '[part=use]').length).to.be.above(0);
  });

  it('tells the page, and not the reader, what does not hang together', async () => {
    const document: DataUseDocument = { ...small(), rights: [] };
    const { element, heard } = await show(document);
    const [{ type, detail }] = heard as [Heard];
    expect(type).to.equal('peili-problem');
    expect((detail as { problems: { path: string }[] }).problems[0]!.path).to.equal('rights');
    expect(one(element, '[part=problem]')).to.equal(null);
  });
});
