import { css, html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { openOf } from '../insight/asked.js';
import type { Asked, TraceOf } from '../insight/asked.js';
import { icon } from './templates.js';

/**
 * What a person has asked the page for: it stays open until new data answer it. Nothing that is
 * shown changes by itself.
 */
export class Requests<Of extends string> {
  readonly #host: LitElement;
  readonly #said: (text: string) => void;
  #asked: readonly Asked<Of>[] = [];
  #model: object | undefined;
  #traceOf: TraceOf<Of> = () => '';

  /** @param said tells what was just done to those who cannot see it */
  constructor(host: LitElement, said: (text: string) => void) {
    this.#host = host;
    this.#said = said;
  }

  /** Takes up new data: what they answer is no longer open, and is returned. */
  take<Model extends object>(
    model: Model,
    traceIn: (model: Model, of: Of, id: string) => string,
  ): readonly Asked<Of>[] {
    if (model === this.#model) return [];
    this.#model = model;
    this.#traceOf = (of, id) => traceIn(model, of, id);
    const before = this.#asked;
    this.#asked = openOf(before, this.#traceOf);
    return before.filter((each) => !this.#asked.includes(each));
  }

  /** What is open of a thing. */
  open(of: Of, id: string): Asked<Of> | undefined {
    return this.#asked.find((each) => each.of === of && each.id === id);
  }

  /** All that is open about it. */
  openAt(id: string): readonly Asked<Of>[] {
    return this.#asked.filter((each) => each.id === id);
  }

  /** @param sending what is said while there is no answer */
  ask(of: Of, id: string, wanted: string, sending: string): void {
    const others = this.#asked.filter((each) => each.of !== of || each.id !== id);
    this.#asked = [...others, { of, id, wanted, trace: this.#traceOf(of, id) }];
    this.#said(sending);
    this.#host.requestUpdate();
  }
}

/** Open, until the service has answered. */
export function sendingLine(text: unknown): TemplateResult {
  return html`<p class="sending">${icon('loading')}<span>${text}</span></p>`;
}

export const sendingStyles = css`
  .sending {
    display: flex;
    gap: 0.625rem;
    margin-block-start: 0.625rem;
    font-weight: 700;
  }
  .sending .icon {
    flex: none;
    margin-block-start: 0.1875rem;
  }
`;
