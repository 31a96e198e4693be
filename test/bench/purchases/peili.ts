import '../../../src/define/purchase-breakdown.js';
import { PeiliPurchaseBreakdown } from '../../../src/elements/purchase-breakdown.js';
import { enter } from '../page/contestant.js';
import type { PurchaseLook } from '../page/contestant.js';
import { show, shown } from './element.js';

/** The whole element, as a page has it: sentence, controls, figure, notes, the table closed. */
enter<PurchaseLook>({
  draw(place, text, look) {
    const element = new PeiliPurchaseBreakdown();
    show(element, look);
    element.data = text;
    place.append(element);
    return {
      done: shown(element),
      turn: (next) => {
        show(element, next);
        return element.updateComplete;
      },
    };
  },
});
