import { PeiliPurchaseBreakdown } from '../elements/purchase-breakdown.js';
import { define } from '../elements/register.js';

export { PeiliPurchaseBreakdown };

define('peili-purchase-breakdown', PeiliPurchaseBreakdown);
