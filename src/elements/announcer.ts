import type { LitElement, ReactiveController } from 'lit';

/** Screen readers are told of what a person's own act changed, at most once in this time. */
const PAUSE = 5_000;

/** Holds the text of an element's one status region. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: LitElement;
  #next: string | undefined;
  /** Something is being said; the pause after it begins once it is on the page. */
  #isSpeaking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a text now, or, when something was said just before, the latest text after a pause. */
  say(text: string): void {
    this.#next = text;
    if (!this.#isSpeaking) this.#speak();
  }

  hostUpdated(): void {
    if (this.#isSpeaking) this.#timer ??= setTimeout(() => this.#speak(), PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
    this.#isSpeaking = false;
  }

  #speak(): void {
    this.#timer = undefined;
    this.#isSpeaking = this.#next !== undefined;
    if (this.#next === undefined) return;
    this.text = this.#next;
    this.#next = undefined;
    this.#host.requestUpdate();
  }
}
