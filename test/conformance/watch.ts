/** A record of what code on the page asks for: requests, storage, globals. */
export interface Watch {
  readonly asked: string[];
  readonly stop: () => void;
}

type Owner = object;

/** Writes down each call until it is stopped. The calls go through. */
export function watch(): Watch {
  const asked: string[] = [];
  const before = new Set(Object.getOwnPropertyNames(window));
  const ends = [
    ...CALLS.map(([owner, name, what]) => listenTo(owner, name, what, asked)),
    listenToCookies(asked),
  ];
  return {
    asked,
    stop: () => {
      ends.forEach((end) => end());
      for (const name of Object.getOwnPropertyNames(window)) {
        if (!before.has(name)) asked.push(`window.${name}`);
      }
    },
  };
}

const CALLS: readonly (readonly [Owner, string, string])[] = [
  [window, 'fetch', 'fetch'],
  [XMLHttpRequest.prototype, 'open', 'XMLHttpRequest'],
  [Navigator.prototype, 'sendBeacon', 'beacon'],
  [window, 'WebSocket', 'WebSocket'],
  [window, 'EventSource', 'EventSource'],
  [window, 'BroadcastChannel', 'BroadcastChannel'],
  [Storage.prototype, 'setItem', 'storage'],
  [Storage.prototype, 'getItem', 'storage'],
  [IDBFactory.prototype, 'open', 'indexedDB'],
  [CacheStorage.prototype, 'open', 'caches'],
];

function listenTo(owner: Owner, name: string, what: string, asked: string[]): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const original = descriptor?.value as ((...given: unknown[]) => unknown) | undefined;
  if (!descriptor || !original) return () => undefined;
  const listening = new Proxy(original, {
    apply: (target, self, given: unknown[]) => {
      asked.push(`${what} ${String(given[0])}`);
      return Reflect.apply<unknown, unknown[], unknown>(target, self, given);
    },
    construct: (target, given: unknown[]) => {
      asked.push(`${what} ${String(given[0])}`);
      return Reflect.construct<unknown[], object>(target as never, given);
    },
  });
  Object.defineProperty(owner, name, { ...descriptor, value: listening });
  return () => {
    Object.defineProperty(owner, name, descriptor);
  };
}

function listenToCookies(asked: string[]): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...descriptor,
    set(this: Document, text: string) {
      asked.push(`cookie ${text}`);
      descriptor.set!.call(this, text);
    },
  });
  return () => {
    Object.defineProperty(Document.prototype, 'cookie', descriptor);
  };
}
