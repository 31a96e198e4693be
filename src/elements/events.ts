import type { LinesMeant } from '../insight/what-if.js';
import type { Right, Validity } from '../model/data-use-schema.js';
import type { Problem } from '../model/problem.js';
import type { Target } from '../model/goals.js';
import type { ExportFormat } from '../view/export.js';

/** Something in a document is wrong, or it could not be fetched. */
export type ProblemEvent = CustomEvent<{ readonly problems: readonly Problem[] }>;
/** A person has picked one part of what is shown. */
export type SelectEvent = CustomEvent<{
  readonly key: string;
  readonly by?: string;
  readonly step?: string;
}>;
/** A person has turned to another view: the property `name` now has this value. */
export type ViewChangeEvent = CustomEvent<{ readonly name: string; readonly value: string }>;
/**
 * A person wants to take along what is shown: a file of this name with this text. Unless the
 * page calls `preventDefault()`, the element downloads it.
 */
export type ExportEvent = CustomEvent<{
  readonly format: ExportFormat;
  readonly name: string;
  readonly text: string;
}>;

/** What a person has read before they decided, for the record of it. */
export interface ShownToPerson {
  /** Version of the notice. */
  readonly notice: string;
  /** BCP 47. */
  readonly language: string;
  /** What was said to follow from the use being off. */
  readonly consequence: readonly string[];
}
/** A person wants a permission to stand otherwise. */
export type PermissionChangeEvent = CustomEvent<{
  readonly use: string;
  /** `expired`: the event has come that the permission was for. */
  readonly wanted: 'given' | 'refused' | 'deferred' | 'withdrawn' | 'expired';
  /** How long it is to hold, where it is given; with `expired`: the event. */
  readonly validity?: Validity;
  readonly step?: string;
  readonly shown: ShownToPerson;
}>;
/** A person makes use of a right: about one use, or about all data. */
export type RightRequestEvent = CustomEvent<{
  readonly right: Right;
  readonly about: { readonly use: string } | null;
}>;
/**
 * A person says that something about them is not right: an item of a data-use document by its id,
 * or receipt lines, of which `whatIf` takes the same.
 */
export type CorrectionRequestEvent = CustomEvent<{
  readonly ref: string | LinesMeant;
  readonly field: string;
  readonly old?: string;
  readonly proposed: string;
  readonly reason: string;
}>;
/** A person wants something to be kept less finely, or more. */
export type DetailRequestEvent = CustomEvent<{
  readonly item: string;
  readonly old?: string;
  readonly proposed: string;
}>;
/** A person has answered a question, in the words of a choice and perhaps their own. */
export type OpinionEvent = CustomEvent<{
  readonly question: string;
  readonly choice: string;
  readonly text?: string;
}>;
/**
 * A person asks for another target, or (`new: null`) for none. `old: null`: it was a suggestion,
 * or there was none. Nothing has changed yet: the element waits for data that have it.
 */
export type GoalChangeEvent = CustomEvent<{
  readonly goal: string;
  readonly old: Target | null;
  readonly new: Target | null;
}>;

declare global {
  // All that listens: elements, the document, the window.
  interface GlobalEventHandlersEventMap {
    'peili-problem': ProblemEvent;
    'peili-select': SelectEvent;
    'peili-view-change': ViewChangeEvent;
    'peili-export': ExportEvent;
    'peili-opinion': OpinionEvent;
    'peili-permission-change': PermissionChangeEvent;
    'peili-right-request': RightRequestEvent;
    'peili-correction-request': CorrectionRequestEvent;
    'peili-detail-request': DetailRequestEvent;
    'peili-goal-change': GoalChangeEvent;
  }
}

type Told =
  | 'peili-problem'
  | 'peili-select'
  | 'peili-view-change'
  | 'peili-export'
  | 'peili-opinion'
  | 'peili-goal-change';

/**
 * Sends what a person did to the page. The detail is plain JSON. Returns whether the element may
 * go on: false where the page has cancelled what can be cancelled.
 */
export function tell<Name extends Told>(
  host: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
  { cancelable = false } = {},
): boolean {
  const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable });
  return host.dispatchEvent(event);
}

type ToldToPage =
  | 'peili-permission-change'
  | 'peili-right-request'
  | 'peili-correction-request'
  | 'peili-detail-request';

/**
 * Tells those alone who listen on the element itself: no other script on the page can watch a
 * person withdraw a permission.
 */
export function tellPage<Name extends ToldToPage>(
  host: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail }));
}
