import type { LitElement, ReactiveController } from 'lit';

/** Under this key elements keep what they have read, also those of another copy of the library. */
const SHARED = Symbol.for('peili/shared/1');

/** What an element has read, and who wants to know of it. */
export interface SharedData {
  readonly read: () => unknown;
  readonly followers: Set<() => void>;
}

interface Sharing extends Element {
  [SHARED]?: SharedData;
}

/** Lets other elements of the page use what this one has read. */
export function share(host: Element, read: () => unknown): SharedData {
  const shared = { read, followers: new Set<() => void>() };
  (host as Sharing)[SHARED] = shared;
  return shared;
}

/** Finds other elements by their ids, as they come, and follows what they have read. */
export class SharedDataFollower implements ReactiveController {
  readonly #host: LitElement;
  readonly #ids: () => readonly string[];
  #followed: readonly SharedData[] = [];
  #arrivals: MutationObserver | undefined;
  readonly #update = (): void => this.#host.requestUpdate();

  /** @param ids of the elements to follow, as they are when asked */
  constructor(host: LitElement, ids: () => readonly string[]) {
    this.#host = host;
    this.#ids = ids;
    host.addController(this);
  }

  /** All that the followed elements have read. */
  get data(): unknown[] {
    return this.#followed.map(({ read }) => read()).filter((data) => data !== undefined);
  }

  hostUpdate(): void {
    const ids = this.#ids();
    const root = this.#host.getRootNode() as Document | ShadowRoot | Element;
    const found = ids.map((id) => root.querySelector<Sharing>(`#${CSS.escape(id)}`));
    this.#leave();
    this.#followed = found.flatMap((element) => element?.[SHARED] ?? []);
    for (const { followers } of this.#followed) followers.add(this.#update);
    if (this.#followed.length < ids.length) this.#await(root, found);
    else this.#stopWaiting();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#stopWaiting();
  }

  /** An element may be written later than this one, or be defined later. */
  #await(root: Node, found: readonly (Element | null)[]): void {
    for (const element of found) {
      if (element && !customElements.get(element.localName))
        void customElements.whenDefined(element.localName).then(this.#update);
    }
    if (this.#arrivals) return;
    this.#arrivals = new MutationObserver(this.#update);
    this.#arrivals.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
  }

  #stopWaiting(): void {
    this.#arrivals?.disconnect();
    this.#arrivals = undefined;
  }

  #leave(): void {
    for (const { followers } of this.#followed) followers.delete(this.#update);
    this.#followed = [];
  }
}
