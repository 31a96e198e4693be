import type { DataItem, DataUse, Permission, Question, Use } from '../model/data-use.js';
import type { Problem } from '../model/problem.js';
import type { EpochMs } from '../model/zone.js';
import { permissionAt } from './permission.js';
import type { PermissionStanding } from './permission.js';

/** One use of data, and whether it goes on. */
export interface UseStanding {
  readonly use: Use;
  readonly items: readonly DataItem[];
  /** The record of its permission; undefined where there is none. */
  readonly permission: Permission | undefined;
  readonly standing: PermissionStanding | undefined;
  /** Whether the data may be used for it now. */
  readonly isActive: boolean;
  readonly acts: readonly UseAct[];
}

/** What a person can do about a use. `finish`: the event has come that the permission was for. */
export type UseAct = 'give' | 'refuse' | 'defer' | 'withdraw' | 'finish' | 'object';

/** All uses of a document with where they stand at a moment, in the document's order. */
export function usesAt(dataUse: DataUse, now: EpochMs): UseStanding[] {
  const items = new Map(dataUse.items.map((item) => [item.id, item]));
  return dataUse.uses.map((use) => {
    const permission = dataUse.permissions.find((each) => each.use === use.id);
    const standing = permission && permissionAt(permission, dataUse.timeZone, now);
    return {
      use,
      items: use.items.flatMap((id) => items.get(id) ?? []),
      permission,
      standing,
      isActive: isActive(use, standing),
      acts: actsOf(dataUse, use, permission, standing),
    };
  });
}

/** What has to be asked for goes on only when it is given; what can be stopped, until it is. */
function isActive({ control }: Use, standing: PermissionStanding | undefined): boolean {
  if (control === 'none') return true;
  if (control === 'optIn') return standing?.state === 'given';
  return standing === undefined || RUNNING.has(standing.state);
}

const RUNNING = new Set(['unknown', 'requested', 'deferred', 'given']);

function actsOf(
  dataUse: DataUse,
  use: Use,
  permission: Permission | undefined,
  standing: PermissionStanding | undefined,
): UseAct[] {
  if (use.control === 'none') {
    const mayObject = use.legalBasis === 'legitimateInterest' || use.legalBasis === 'publicTask';
    return mayObject && dataUse.rights.some(({ right }) => right === 'A21') ? ['object'] : [];
  }
  if (use.control === 'optOut' && isActive(use, standing)) return ['withdraw'];
  // Without a record there is nothing that a permission could be written into.
  if (!permission || !standing) return [];
  switch (standing.state) {
    case 'given':
      return permission.validity.kind === 'untilEvent' ? ['finish', 'withdraw'] : ['withdraw'];
    case 'requested':
      return ['give', 'refuse', 'defer'];
    case 'deferred':
      return ['give', 'refuse'];
    // Taken back by the company, or found invalid: it is for the company to ask anew.
    case 'revoked':
    case 'invalidated':
      return [];
    default:
      return ['give'];
  }
}

/** What a use that stops takes with it. */
export interface UseLoss {
  /** Views and elements that nothing else serves, by their ids. */
  readonly insights: readonly string[];
  /** Items that nothing else is used for. */
  readonly items: readonly DataItem[];
}

/** What would no longer be shown, and what no longer be used, without one of the uses. */
export function lossOf(uses: readonly UseStanding[], of: UseStanding): UseLoss {
  const others = uses.filter((other) => other !== of && other.isActive);
  const served = new Set(others.flatMap(({ use }) => use.insights ?? []));
  const needed = new Set(others.flatMap(({ items }) => items));
  const { ifOff, insights } = of.use;
  return {
    insights: (ifOff?.insights ?? insights ?? []).filter((id) => !served.has(id)),
    items: of.items.filter((item) => !needed.has(item)),
  };
}

/** How many of all kinds of data the service gives back to the person. */
export interface ReturnedShare {
  readonly shown: number;
  readonly total: number;
}

/** Undefined where the document says of no item whether it is shown. */
export function returnedShare({ items }: DataUse): ReturnedShare | undefined {
  if (items.every(({ shown }) => shown == null)) return undefined;
  return { shown: items.filter(({ shown }) => shown === true).length, total: items.length };
}

/** What a figure is drawn from, and what for. */
export interface Behind {
  readonly uses: readonly Use[];
  readonly items: readonly DataItem[];
}

/** The uses that say they serve a figure (a view's id, or an element as `energy-trend`). */
export function behind(dataUse: DataUse, insight: string): Behind {
  const uses = dataUse.uses.filter(({ insights, ifOff }) =>
    [...(insights ?? []), ...(ifOff?.insights ?? [])].includes(insight),
  );
  const ids = new Set(uses.flatMap(({ items }) => items));
  return { uses, items: dataUse.items.filter(({ id }) => ids.has(id)) };
}

/** A figure that is drawn from data which no use is declared for; undefined where all is well. */
export function uncovered(dataUse: DataUse, insight: string): Problem | undefined {
  if (behind(dataUse, insight).items.length > 0) return undefined;
  return {
    code: 'missing',
    effect: 'doubt',
    path: 'dataUse.uses',
    expected: `a use with "${insight}" among its insights, and the data for it`,
    found: 'none',
  };
}

/** The one question to ask now; undefined where all have been answered. */
export function nextQuestion(dataUse: DataUse): Question | undefined {
  return dataUse.questions.find(({ answered }) => !answered);
}
