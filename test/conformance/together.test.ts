import { executeServerCommand } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import { html, render } from 'lit';
import type { LitElement } from 'lit';
import { deep, tabStops } from './deep.js';
import { enter, isEmulated, leave, MODES, theRun } from './mode.js';
import type { Mode } from './mode.js';
import { settled, subjects } from './states.js';

// All elements on one page, each in its usual look: as a customer's page has them.

const { isChromium } = await theRun();
const all = await subjects();
const modes = ['light, 1280 px', 'dark, 320 px', 'forced colours, light, 320 px'].map((name) =>
  MODES.find((mode) => mode.name === name)!,
);

describe('all elements on one page', () => {
  let page: HTMLElement;
  let elements: LitElement[];

  async function show({ lang }: Mode): Promise<void> {
    page = document.createElement('main');
    page.lang = lang;
    document.body.append(page);
    render(
      html`${all.map(({ states: [usual] }) => html`<section>${usual!.template()}</section>`)}`,
      page,
    );
    elements = all.map(({ tag }) => page.querySelector<LitElement>(tag)!);
    for (const element of elements) await settled(element);
  }

  afterEach(() => page.remove());
  after(leave);

  for (const mode of modes) {
    const run = isChromium || !isEmulated(mode) ? it : it.skip;
    run(
      `have names that differ, no id twice, and nothing that axe finds: ${mode.name}`,
      async () => {
        await enter(mode);
        await show(mode);
        const names = elements.map((element) =>
          element.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label'),
        );
        expect(new Set(names).size, names.join(', ')).to.equal(all.length);
        for (const element of elements) {
          const ids = deep(element, '[id]').map(({ id }) => id);
          expect(new Set(ids).size).to.equal(ids.length);
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        const { violations } = await axe.run(page, { resultTypes: ['violations'], preload: false });
        expect(
          violations.map(({ id, nodes: [first] }) => `${id} ${first?.target.join(' ')}`),
        ).to.eql([]);
      },
    ).timeout(60_000);
  }

  it('are gone through with the Tab key, one after the other, and left', async () => {
    await enter(modes[0]!);
    await show(modes[0]!);
    const [before, after] = ['before', 'after'].map((text) =>
      Object.assign(document.createElement('button'), { textContent: text }),
    );
    page.prepend(before!);
    page.append(after!);
    before!.focus();
    const hosts: string[] = [];
    const stops = elements.reduce((sum, element) => sum + tabStops(element).length, 0);
    expect(stops).to.be.at.most(12 * all.length);
    for (let count = 0; count <= stops && document.activeElement !== after; count += 1) {
      await executeServerCommand('conformance:press', { keys: ['Tab'] });
      const host = document.activeElement!.localName;
      if (hosts.at(-1) !== host) hosts.push(host);
    }
    expect(hosts).to.eql([...all.map(({ tag }) => tag), 'button']);
  }).timeout(60_000);

  it('leave each other alone: what is asked of one is neither shown nor heard at another', async () => {
    await enter(modes[0]!);
    await show(modes[0]!);
    const shown = (element: LitElement): string => element.shadowRoot!.textContent;
    const [dataUse] = elements.filter(({ localName }) => localName === 'peili-data-use');
    const others = elements.filter((element) => element !== dataUse);
    const before = others.map(shown);
    const heard: string[] = [];
    for (const place of [page, document, window]) {
      place.addEventListener('peili-permission-change', () => heard.push('elsewhere'), {
        once: true,
      });
    }
    dataUse!.addEventListener('peili-permission-change', () => heard.push('there'));
    deep(dataUse!, '.act')[0]!.click();
    await settled(dataUse!);
    expect(heard).to.eql(['there']);
    expect(others.map(shown)).to.eql(before);
    const told = elements.filter(
      (element) => element.shadowRoot!.querySelector('[role=status]')!.textContent.trim() !== '',
    );
    expect(told).to.eql([dataUse]);
  });
});
