import '../../../src/define/purchase-breakdown.js';
import { PeiliPurchaseBreakdown } from '../../../src/elements/purchase-breakdown.js';
import { enter } from '../page/contestant.js';
import type { PurchaseLook } from '../page/contestant.js';

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

function show(element: PeiliPurchaseBreakdown, look: PurchaseLook): void {
  const { within: path, measure, start, end } = look;
  Object.assign(element, { path, measure, start, end, compare: 'last-year' });
}

/** Much data may be read elsewhere, and take more than one update to come. */
async function shown(element: PeiliPurchaseBreakdown): Promise<void> {
  await element.updateComplete;
  while (!element.shadowRoot?.querySelector('[part="sentence"]')) {
    await new Promise(requestAnimationFrame);
  }
}
