import { lastKnown } from '../insight/last-known.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import type { Goals } from '../model/goals.js';
import type { Purchases } from '../model/purchases.js';
import type { EpochMs } from '../model/zone.js';
import type { ToldGoal } from './goal-text.js';
import { goalTrackerView, rowsOf, tellGoals } from './goal-tracker.js';
import type { GoalTrackerView } from './goal-tracker.js';
import { COMMON } from './view.js';

/** From what goals are told, and how a page asks for it. */
export interface GoalWish {
  readonly energy?: Energy | undefined;
  readonly purchases?: Purchases | undefined;
  /** Without it: the last moment that the documents know of. */
  readonly now?: EpochMs | undefined;
  /** The id of the only goal to tell of. */
  readonly goal?: string | undefined;
  /** Tells of sums of purchases too where they would end. */
  readonly projection?: boolean | undefined;
}

/** Goals with how far they have come, and what is shown of them. */
export interface GoalLookView extends GoalTrackerView {
  readonly told: readonly ToldGoal[];
}

/** Looks at goals as a page asks to. */
export function goalLookView(all: Goals, wish: GoalWish, locale: Locale): GoalLookView {
  const { energy, purchases, projection } = wish;
  const now = wish.now ?? lastKnown(all, energy, purchases);
  const wanted = all.goals.filter(({ id }) => !wish.goal || id === wish.goal);
  const told = now === undefined ? [] : tellGoals(wanted, { energy, purchases, projection }, now);
  const rows = rowsOf([all, energy, purchases]);
  const view = goalTrackerView(told, { energy, now: now ?? 0, rows }, locale);
  if (now !== undefined || wanted.length === 0) return { ...view, told };
  return { ...view, state: { kind: 'empty', title: COMMON[locale.language].noData }, told };
}
