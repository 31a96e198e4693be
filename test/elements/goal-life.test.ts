import { oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PeiliGoalTracker } from '../../src/define/goal-tracker.js';
import type { ExportEvent } from '../../src/index.js';
import { documentOf, goal } from '../model/goals-document.js';
import { askedBy, focused, press, show } from './goal-page.js';
import { all, one, textOf } from './shadow.js';

// From a company's suggestion to a goal of one's own, to another one, back, and to none: with the
// keys alone, and with a pointer alone.

const suggestion = goal({ setBy: 'company', onBehalfOf: 'Esimerkkienergia', target: 640 });
const other = goal({ id: 'other', setBy: 'company', onBehalfOf: 'Esimerkkienergia' });

/** The first button in the element with such words. */
function button(element: PeiliGoalTracker, words: string): HTMLElement {
  const found = all(element, 'button').find(
    (each) => (each.ariaLabel ?? each.textContent).trim() === words,
  );
  if (!found) throw new Error(`There is no button "${words}"`);
  return found as HTMLElement;
}

/** Presses Tab, or back, until a button has the focus; so many stops lie before it at most. */
async function tabTo(element: PeiliGoalTracker, words: string): Promise<void> {
  const wanted = button(element, words);
  const place = focused(element)?.compareDocumentPosition(wanted) ?? 0;
  const isBefore = (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  for (let stop = 0; stop < 12 && focused(element) !== wanted; stop += 1) {
    if (isBefore) await sendKeys({ down: 'Shift' });
    await press(element, 'Tab');
    if (isBefore) await sendKeys({ up: 'Shift' });
  }
  expect(focused(element)).to.equal(wanted);
}

async function pressOn(element: PeiliGoalTracker, words: string): Promise<void> {
  await tabTo(element, words);
  await press(element, 'Enter');
}

/** Clicks where somebody would point at; across: at which share of its width. */
async function pointAt(element: PeiliGoalTracker, target: Element, across = 0.5): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(left + width * across),
    Math.round(top + height / 2),
  ];
  await sendMouse({ type: 'click', position });
  await element.updateComplete;
}

const pointOn = (element: PeiliGoalTracker, words: string): Promise<void> =>
  pointAt(element, button(element, words));

/** The service has done what it was asked for. */
async function confirm(element: PeiliGoalTracker, ...goals: object[]): Promise<void> {
  element.data = documentOf(goals);
  await element.updateComplete;
}

const typed = (element: PeiliGoalTracker): string =>
  (one(element, '.target input') as HTMLInputElement).value;

for (const [means, act] of [
  ['keys', pressOn],
  ['pointer', pointOn],
] as const) {
  describe(`the life of a goal, with the ${means} alone`, () => {
    it('is set from a suggestion, previewed, saved, changed and undone; the focus stays', async () => {
      const element = await show(suggestion);
      const lost: string[] = [];
      const hasFocus = (after: string): unknown => focused(element) ?? lost.push(after);

      await act(element, 'Choose another number');
      expect(focused(element)).to.equal(one(element, '.target input'));
      const first = typed(element);
      await act(element, 'Less');
      hasFocus('Less');
      expect(Number(typed(element))).to.equal(Number(first) - 10);
      expect(textOf(element, '[part=sentence]')).to.contain(`at most ${typed(element)} kWh`);
      expect(textOf(element, '.meant')).to.contain('Of 3 earlier periods');
      const target = Number(typed(element));

      const set = await askedBy(element, () => act(element, 'Save the goal'));
      expect(set).to.eql({ goal: 'electricity', old: null, new: target });
      expect(focused(element)).to.equal(one(element, '.sent'));
      await confirm(element, goal({ target }));
      expect(focused(element)).to.equal(one(element, '.sent'));

      await act(element, 'Change the goal');
      expect(focused(element)).to.equal(one(element, '.target input'));
      await act(element, 'More');
      hasFocus('More');
      const next = Number(typed(element));
      const changed = await askedBy(element, () => act(element, 'Save the goal'));
      expect(changed).to.eql({ goal: 'electricity', old: target, new: next });
      await confirm(element, goal({ target: next }));
      expect(focused(element)).to.equal(one(element, '.sent'));

      const undone = await askedBy(element, () => act(element, 'Undo'));
      expect(undone).to.eql({ goal: 'electricity', old: next, new: target });
      expect(focused(element)).to.equal(one(element, '.sent'));
      await confirm(element, goal({ target }));
      expect(focused(element)).to.equal(one(element, '.sent'));
      expect(textOf(element, '.sent')).to.contain(`The goal is now ${target} kWh.`);
      expect(lost).to.eql([]);
    });

    it('ends where a suggestion is declined, and the focus goes to the heading', async () => {
      const element = await show(suggestion, other);
      const asked = await askedBy(element, () => act(element, 'No, thank you'));
      expect(asked).to.eql({ goal: 'electricity', old: 640, new: null });
      expect(focused(element)).to.equal(one(element, '.sent'));
      await confirm(element, other);
      expect(focused(element)).to.equal(one(element, '[part=heading]'));
    });

    it('is left as it was where a person cancels', async () => {
      const element = await show(goal({ target: 680 }));
      let asked = 0;
      element.addEventListener('peili-goal-change', () => (asked += 1));
      await act(element, 'Change the goal');
      await act(element, 'Less');
      await act(element, 'Cancel');
      expect(focused(element)).to.equal(button(element, 'Change the goal'));
      expect([asked, textOf(element, '[part=sentence] strong')]).to.eql([0, '165 of 680 kWh']);
    });
  });
}

describe('the number of a goal', () => {
  it('is moved on the slider with a pointer', async () => {
    const element = await show(goal({ target: 680 }));
    await pointOn(element, 'Change the goal');
    const slider = one(element, '[type=range]') as HTMLInputElement;
    await pointAt(element, slider, 0.25);
    expect(Number(typed(element))).to.be.below(600);
    expect(slider.value).to.equal(typed(element));
    expect(focused(element)).to.equal(slider);
    expect(textOf(element, '[part=sentence]')).to.contain(`at most ${typed(element)} kWh`);
  });
});

describe('a goal’s table', () => {
  it('is downloaded with the button below it', async () => {
    const element = await show(goal());
    one(element, 'details:has(.size):not(.fold)')!.toggleAttribute('open', true);
    await waitUntil(() => one(element, 'table'));
    const heard = oneEvent<ExportEvent>(element, 'peili-export');
    element.addEventListener('peili-export', (event) => event.preventDefault());
    await pointOn(element, 'Download CSV');
    const { detail } = await heard;
    expect(detail.format).to.equal('csv');
    // The head, and a row for each thing told of the present month and the past ones.
    const rows = detail.text.split('\r\n');
    expect(rows.length).to.be.above(3);
    expect(rows.slice(1).join()).to.contain('165');
  });
});
