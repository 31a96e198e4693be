import { PeiliPurchaseBreakdown } from '../elements/purchase-breakdown.js';
import { define } from '../elements/register.js';

define('peili-purchase-breakdown', PeiliPurchaseBreakdown);
