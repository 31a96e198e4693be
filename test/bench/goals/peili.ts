import '../../../src/define/goal-tracker.js';
import { PeiliGoalTracker } from '../../../src/elements/goal-tracker.js';
import { enter } from '../page/contestant.js';
import type { GoalLook } from '../page/contestant.js';

/** The whole element, as a page has it: sentence, bar, figure, what is left, the table closed. */
enter<GoalLook>({
  draw(place, text, look) {
    const element = new PeiliGoalTracker();
    element[look.of] = text;
    show(element, look);
    place.append(element);
    return {
      done: element.updateComplete,
      turn: (next) => {
        show(element, next);
        return element.updateComplete;
      },
    };
  },
});

function show(element: PeiliGoalTracker, { of, target, today }: GoalLook): void {
  const what = of === 'energy' ? { of, what: 'sum' } : { of, what: 'sum', measure: 'amount' };
  element.now = `${today}T00:00:00+03:00`;
  element.data = {
    format: 'peili/goals',
    version: 1,
    timeZone: 'Europe/Helsinki',
    goals: [
      {
        id: 'goal',
        setBy: 'customer',
        measure: what,
        direction: 'atMost',
        target,
        unit: of === 'energy' ? 'kWh' : 'EUR',
        period: { step: 'month' },
      },
    ],
  };
}
