import { lookAt } from '../insight/purchase-look.js';
import { lookAtTrend } from '../insight/trend-look.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { DataUse } from '../model/data-use.js';
import type { Energy } from '../model/energy.js';
import { epochOf } from '../model/field.js';
import type { Instant } from '../model/field.js';
import type { Goals } from '../model/goals.js';
import type { Purchases } from '../model/purchases.js';
import { dataUseView, lastMoment } from '../view/data-use.js';
import { energyLookView } from '../view/energy-look.js';
import { goalLookView } from '../view/goal-look.js';
import { purchaseBreakdownView } from '../view/purchase-breakdown.js';
import { plain } from '../view/view.js';
import type { StateView } from '../view/view.js';
import type { Documents } from './document.js';

/** What an element says, set as the page would set it. */
export interface Said {
  /** The element's start tag: `<peili-energy-trend point="home">`. */
  readonly element: string;
  readonly sentence: string;
}

/** In which words, and at which time; without a time it is the last that the documents know of. */
export interface Saying {
  readonly locale: Locale;
  readonly now: Instant | undefined;
}

/**
 * The sentence of each element that documents are for, as it stands when the page has set nothing
 * else. Goals are followed in the `others`' energy and purchases.
 */
export function sentencesOf(documents: Documents, others: Documents, saying: Saying): Said[] {
  const { energy, purchases, goals, dataUse } = documents;
  return [
    ...(energy ? ofEnergy(energy, saying) : []),
    ...(purchases ? [ofPurchases(purchases, saying)] : []),
    ...(goals ? ofGoals(goals, others, saying) : []),
    ...(dataUse ? [ofDataUse(dataUse, saying)] : []),
  ];
}

/** One for each metering point. */
function ofEnergy(energy: Energy, { locale, now }: Saying): Said[] {
  const points = energy.points.length > 1 ? energy.points.map(({ id }) => id) : [undefined];
  return points.map((point) => {
    const look = lookAtTrend(energy, { point, now, compare: 'last-year', view: 'trend' });
    return said(tag('energy-trend', { point }), energyLookView(energy, look, locale));
  });
}

function ofPurchases(purchases: Purchases, { locale, now }: Saying): Said {
  const view = purchaseBreakdownView(purchases, lookAt(purchases, { now }), locale);
  return said(tag('purchase-breakdown'), view);
}

/** One for each goal. */
function ofGoals(goals: Goals, { energy, purchases }: Documents, { locale, now }: Saying): Said[] {
  const wish = { energy, purchases, now: now === undefined ? undefined : epochOf(now) };
  const { goals: views, state } = goalLookView(goals, wish, locale);
  if (state) return [said(tag('goal-tracker'), { state, sentence: [] })];
  return views.map(({ id, sentence }) => said(tag('goal-tracker', { goal: id }), { sentence }));
}

function ofDataUse(dataUse: DataUse, { locale, now }: Saying): Said {
  const at = now === undefined ? lastMoment(dataUse) : epochOf(now);
  return said(tag('data-use'), dataUseView(dataUse, { now: at }, locale));
}

function tag(name: string, attributes: Record<string, string | undefined> = {}): string {
  const set = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}=${JSON.stringify(value)}`);
  return `<peili-${name}${set.join('')}>`;
}

function said(
  element: string,
  view: { readonly state?: StateView | undefined; readonly sentence: readonly Span[] },
): Said {
  const { state, sentence } = view;
  const words = state ? [state.title, state.text].filter(Boolean).join(' ') : plain(sentence);
  return { element, sentence: words };
}
