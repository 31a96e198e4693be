/** The classes of the elements and the types of their documents and events. Defines nothing. */
export { PeiliDataUse } from './elements/data-use.js';
export { PeiliEnergyTrend } from './elements/energy-trend.js';
export { PeiliGoalTracker } from './elements/goal-tracker.js';
export { PeiliPurchaseBreakdown } from './elements/purchase-breakdown.js';
export type {
  CorrectionRequestEvent,
  ExportEvent,
  GoalChangeEvent,
  ProblemEvent,
  SelectEvent,
  ViewChangeEvent,
} from './elements/events.js';
export type { EnergyDocument } from './model/energy-schema.js';
export type { GoalsDocument } from './model/goals-schema.js';
export type { Problem, Reading } from './model/problem.js';
export type { PurchasesDocument } from './model/purchases-schema.js';
