import { PeiliEnergyTrend } from '../elements/energy-trend.js';
import { define } from '../elements/register.js';

export { PeiliEnergyTrend };

define('peili-energy-trend', PeiliEnergyTrend);
