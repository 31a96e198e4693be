import '../../../src/define/purchase-breakdown.js';
import { PeiliPurchaseBreakdown } from '../../../src/elements/purchase-breakdown.js';
import { enter } from '../page/contestant.js';
import type { PurchaseLook } from '../page/contestant.js';
import { show, shown } from './element.js';

/** The whole element, as a page has it: sentence, controls, figure, notes, the table closed. */
enter<PurchaseLook>({
  prepare(place) {
    place.append(new PeiliPurchaseBreakdown());
  },
  draw(place, text, look) {
    const prepared = place.firstElementChild;
    const element =
      prepared instanceof PeiliPurchaseBreakdown ? prepared : new PeiliPurchaseBreakdown();
    show(element, look);
    element.data = text;
    if (!prepared) place.append(element);
    return {
      done: shown(element),
      turn: (next) => {
        show(element, next);
        return element.updateComplete;
      },
    };
  },
});
