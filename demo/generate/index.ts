export { quarters, receipts } from './any-size.js';
export type { QuartersOptions, ReceiptsOptions } from './any-size.js';
export { energyDataUse } from './data-use/energy.js';
export { coarseShopDataUse, shopDataUse } from './data-use/shop.js';
export { householdEnergy } from './energy.js';
export { householdGoals } from './goals.js';
export { AS_OF, DEMO_SEED } from './household.js';
export { householdPurchases } from './purchases.js';
export { documentText } from './text.js';
