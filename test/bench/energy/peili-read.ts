import '../../../src/define/energy-trend.js';
import { PeiliEnergyTrend } from '../../../src/elements/energy-trend.js';
import { readEnergy } from '../../../src/model/energy.js';
import type { Energy } from '../../../src/model/energy.js';
import { enter } from '../page/contestant.js';
import type { EnergyLook } from '../page/contestant.js';

/** How many elements a turn adds to the first one. */
const MORE = 10;

let energy: Energy | undefined;

/** Elements over data that have been read before: what they take is what they have of their own. */
enter<EnergyLook>({
  prepare(_, text) {
    energy = readEnergy(text).data;
  },
  draw(place, _, look) {
    return {
      done: add(place, look),
      turn: (next) => Promise.all(Array.from({ length: MORE }, () => add(place, next))),
    };
  },
});

function add(place: HTMLElement, { step, start, end, compare }: EnergyLook): Promise<boolean> {
  const element = new PeiliEnergyTrend();
  Object.assign(element, { step, start, end, compare, data: energy });
  place.append(element);
  return element.updateComplete;
}
