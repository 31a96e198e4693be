import type { Problem } from '../model/problem.js';

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

declare global {
  // All that listens: elements, the document, the window.
  interface GlobalEventHandlersEventMap {
    'peili-problem': ProblemEvent;
    'peili-select': SelectEvent;
    'peili-view-change': ViewChangeEvent;
  }
}

/** Sends what a person did to the page. The detail is plain JSON. */
export function tell<Name extends 'peili-problem' | 'peili-select' | 'peili-view-change'>(
  host: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
