import '../../../src/define/energy-trend.js';
import { PeiliEnergyTrend } from '../../../src/elements/energy-trend.js';
import { enter } from '../page/contestant.js';
import type { EnergyLook } from '../page/contestant.js';

/** The whole element, as a page has it: sentence, controls, figure, notes, the table closed. */
enter<EnergyLook>({
  prepare(place) {
    place.append(new PeiliEnergyTrend());
  },
  draw(place, text, look) {
    const prepared = place.firstElementChild;
    const element = prepared instanceof PeiliEnergyTrend ? prepared : new PeiliEnergyTrend();
    show(element, look);
    element.data = text;
    if (!prepared) place.append(element);
    return {
      done: element.updateComplete,
      turn: (next) => {
        show(element, next);
        return element.updateComplete;
      },
    };
  },
});

function show(element: PeiliEnergyTrend, { step, start, end, compare }: EnergyLook): void {
  Object.assign(element, { step, start, end, compare });
}
