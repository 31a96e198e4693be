import type { Problem } from '../model/problem.js';
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

declare global {
  // All that listens: elements, the document, the window.
  interface GlobalEventHandlersEventMap {
    'peili-problem': ProblemEvent;
    'peili-select': SelectEvent;
    'peili-view-change': ViewChangeEvent;
    'peili-export': ExportEvent;
  }
}

type Told = 'peili-problem' | 'peili-select' | 'peili-view-change' | 'peili-export';

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
