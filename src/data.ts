/**
 * What the elements know, without the elements: readers, converters and insights. Pure functions
 * that run wherever JavaScript does; no DOM.
 */
export { energyFromCaruna } from './convert/caruna.js';
export type { CarunaOptions } from './convert/caruna.js';
export { energyFromDatahub } from './convert/datahub.js';
export type { DatahubOptions } from './convert/datahub.js';
export { energyFromGreenButton } from './convert/green-button.js';
export type { GreenButtonOptions } from './convert/green-button.js';

export { ahead } from './insight/ahead.js';
export type { Ahead, Confidence } from './insight/ahead.js';
export { averageDay } from './insight/average-day.js';
export type { AverageDay, DayKind } from './insight/average-day.js';
export { baseload } from './insight/baseload.js';
export type { Baseload } from './insight/baseload.js';
export { breakdown } from './insight/breakdown.js';
export type {
  Breakdown,
  BreakdownBy,
  BreakdownQuery,
  ComparedPeriod,
  NotAsked,
  Pending,
} from './insight/breakdown.js';
export { explainBreakdown } from './insight/breakdown-why.js';
export type { BreakdownTerm, ExplainedPart } from './insight/breakdown-why.js';
export type { Step } from './insight/calendar.js';
export type { Comparison } from './insight/compare.js';
export type {
  Explanation,
  ExplanationInput,
  ExplanationStep,
  ExplanationTerm,
  FigureKind,
  LeftOut,
  LeftOutReason,
  Method,
  Operation,
} from './insight/explanation.js';
export { returnedShare, usesAt } from './insight/data-use.js';
export type { ReturnedShare, UseAct, UseStanding } from './insight/data-use.js';
export { checkDataUse } from './insight/data-use-check.js';
export type { Correction, Corrections } from './insight/corrections.js';
export type { Cost } from './insight/cost.js';
export type { FixedFee, PeakCharge } from './insight/fees.js';
export type { VatState } from './insight/vat.js';
export type { CurvePoint } from './insight/goal-curve.js';
export type { Cause, Effect } from './insight/goal-effect.js';
export { history } from './insight/goal-history.js';
export type { PastPeriod } from './insight/goal-history.js';
export type { RateCourse, RateRest } from './insight/goal-rate.js';
export type { GoalState } from './insight/goal-state.js';
export { permissionAt } from './insight/permission.js';
export type { EndedBy, PermissionStanding } from './insight/permission.js';
export { progress } from './insight/progress.js';
export type { Given, Progress } from './insight/progress.js';
export type { Guide } from './insight/guides.js';
export { knownMeasures } from './insight/measure.js';
export type { BreakdownMeasure, MeasureBase } from './insight/measure.js';
export type { Apart, Part, UnknownPart } from './insight/parts.js';
export type { HourCell } from './insight/hour-cells.js';
export { netted } from './insight/netted.js';
export { flowsOf, showsOf } from './insight/series-choice.js';
export type { SeriesQuery, Show } from './insight/series-choice.js';
export type { LineRef } from './insight/line-ref.js';
export { product } from './insight/product.js';
export type {
  Named,
  PriceChange,
  PriceUnit,
  ProductHistory,
  ProductLine,
  ProductQuery,
  UnitPrice,
} from './insight/product.js';
export { periodWanted } from './insight/purchase-period.js';
export type { Dates, PeriodWish, PurchasePeriod } from './insight/purchase-period.js';
export { roundShares } from './insight/shares.js';
export type { PurchaseReference } from './insight/span.js';
export type { ApartKind } from './insight/tally.js';
export { trend } from './insight/trend.js';
export type { Compared, StepQuality, Trend, TrendQuery, TrendStep } from './insight/trend.js';

export { when } from './insight/when.js';
export type { PatternQuery, When, WhenColumn } from './insight/when.js';

export { readDataUse } from './model/data-use.js';
export type { DataItem, DataUse, Permission, Use } from './model/data-use.js';
export type { DataUseDocument, PermissionState, Validity } from './model/data-use-schema.js';
export { whatIf } from './insight/what-if.js';
export type { LineCorrection, LinesMeant, WhatIf } from './insight/what-if.js';

export { readEnergy } from './model/energy.js';
export type { Energy, Factor, MeteringPoint, Reference, Series } from './model/energy.js';
export type { EnergyDocument, Flow, Measure, Quality, Resolution } from './model/energy-schema.js';
export type { Instant, LocalDate, Text } from './model/field.js';
export { readGoals } from './model/goals.js';
export type { Goal, Goals, Standing, Target } from './model/goals.js';
export type { GoalsDocument } from './model/goals-schema.js';
export type { Problem, ProblemCode, ProblemEffect, Reading, RowCount } from './model/problem.js';
export type { EnergyPrice, PeakFee, Tariff, TariffPeriod, Vat } from './model/tariffs.js';
export { packed, unpacked } from './model/packed.js';
export type { Packed } from './model/packed.js';
export { readPurchases } from './model/purchases.js';
export type { Purchases } from './model/purchases.js';
export type { PurchasesDocument } from './model/purchases-schema.js';
