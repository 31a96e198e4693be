import type { PeiliPurchaseBreakdown } from '../../../src/elements/purchase-breakdown.js';
import type { PurchaseLook } from '../page/contestant.js';

export function show(element: PeiliPurchaseBreakdown, look: PurchaseLook): void {
  const { within: path, measure, start, end } = look;
  Object.assign(element, { path, measure, start, end, compare: 'last-year' });
}

/** Much data may be read elsewhere, and take more than one update to come. */
export async function shown(element: PeiliPurchaseBreakdown): Promise<void> {
  await element.updateComplete;
  while (!element.shadowRoot?.querySelector('[part="sentence"]')) {
    await new Promise(requestAnimationFrame);
  }
}
