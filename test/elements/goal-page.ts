import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import type { PeiliGoalTracker } from '../../src/define/goal-tracker.js';
import '../../src/define/goal-tracker.js';
import type { GoalChangeEvent } from '../../src/index.js';
import { documentOf as energyOf } from '../model/energy-document.js';
import { documentOf } from '../model/goals-document.js';
import { one } from './shadow.js';

export const NOW = '2026-10-11T00:00:00+03:00';
export const days = (count: number, value: number): number[] => Array<number>(count).fill(value);
/** Last October 700 kWh; September 590, August 640; this October 165 to the 10th. */
export const energy = energyOf([
  {
    start: '2025-10-01T00:00:00+03:00',
    resolution: 'P1D',
    values: [...days(10, 18), ...days(20, 25), 20],
  },
  { start: '2026-08-01T00:00:00+03:00', resolution: 'P1M', values: [640, 590] },
  { start: '2026-10-01T00:00:00+03:00', resolution: 'P1D', values: days(10, 16.5) },
]);

export async function show(...goals: object[]): Promise<PeiliGoalTracker> {
  const place = await fixture(html`
    <div>
      <peili-goal-tracker
        lang="en"
        now=${NOW}
        .data=${documentOf(goals)}
        .energy=${energy}
      ></peili-goal-tracker>
    </div>
  `);
  const element = place.querySelector<PeiliGoalTracker>('peili-goal-tracker')!;
  await waitUntil(() => one(element, '.change'));
  return element;
}

/** What a person's act asks the page for. */
export async function askedBy(
  element: PeiliGoalTracker,
  act: () => unknown,
): Promise<GoalChangeEvent['detail']> {
  const heard = oneEvent<GoalChangeEvent>(element, 'peili-goal-change');
  await act();
  const { detail } = await heard;
  await element.updateComplete;
  return detail;
}

export async function click(element: PeiliGoalTracker, selector: string): Promise<void> {
  one(element, selector)!.click();
  await element.updateComplete;
}

/** Presses a key, and waits until what follows from it is shown. */
export async function press(element: PeiliGoalTracker, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

export const focused = (element: PeiliGoalTracker): Element | null =>
  element.shadowRoot!.activeElement;
