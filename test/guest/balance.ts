/** What has been begun and not ended: listeners of the page, observers, timers. */
export interface Balance {
  readonly stop: () => Map<string, number>;
}

type Method = (this: object, ...given: unknown[]) => unknown;

/** Counts each call of one method up and of another down until it is stopped. */
export function balance(): Balance {
  const counts = new Map<string, number>();
  const add = (what: string, by: number): void => {
    counts.set(what, (counts.get(what) ?? 0) + by);
  };
  const observed = new WeakMap<object, number>();
  const ends = [
    ...[window, document, document.documentElement, document.body].flatMap((target) => [
      replace(target, 'addEventListener', (type) => add(`listeners for ${String(type)}`, 1)),
      replace(target, 'removeEventListener', (type) => add(`listeners for ${String(type)}`, -1)),
    ]),
    ...[ResizeObserver, IntersectionObserver].flatMap(({ name, prototype }) => [
      replace(prototype, 'observe', () => add(`places watched by a ${name}`, 1)),
      replace(prototype, 'unobserve', () => add(`places watched by a ${name}`, -1)),
    ]),
    replace(MutationObserver.prototype, 'observe', (_, self) => {
      observed.set(self, (observed.get(self) ?? 0) + 1);
      add('places watched by a MutationObserver', 1);
    }),
    replace(MutationObserver.prototype, 'disconnect', (_, self) => {
      add('places watched by a MutationObserver', -(observed.get(self) ?? 0));
      observed.delete(self);
    }),
    replace(window, 'setInterval', () => add('intervals', 1)),
    replace(window, 'clearInterval', () => add('intervals', -1)),
  ];
  return {
    stop: () => {
      ends.forEach((end) => end());
      return counts;
    },
  };
}

function replace(
  owner: object,
  name: string,
  count: (first: unknown, self: object) => void,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const original = Reflect.get(owner, name) as Method;
  const counted: Method = function (...given) {
    count(given[0], this);
    return original.apply(this, given);
  };
  Object.defineProperty(owner, name, { value: counted, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}
