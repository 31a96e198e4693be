export { PeiliEnergyTrend } from './elements/energy-trend.js';
