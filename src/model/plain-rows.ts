import * as v from 'valibot';
import { dayOf } from './civil.js';
import { instantOf } from './field.js';
import {
  ADJUSTMENT_KINDS,
  CONTENT_UNITS,
  GRANULARITIES,
  ITEM_KINDS,
  itemSchema,
  MAX_AMOUNT,
  MAX_QUANTITY,
  NUTRIENTS,
  ORIGINS,
  PURCHASE_KINDS,
  purchaseFrame,
  UNITS,
} from './purchases-schema.js';

/**
 * Plain checks that accept exactly what the schemas accept, some thirty times as fast: a document
 * may have a million rows. The schemas stay the source: they explain what these refuse, and the
 * tests hold the two together.
 */
type Unknowns = Readonly<Record<string, unknown>>;

export type ItemRow = v.InferOutput<typeof itemSchema>;
export type PurchaseRow = v.InferOutput<typeof purchaseFrame>;

export function isItem(value: unknown): value is ItemRow {
  return isObject(value) && isGood(value) && isPriced(value) && isDescribed(value);
}

export function isPurchase(value: unknown): value is PurchaseRow {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    isOneOf(PURCHASE_KINDS, value.kind) &&
    typeof value.date === 'string' &&
    dayOf(value.date) !== undefined &&
    isInstant(value.time) &&
    isMaybeString(value.store) &&
    isMaybeString(value.channel) &&
    isMissingOr(isAmount, value.total) &&
    isMissingOr(isAmount, value.rounding) &&
    isMissingOr(isAdjustments, value.adjustments) &&
    isMaybeString(value.refersTo) &&
    isMaybeBoolean(value.pending) &&
    Array.isArray(value.items)
  );
}

/** What the line is. */
function isGood(item: Unknowns): boolean {
  return (
    isMaybeString(item.id) &&
    isText(item.name) &&
    isMaybeString(item.gtin) &&
    isMaybeString(item.productId) &&
    isMaybeString(item.brand) &&
    isOneOf(ITEM_KINDS, item.kind) &&
    isMaybeString(item.category) &&
    isMissingOr(isReference, item.refersTo) &&
    isMaybeBoolean(item.hidden)
  );
}

/** How much of it, for how much. */
function isPriced(item: Unknowns): boolean {
  const { amount, quantity } = item;
  return (
    isAmount(amount) &&
    (isMissing(quantity) || (isQuantity(quantity) && (quantity >= 0 || amount <= 0))) &&
    isOneOf(UNITS, item.unit) &&
    isMissingOr(isContent, item.netContent) &&
    isMissingOr(Number.isFinite, item.discount) &&
    isMissingOr(Number.isFinite, item.vatRate)
  );
}

/** What else is known of it. */
function isDescribed(item: Unknowns): boolean {
  return (
    isMissingOr(isOrigin, item.origin) &&
    isMissingOr(isStrings, item.tags) &&
    isMissingOr(isEmission, item.co2e) &&
    isMissingOr(isNutrition, item.nutrition)
  );
}

function isReference(value: unknown): boolean {
  return isObject(value) && typeof value.purchase === 'string' && isMaybeString(value.item);
}

function isContent(value: unknown): boolean {
  return (
    isObject(value) &&
    isQuantity(value.value) &&
    value.value >= 0 &&
    isMember(CONTENT_UNITS, value.unit)
  );
}

function isOrigin(value: unknown): boolean {
  return (
    isObject(value) &&
    isMember(ORIGINS, value.level) &&
    isMaybeString(value.country) &&
    isMissingOr(isStrings, value.marks) &&
    isMaybeBoolean(value.neverDomestic)
  );
}

function isEmission(value: unknown): boolean {
  return (
    isObject(value) &&
    isQuantity(value.kg) &&
    isMaybeString(value.method) &&
    isOneOf(GRANULARITIES, value.granularity)
  );
}

function isNutrition(value: unknown): boolean {
  return (
    isObject(value) &&
    NUTRIENTS.every((nutrient) => isMissingOr(Number.isFinite, value[nutrient])) &&
    isMaybeString(value.method)
  );
}

function isAdjustments(value: unknown): boolean {
  return Array.isArray(value) && value.every(isAdjustment);
}

function isAdjustment(value: unknown): boolean {
  return (
    isObject(value) &&
    isMember(ADJUSTMENT_KINDS, value.kind) &&
    isAmount(value.amount) &&
    isOneOf(['proportional', 'none'], value.allocate)
  );
}

function isInstant(value: unknown): boolean {
  return isMissing(value) || (typeof value === 'string' && instantOf(value) !== undefined);
}

/** One string, or one for each language; `__proto__` and its like name none. */
function isText(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([language, text]) => typeof text === 'string' || NO_LANGUAGE.includes(language),
    )
  );
}
const NO_LANGUAGE = ['__proto__', 'prototype', 'constructor'];

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= -MAX_AMOUNT && value <= MAX_AMOUNT;
}

function isQuantity(value: unknown): value is number {
  return typeof value === 'number' && value >= -MAX_QUANTITY && value <= MAX_QUANTITY;
}

function isMissingOr(check: (value: unknown) => boolean, value: unknown): boolean {
  return isMissing(value) || check(value);
}

function isOneOf(options: readonly unknown[], value: unknown): boolean {
  return isMissing(value) || isMember(options, value);
}

function isMember(options: readonly unknown[], value: unknown): boolean {
  return options.includes(value);
}

function isMaybeString(value: unknown): boolean {
  return isMissing(value) || typeof value === 'string';
}

function isMaybeBoolean(value: unknown): boolean {
  return isMissing(value) || typeof value === 'boolean';
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null;
}
