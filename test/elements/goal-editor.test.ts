import { fixture, html, waitUntil } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PeiliGoalTracker } from '../../src/define/goal-tracker.js';
import '../../src/define/goal-tracker.js';
import { documentOf as energyOf } from '../model/energy-document.js';
import { documentOf, goal } from '../model/goals-document.js';
import { askedBy, click, days, energy, focused, NOW, press, show } from './goal-page.js';
import { all, one, textOf, textsOf } from './shadow.js';

describe('changing a goal', () => {
  it('by keyboard alone: open, choose, save, wait, undo; and the focus is never lost', async () => {
    const element = await show(goal({ target: 680 }));
    one(element, '.change')!.focus();
    await press(element, 'Enter');
    expect(focused(element)).to.equal(one(element, '.target input'));
    expect((one(element, '.target input') as HTMLInputElement).value).to.equal('630');
    expect(textOf(element, '[part=sentence]')).to.equal(
      'New goal: at most 630 kWh, 10% less than last October (700 kWh).',
    );
    // Back to the button before the number.
    await sendKeys({ down: 'Shift' });
    await press(element, 'Tab');
    await sendKeys({ up: 'Shift' });
    await press(element, 'Enter');
    expect(textOf(element, '[part=sentence] strong')).to.equal('at most 620 kWh');
    expect(focused(element)?.ariaLabel).to.equal('Less');
    // Number, more, slider.
    await press(element, 'Tab', 'Tab', 'Tab', 'ArrowLeft', 'ArrowLeft');
    expect((one(element, '.target input') as HTMLInputElement).value).to.equal('600');
    expect(focused(element)!.getAttribute('aria-valuetext')!.replace(/\s/g, ' ')).to.equal(
      '600 kWh',
    );
    await press(element, 'ArrowRight', 'Tab');
    expect(focused(element)?.textContent.trim()).to.equal('Save the goal');
    const asked = await askedBy(element, () => press(element, 'Enter'));
    expect(asked).to.eql({ goal: 'electricity', old: 680, new: 610 });
    expect(focused(element)).to.equal(one(element, '.sent'));
    expect(textOf(element, '.sent')).to.contain('Sending the new goal: 610 kWh.');
    // Nothing has changed before the data have it.
    expect(textOf(element, '[part=sentence] strong')).to.equal('165 of 680 kWh');
    element.data = documentOf([goal({ target: 610 })]);
    await element.updateComplete;
    expect(textOf(element, '[part=sentence] strong')).to.equal('165 of 610 kWh');
    expect(textOf(element, '.sent')).to.contain('The goal is now 610 kWh.');
    expect(focused(element)).to.equal(one(element, '.sent'));
    await press(element, 'Tab');
    const undone = await askedBy(element, () => press(element, 'Enter'));
    expect(undone).to.eql({ goal: 'electricity', old: 610, new: 680 });
    expect(focused(element)).to.equal(one(element, '.sent'));
  });

  it('by pointer alone: the same, and cancelling leaves all as it was', async () => {
    const element = await show(goal({ target: 680 }));
    await click(element, '.change');
    await click(element, '.target button:last-of-type');
    expect(textsOf(element, '.editor dd')).to.eql([
      '680 kWh → 640 kWh',
      '515 kWh → 475 kWh',
      '24.5 kWh → 22.6 kWh',
      '−38 kWh → +2 kWh',
    ]);
    expect(textOf(element, '.meant')).to.equal(
      'Of 3 earlier periods this goal would have been met in 2, the present one in 2.',
    );
    await click(element, '.acts button[type=button]');
    expect(textOf(element, '[part=sentence] strong')).to.equal('165 of 680 kWh');
    expect(focused(element)).to.equal(one(element, '.change'));
    await click(element, '.change');
    const asked = await askedBy(element, () => click(element, '.primary'));
    expect(asked).to.eql({ goal: 'electricity', old: 680, new: 630 });
  });

  it('warns of what is hardly a change, and of what rarely lasts', async () => {
    const element = await show(goal({ target: 680 }));
    await click(element, '.change');
    const remarkAt = async (text: string): Promise<string> => {
      const field = one(element, '.target input') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      return one(element, '.second') ? textOf(element, '.second') : '';
    };
    expect(await remarkAt('690')).to.contain('under 3%');
    expect(await remarkAt('670')).to.equal('');
    expect(await remarkAt('550')).to.contain('over 20%');
    expect(await remarkAt('700')).to.contain('no change');
    expect(await remarkAt('12,5')).to.contain('over 20%');
    await remarkAt('a lot');
    expect(textOf(element, '[role=alert]')).to.equal('The goal has to be a number of 0 or more.');
    expect(one(element, '.target input')!.getAttribute('aria-invalid')).to.equal('true');
    let asked = 0;
    element.addEventListener('peili-goal-change', () => (asked += 1));
    await click(element, '.primary');
    expect(asked).to.equal(0);
  });

  it('of a goal with two ends both are numbers', async () => {
    const element = await show(goal({ direction: 'within', target: { min: 500, max: 650 } }));
    await click(element, '.change');
    expect(all(element, '.target input')).to.have.length(2);
    expect(one(element, '[type=range]')).to.equal(null);
    const [low] = all(element, '.target input') as HTMLInputElement[];
    low!.value = '700';
    low!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(textOf(element, '[role=alert]')).to.contain('lower limit');
    low!.value = '450';
    low!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    const asked = await askedBy(element, () => click(element, '.primary'));
    expect(asked).to.eql({
      goal: 'electricity',
      old: { min: 500, max: 650 },
      new: { min: 450, max: 650 },
    });
  });

  it('goes on where it was when new data come in between', async () => {
    const element = await show(goal({ target: 680 }));
    await click(element, '.change');
    await press(element, 'End', '5');
    element.energy = structuredClone(energy);
    await element.updateComplete;
    expect((one(element, '.target input') as HTMLInputElement).value).to.equal('6305');
    expect(focused(element)).to.equal(one(element, '.target input'));
  });

  it('is not there where the page leaves it out, nor on a card', async () => {
    const element = await show(goal({ target: 680 }));
    element.noEdit = true;
    await element.updateComplete;
    expect(all(element, 'button')).to.eql([]);
    element.noEdit = false;
    element.compact = true;
    await element.updateComplete;
    expect(all(element, 'button, [part=figure], .past, .latest')).to.eql([]);
    expect(one(element, '.where')).not.to.equal(null);
  });
});

describe('a company’s suggestion', () => {
  const suggestion = goal({ setBy: 'company', onBehalfOf: 'Esimerkkienergia', target: 640 });

  it('names its sender, and counts for nothing', async () => {
    const element = await show(suggestion);
    expect(textOf(element, '[part=sentence]')).to.equal(
      'Esimerkkienergia suggests: at most 640 kWh.',
    );
    expect(one(element, '[role=progressbar], [part=figure], .where')).to.equal(null);
    expect(textsOf(element, '.acts button')).to.eql([
      'Accept as my goal',
      'Choose another number',
      'No, thank you',
    ]);
  });

  it('is not shown without its sender, and that is told', async () => {
    const element = await show(goal({ id: 'nobody', setBy: 'company', target: 640 }), goal());
    expect(textsOf(element, '[part=sentence]').join()).to.match(/^165 of 600/);
    expect(textsOf(element, '.problems li').join()).to.contain('goals[0].onBehalfOf');
  });

  it('is accepted, and that can be undone', async () => {
    const element = await show(suggestion);
    const asked = await askedBy(element, () => click(element, '.primary'));
    expect(asked).to.eql({ goal: 'electricity', old: null, new: 640 });
    element.data = documentOf([goal({ target: 640 })]);
    await element.updateComplete;
    expect(one(element, '[role=progressbar]')).not.to.equal(null);
    const undone = await askedBy(element, () => click(element, '.sent button'));
    expect(undone).to.eql({ goal: 'electricity', old: 640, new: null });
    expect(textOf(element, '.sent')).to.contain('Sending');
  });

  it('is declined by keyboard, and the focus stays in the element when it goes', async () => {
    const element = await show(suggestion, goal({ id: 'other' }));
    const buttons = all(element, '.acts button') as HTMLElement[];
    buttons[2]!.focus();
    const asked = await askedBy(element, () => press(element, 'Enter'));
    expect(asked).to.eql({ goal: 'electricity', old: 640, new: null });
    expect(focused(element)).to.equal(one(element, '.sent'));
    element.data = documentOf([goal({ id: 'other' })]);
    await element.updateComplete;
    expect(focused(element)).to.equal(one(element, '[part=heading]'));
  });
});

describe('advice', () => {
  it('is shown with its sender, and without one not at all', async () => {
    const element = await show(
      goal({
        swaps: [
          { text: 'Heat the water at night.', onBehalfOf: 'Esimerkkienergia', effect: -14 },
          { text: 'Buy a pump.', onBehalfOf: 'Esimerkkienergia', paidBy: 'Pumppu Oy' },
          { text: 'Trust me.' },
          { text: 'Trust us.', onBehalfOf: '' },
        ],
      }),
    );
    expect(textsOf(element, '.advice li')).to.eql([
      'Advice from EsimerkkienergiaHeat the water at night.Estimated effect: −14.0 kWh.',
      'Advice from Esimerkkienergia, paid for by Pumppu OyBuy a pump.',
    ]);
    expect(textsOf(element, '.problems li')).to.have.length(2);
  });
});

describe('data of another element of the page', () => {
  it('tell the goals, as they come and change', async () => {
    await import('../../src/define/energy-trend.js');
    const place = await fixture(html`
      <div>
        <peili-goal-tracker
          lang="en"
          for="later trend"
          now=${NOW}
          .data=${documentOf([goal()])}
        ></peili-goal-tracker>
        <peili-energy-trend id="trend" lang="en" .data=${energy}></peili-energy-trend>
      </div>
    `);
    const tracker = place.querySelector<PeiliGoalTracker>('peili-goal-tracker')!;
    await waitUntil(() => textOf(tracker, '[part=sentence]').startsWith('165 of 600'));
    const trend = place.querySelector('peili-energy-trend')!;
    trend.data = energyOf([
      { start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values: days(10, 10) },
    ]);
    await waitUntil(() => textOf(tracker, '[part=sentence]').startsWith('100 of 600'));
    tracker.for = '';
    await waitUntil(() => textOf(tracker, '[part=sentence]').includes('no data'));
  });
});
