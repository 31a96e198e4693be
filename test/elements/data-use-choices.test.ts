import { fixture, html } from '@open-wc/testing-helpers';
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { shopDataUse } from '../../demo/generate/index.js';
import { PeiliDataUse } from '../../src/define/data-use.js';
import type { PermissionChangeEvent } from '../../src/elements/events.js';
import { permitted } from '../../stories/data-use-documents.js';
import { all, one, textOf } from './shadow.js';

// A choice is fair where taking back is no harder than giving, no way out is made smaller or
// paler than the way in, and nothing is decided beforehand.

const NOW = '2026-11-05T06:00:00+02:00';

async function show(data: unknown, { use, width = 720 }: { use?: string; width?: number } = {}) {
  const place = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
  place.style.inlineSize = `${width}px`;
  const element = new PeiliDataUse();
  Object.assign(element, { data, use, now: NOW });
  place.append(element);
  await element.updateComplete;
  const told: PermissionChangeEvent['detail'][] = [];
  element.addEventListener('peili-permission-change', ({ detail }) => told.push(detail));
  return { element, told };
}

const press = (...keys: string[]): Promise<unknown> =>
  executeServerCommand('conformance:press', { keys });

function button(element: PeiliDataUse, label: string): HTMLButtonElement {
  const found = all(element, 'button').find((each) => each.textContent.trim() === label);
  if (!found) throw new Error(`There is no button "${label}"`);
  return found as HTMLButtonElement;
}

/** The fewest clicks that lead to an event, found by trying the ways there are. */
async function clicksTo(wanted: string, label: string, data: unknown): Promise<number> {
  for (const before of [0, 1]) {
    const { element, told } = await show(data, { use: 'letter' });
    if (before > 0) (one(element, '[type=radio]') as HTMLInputElement | null)?.click();
    await element.updateComplete;
    button(element, label).click();
    if (told.some((detail) => detail.wanted === wanted)) return before + 1;
  }
  throw new Error(`No way to ${wanted}`);
}

describe('a choice on data use', () => {
  it('takes no more clicks to withdraw or refuse than to give', async () => {
    const toGive = await clicksTo('given', 'Give permission', permitted('requested'));
    const toRefuse = await clicksTo('refused', 'Do not give permission', permitted('requested'));
    const toWithdraw = await clicksTo('withdrawn', 'Stop now', permitted('given'));
    expect(toGive).to.equal(2);
    expect(toRefuse).to.equal(1);
    expect(toWithdraw).to.equal(1);
  });

  it('takes no more clicks to stop an event-bound permission either way', async () => {
    for (const [label, wanted] of [
      ['The car is bought, stop now', 'expired'],
      ['Stop now', 'withdrawn'],
    ] as const) {
      const { element, told } = await show(shopDataUse(), { use: 'car-offers' });
      button(element, label).click();
      expect(told.map((detail) => detail.wanted)).to.eql([wanted]);
    }
  });

  it('takes no more keys to withdraw than to give', async () => {
    const withdrawing = await show(permitted('given'), { use: 'letter' });
    const [first] = all(withdrawing.element, '.act') as HTMLElement[];
    first!.focus();
    await press('Enter');
    expect(withdrawing.told.map(({ wanted }) => wanted)).to.eql(['withdrawn']);

    const giving = await show(permitted('requested'), { use: 'letter' });
    one(giving.element, '[type=radio]')!.focus();
    await press('Space', 'Tab', 'Enter');
    expect(giving.told.map(({ wanted }) => wanted)).to.eql(['given']);
  });

  it('takes one key to stop an event-bound permission either way', async () => {
    for (const [label, wanted] of [
      ['The car is bought, stop now', 'expired'],
      ['Stop now', 'withdrawn'],
    ] as const) {
      const { element, told } = await show(shopDataUse(), { use: 'car-offers' });
      const stop = button(element, label);
      // The first thing the Tab key comes to, or the second.
      one(element, '.act')!.focus();
      if (element.shadowRoot!.activeElement !== stop) await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(stop);
      await press('Enter');
      expect(told.map((detail) => detail.wanted)).to.eql([wanted]);
      // The focus stays where it was while the answer is on its way.
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(stop);
    }
  });

  for (const width of [320, 720, 1280]) {
    it(`is between buttons of one size, weight and colour, ${width} px wide`, async () => {
      const { element } = await show(permitted('requested'), { use: 'letter', width });
      const buttons = all(element, '.act');
      expect(buttons).to.have.length(3);
      const looks = buttons.map((each) => {
        const { width: wide, height } = each.getBoundingClientRect();
        const style = getComputedStyle(each);
        const { color, backgroundColor, fontWeight, fontSize, borderColor, borderWidth } = style;
        return [
          ...[Math.round(wide), Math.round(height)],
          ...[color, backgroundColor, fontWeight, fontSize, borderColor, borderWidth],
        ];
      });
      expect(
        new Set(looks.map((look) => JSON.stringify(look))).size,
        JSON.stringify(looks),
      ).to.equal(1);
    });
  }

  it('is not made for anybody: nothing is chosen beforehand', async () => {
    for (const data of [shopDataUse(), permitted('requested'), permitted('given', 'withdrawn')]) {
      const { element } = await show(data);
      element.shadowRoot!.querySelector<HTMLButtonElement>('.more')?.click();
      await element.updateComplete;
      expect(all(element, '.uses :checked')).to.eql([]);
    }
  });

  it('is not made again for who has made it once', async () => {
    const { element } = await show(permitted('requested'), { use: 'letter' });
    (one(element, '[type=radio]') as HTMLInputElement).click();
    button(element, 'Give permission').click();
    for (const states of [['given'], ['given', 'withdrawn']] as const) {
      element.data = permitted('requested', ...states);
      await element.updateComplete;
    }
    expect(all(element, '[type=radio]')).to.have.length(3);
    expect(all(element, ':checked')).to.eql([]);
  });

  it('is asked for where it was not made: a permission needs its length', async () => {
    const { element, told } = await show(permitted('requested'), { use: 'letter' });
    button(element, 'Give permission').click();
    await element.updateComplete;
    expect(told).to.eql([]);
    expect(textOf(element, '[role=alert]')).to.equal(
      'First choose how long the permission is to last.',
    );
    (one(element, '[type=radio]') as HTMLInputElement).click();
    await element.updateComplete;
    expect(one(element, '[role=alert]')).to.equal(null);
    button(element, 'Give permission').click();
    expect(told[0]!.validity).to.eql({ kind: 'duration', value: 'P1M' });
  });

  it('offers the shortest first, and no forever', async () => {
    const { element } = await show(permitted('requested'), { use: 'letter' });
    const choices = all(element, '.options label').map(({ textContent }) => textContent.trim());
    expect(choices).to.eql(['1\u00A0month', '6\u00A0months', '1\u00A0year']);
  });

  it('shows what follows from it before the buttons', async () => {
    for (const state of ['requested', 'given'] as const) {
      const { element } = await show(permitted(state), { use: 'letter' });
      const consequence = one(element, '.consequence')!;
      expect(consequence.checkVisibility()).to.equal(true);
      expect(consequence.textContent).to.contain('No letters come.');
      const order = consequence.compareDocumentPosition(one(element, '.acts')!);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    }
  });
});
