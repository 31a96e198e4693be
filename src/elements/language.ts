import type { LitElement, ReactiveController } from 'lit';
import { localeOf } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import { onServer } from './on-server.js';

/** Elements that speak the language of their place in the page, and follow when it changes. */
const followers = new Set<LitElement>();
let observer: MutationObserver | undefined;

function follow(host: LitElement): void {
  followers.add(host);
  if (observer) return;
  // One observer for all elements of a page, as long as there is one.
  observer = new MutationObserver(() => followers.forEach((each) => each.requestUpdate()));
  observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
}

function leave(host: LitElement): void {
  followers.delete(host);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/** Finds the language that holds at an element: the nearest `lang`, through shadow roots too. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return localeOf(nearestLanguage(this.#host) ?? 'en');
  }

  hostConnected(): void {
    follow(this.#host);
  }

  hostDisconnected(): void {
    leave(this.#host);
  }
}

/** A server knows the element alone, and nothing of the page around it. */
function nearestLanguage(element: Element): string | undefined {
  if (onServer) return element.getAttribute('lang') ?? undefined;
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : undefined;
}
