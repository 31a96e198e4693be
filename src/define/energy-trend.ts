import { PeiliEnergyTrend } from '../elements/energy-trend.js';
import { define } from '../elements/register.js';

define('peili-energy-trend', PeiliEnergyTrend);
