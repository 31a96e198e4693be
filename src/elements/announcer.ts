import type { LitElement, ReactiveController } from 'lit';

/** Screen readers are told of what a person's own act changed, at most once in this time. */
const PAUSE = 5_000;

/** Holds the text of an element's one status region. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: LitElement;
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a text now, or, when something was said just before, the latest text after a pause. */
  say(text: string): void {
    this.#next = text;
    if (this.#timer === undefined) this.#speak();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
  }

  #speak(): void {
    this.#timer = undefined;
    if (this.#next === undefined) return;
    this.text = this.#next;
    this.#next = undefined;
    this.#timer = setTimeout(() => this.#speak(), PAUSE);
    this.#host.requestUpdate();
  }
}
