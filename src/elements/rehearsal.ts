import type { LitElement, ReactiveController } from 'lit';

/** What is gone through beforehand, step by step, and until when that is of use. */
interface Play {
  readonly isWaiting: () => boolean;
  readonly steps: () => Iterator<void>;
}

/** Kinds of elements that have shown something, or are about to. */
const versed = new WeakSet<object>();

/**
 * Code that a browser runs for the first time takes a third of all that a year of quarters takes.
 * While the first element of its kind waits for its data, that is done beforehand, a step at a
 * time, whenever the browser has nothing else to do.
 */
export class Rehearsal implements ReactiveController {
  readonly #host: LitElement;
  readonly #play: Play;

  constructor(host: LitElement, play: Play) {
    this.#host = host;
    this.#play = play;
    host.addController(this);
  }

  hostUpdated(): void {
    const { constructor: kind } = this.#host;
    if (versed.has(kind)) return;
    versed.add(kind);
    if (this.#play.isWaiting()) void this.#rehearse();
  }

  async #rehearse(): Promise<void> {
    const steps = this.#play.steps();
    do await idle();
    while (this.#play.isWaiting() && !steps.next().done);
  }
}

/** Safari does not tell when it has nothing to do. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(resolve);
  });
}
