import type { LitElement, ReactiveController } from 'lit';
import { onServer } from './on-server.js';

/** How far beyond the window's edge an element is drawn already, in heights of the window. */
const AHEAD = 0.5;

/**
 * Knows where an element stands on the page: how wide it is, how large letters are, and whether it
 * has come into sight. Updates the element when that changes.
 */
export class Place implements ReactiveController {
  /** In CSS pixels; 0 while the element has no place on the page. */
  width = 0;
  /** CSS pixels of 1rem: readers may have set larger letters. */
  rem = 16;
  /** Whether its figure is to be drawn: where that is never told, or it is printed, always. */
  isSeen = onServer || typeof IntersectionObserver === 'undefined';
  readonly host: LitElement;
  #sizes: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A server that renders the element has no layout.
    const view = onServer ? null : this.host.ownerDocument.defaultView;
    if (!view) return;
    places.set(this.host, this);
    unmeasured.add(this);
    this.#sizes = sizesIn(view);
    this.#sizes.observe(this.host);
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    this.#sizes?.unobserve(this.host);
    sights?.unobserve(this.host);
  }

  hostUpdate(): void {
    if (unmeasured.has(this)) measureAll(this);
  }

  /** Whether anything is other than it was. */
  measure(rem: number): boolean {
    const { width: widthBefore, rem: remBefore, isSeen: seenBefore } = this;
    this.width = this.host.clientWidth;
    this.rem = rem;
    if (!this.isSeen && this.width > 0) this.#look();
    return widthBefore !== this.width || remBefore !== rem || seenBefore !== this.isSeen;
  }

  /** What is in sight at first is not kept waiting for the observer. */
  #look(): void {
    const { top, bottom } = this.host.getBoundingClientRect();
    const [from, to] = [-AHEAD * window.innerHeight, (1 + AHEAD) * window.innerHeight];
    this.isSeen = top < to && bottom > from;
    if (this.isSeen) return;
    sights ??= new IntersectionObserver(see, { rootMargin: `${AHEAD * 100}% 0%` });
    sights.observe(this.host);
  }
}

/** One observer of each kind for all elements of a page; sizes in a frame are told in its own turn. */
const sizes = new WeakMap<Window, ResizeObserver>();
let sights: IntersectionObserver | undefined;
const places = new WeakMap<Element, Place>();

/** All are measured at once: what is drawn in between would cost the next a layout of its own. */
const unmeasured = new Set<Place>();

function measureAll(updating?: Place): void {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  for (const place of unmeasured) {
    if (place.measure(rem) && place !== updating) place.host.requestUpdate();
  }
  unmeasured.clear();
}

function sizesIn(view: Window & typeof globalThis): ResizeObserver {
  const known = sizes.get(view);
  if (known) return known;
  const observer = new view.ResizeObserver((entries) => {
    for (const { target } of entries) unmeasured.add(places.get(target)!);
    // Drawing here would change what is observed, which browsers report as an error.
    view.requestAnimationFrame(() => measureAll());
  });
  sizes.set(view, observer);
  return observer;
}

function see(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    sights?.unobserve(target);
    const place = places.get(target)!;
    place.isSeen = true;
    place.host.requestUpdate();
  }
}
