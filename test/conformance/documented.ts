import type { LitElement } from 'lit';
import { deep } from './deep.js';

interface Named {
  readonly name: string;
  /** The class that describes it for all that extend it. */
  readonly inheritedFrom?: object;
}

/** What the description says of one element. */
export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** What an element turns out to have. */
export interface Found {
  attributes: string[];
  properties: string[];
  events: string[];
  parts: string[];
  tokens: string[];
  slots: string[];
}

/** What can be known of an element before one is there. */
export function foundOf(element: CustomElementConstructor): Found {
  const { observedAttributes, elementProperties } = element as unknown as typeof LitElement;
  // Those a page may set: not what an element keeps to itself.
  const open = [...elementProperties].filter(([, { state }]) => !state);
  return {
    attributes: observedAttributes,
    properties: open.map(([name]) => String(name)),
    events: [],
    parts: [],
    tokens: [],
    slots: [],
  };
}

/** Writes down what an element has that is on the page. */
export function look(element: Element, found: Found): void {
  found.parts.push(...deep(element, '[part]').flatMap((each) => [...each.part]));
  found.slots.push(...deep(element, 'slot').map((each) => (each as HTMLSlotElement).name));
  found.tokens = tokensOf(element);
}

/** Writes down which of our events are sent, also those that reach nobody else. */
export function listen(events: string[]): () => void {
  const own = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent')!;
  const dispatch = own.value as (event: Event) => boolean;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('peili-')) events.push(event.type);
    return dispatch.call(this, event);
  };
  return () => {
    Object.defineProperty(EventTarget.prototype, 'dispatchEvent', own);
  };
}

/**
 * What is there and not described, and what is described and not there: what all have in common
 * may come to light in another element.
 */
export function differences(
  described: Declaration,
  found: Found,
  others: readonly Found[] = [],
): string[] {
  const kinds: [string, readonly Named[] | undefined, keyof Found][] = [
    ['attribute', described.attributes, 'attributes'],
    ['property', described.members?.filter(({ kind }) => kind === 'field'), 'properties'],
    ['event', described.events, 'events'],
    ['part', described.cssParts, 'parts'],
    ['token', described.cssProperties, 'tokens'],
    ['slot', described.slots?.filter(({ name }) => name !== ''), 'slots'],
  ];
  return kinds.flatMap(([kind, list = [], key]) => {
    const names = new Set(list.map(({ name }) => name));
    const here = new Set(found[key]);
    const elsewhere = new Set(others.flatMap((other) => other[key]));
    const isThere = ({ name, inheritedFrom }: Named): boolean =>
      here.has(name) || (inheritedFrom !== undefined && elsewhere.has(name));
    return [
      ...[...here]
        .filter((name) => !names.has(name))
        .map((name) => `${kind} ${name}: undocumented`),
      ...list.filter((each) => !isThere(each)).map(({ name }) => `${kind} ${name}: never there`),
    ];
  });
}

/** The public tokens that an element's styles ask for. */
function tokensOf({ shadowRoot }: Element): string[] {
  const text = shadowRoot!.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  return [...new Set(text.match(/--peili-[\w-]+/g) ?? [])];
}
