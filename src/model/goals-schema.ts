import * as v from 'valibot';
import {
  count,
  dataUse,
  dates,
  finite,
  instant,
  notNegative,
  rows,
  text,
  timeZone,
} from './field.js';
import type { Text } from './field.js';

/** The stretches of a calendar that a goal can be set for, again and again. */
const GOAL_STEPS = ['week', 'month', 'quarter', 'year'] as const;

const DIRECTIONS = ['atMost', 'atLeast', 'within', 'reduceBy'] as const;

// Absent and null both mean missing.
const maybe = v.nullish;
const names = maybe(v.array(v.string()));

const filter = v.object({
  category: names,
  tag: names,
  origin: names,
  store: names,
  kind: names,
});
export type Filter = v.InferOutput<typeof filter>;

const energyMeasure = v.object({
  of: v.literal('energy'),
  series: maybe(v.string()),
  what: v.picklist(['sum', 'cost', 'co2', 'peak', 'share']),
  /** Of a share: the id of another series, or of a period of the tariff (`night`). */
  part: maybe(v.string()),
});
const purchasesMeasure = v.object({
  of: v.literal('purchases'),
  what: v.picklist(['sum', 'count', 'share', 'ratio', 'perPersonDay']),
  measure: v.string(),
  where: maybe(filter),
  over: maybe(filter),
});
const ownMeasure = v.object({ of: v.literal('own') });
const measure = v.variant('of', [energyMeasure, purchasesMeasure, ownMeasure]);
export type EnergyMeasure = v.InferOutput<typeof energyMeasure>;
export type PurchasesMeasure = v.InferOutput<typeof purchasesMeasure>;

const startDay = v.pipe(
  count,
  v.minValue(1, 'a day from 1 to 31'),
  v.maxValue(31, 'a day from 1 to 31'),
);
const period = v.union(
  [v.object({ step: v.picklist(GOAL_STEPS), startDay: maybe(startDay) }), dates],
  'a step (week, month, quarter, year), or the dates of start and end',
);
export type GoalPeriod = v.InferOutput<typeof period>;

const baseline = v.object({
  kind: v.picklist(['samePeriodLastYear', 'previousPeriod', 'fixed']),
  value: maybe(finite),
  weather: maybe(v.boolean()),
});

const target = v.union(
  [notNegative, v.object({ min: notNegative, max: notNegative })],
  'a number of 0 or more, or an object with min and max',
);

const isName = (value: Text): boolean =>
  (typeof value === 'string' ? [value] : Object.values(value)).some((name) => name.trim());

// Advice of which nobody says who gives it is none.
const sender = v.pipe(text, v.check(isName, 'the name of who gives the advice'));

export const swapSchema = v.object({
  text,
  effect: maybe(finite),
  onBehalfOf: sender,
  paidBy: maybe(text),
});
export type Swap = v.InferOutput<typeof swapSchema>;

export const standingSchema = v.object({
  at: instant,
  value: finite,
  coverage: maybe(v.pipe(notNegative, v.maxValue(1, 'a share from 0 to 1'))),
});

const goalHead = {
  id: v.string(),
  title: maybe(text),
  setBy: v.picklist(['customer', 'company']),
  /** Who suggests it, where it is set by a company: without it that is no suggestion. */
  onBehalfOf: maybe(text),
  measure,
  direction: v.picklist(DIRECTIONS),
  target,
  unit: v.string(),
  baseline: maybe(baseline),
  period,
};
const goal = v.object({
  ...goalHead,
  swaps: maybe(v.array(swapSchema)),
  progress: maybe(v.array(standingSchema)),
});

const documentHead = {
  format: v.literal('peili/goals'),
  version: v.literal(1),
  timeZone,
  dataUse,
};

/** The whole document, for its type and its JSON Schema. */
export const goalsSchema = v.object({ ...documentHead, goals: v.array(goal) });
export type GoalsDocument = v.InferInput<typeof goalsSchema>;

// The same shapes with their long arrays unread: the reader goes through those row by row.
export const goalsFrame = v.object({ ...documentHead, goals: rows });
export const goalFrame = v.pipe(
  v.object({ ...goalHead, swaps: maybe(rows), progress: maybe(rows) }),
  v.forward(
    v.check(
      ({ setBy, onBehalfOf }) => setBy === 'customer' || isName(onBehalfOf ?? ''),
      'the name of the company that suggests the goal',
    ),
    ['onBehalfOf'],
  ),
  v.forward(
    v.check(
      ({ direction, target: aim }) => (direction === 'within') === (typeof aim === 'object'),
      'a number, or for "within" an object with min and max',
    ),
    ['target'],
  ),
  v.forward(
    v.check(
      ({ target: aim }) => typeof aim === 'number' || aim.min <= aim.max,
      'a min that is not above the max',
    ),
    ['target'],
  ),
  v.forward(
    v.check(
      ({ period: dated }) => 'step' in dated || dated.start < dated.end,
      'an end that is later than the start',
    ),
    ['period'],
  ),
  v.forward(
    v.check(
      ({ period: dated }) => !('step' in dated) || dated.step !== 'week' || !(dated.startDay! > 7),
      'for a week a startDay from 1 to 7',
    ),
    ['period'],
  ),
);
export type GoalFrame = v.InferOutput<typeof goalFrame>;
