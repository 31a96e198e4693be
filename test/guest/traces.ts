import { deep } from '../conformance/deep.js';
import { watch } from '../conformance/watch.js';

/** What texts have done to a page besides being read. */
export interface Traces {
  readonly stop: () => string[];
}

const PROTOTYPES: readonly (readonly [string, object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['String', String.prototype],
  ['Function', Function.prototype],
];
const BOXES = ['alert', 'confirm', 'prompt', 'open', 'eval'] as const;

/** Watches for scripts that run, requests, errors, globals and changed prototypes. */
export function traces(): Traces {
  const found: string[] = [];
  const names = (owner: object): string => Object.getOwnPropertyNames(owner).join();
  const before = PROTOTYPES.map(([, owner]) => names(owner));
  const loaded = performance.getEntriesByType('resource').length;
  const boxes = BOXES.map((name) => {
    const own: unknown = Reflect.get(window, name);
    Reflect.set(window, name, () => found.push(`${name}()`));
    return () => Reflect.set(window, name, own);
  });
  const watched = watch();
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    found.push(`thrown: ${'message' in event ? event.message : String(event.reason)}`);
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  return {
    stop: () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onError);
      watched.stop();
      boxes.forEach((end) => end());
      const changed = PROTOTYPES.filter(([, owner], index) => names(owner) !== before[index]);
      const entries = performance.getEntriesByType('resource').slice(loaded);
      return [
        ...found,
        ...watched.asked,
        ...changed.map(([name]) => `${name}.prototype is changed`),
        ...entries.map(({ name }) => `request: ${name}`),
      ];
    },
  };
}

/** Which elements are there, with which attributes, whatever stands in them. */
export function shapeOf(element: Element): Map<string, number> {
  const shape = new Map<string, number>();
  for (const each of deep(element)) {
    const kind = `${each.localName}[${each.getAttributeNames().sort().join()}]`;
    shape.set(kind, (shape.get(kind) ?? 0) + 1);
  }
  return shape;
}

/** All that is to be read there, each text by itself. */
export function textsOf(element: Element): Set<string> {
  const texts = new Set<string>();
  for (const each of deep(element)) {
    texts.add(each.textContent);
    for (const node of each.childNodes) if (node instanceof Text) texts.add(node.data);
  }
  return texts;
}
