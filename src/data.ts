export { readEnergy } from './model/energy.js';
export { trend } from './insight/trend.js';
