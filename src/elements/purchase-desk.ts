import type { LitElement, ReactiveController } from 'lit';
import { traceOfLines } from '../insight/line-asked.js';
import type { LineCorrection, LinesMeant } from '../insight/what-if.js';
import type { CorrectionAct } from '../locale/words/purchase-correction.js';
import type { Purchases } from '../model/purchases.js';
import type { CorrectionDraft, CorrectionEffect } from '../view/purchase-correction.js';
import { tellPage } from './events.js';
import { Requests } from './requests.js';

/**
 * Which figure a person asks about, and what they say of it: that goes to the page as an event,
 * and stays open until new data answer it.
 */
export class PurchaseDesk implements ReactiveController {
  /** The figure that is looked at. */
  chosen = '';
  draft: CorrectionDraft = {};
  readonly #host: LitElement;
  readonly #requests: Requests<LineCorrection['field']>;
  /** The focus goes to what has just been sent. */
  #isSent = false;
  #hadFocus = false;

  /** @param said tells what was just done to those who cannot see it */
  constructor(host: LitElement, said: (text: string) => void) {
    this.#host = host;
    this.#requests = new Requests(host, said);
    host.addController(this);
  }

  take(purchases: Purchases): void {
    this.#requests.take(purchases, traceOfLines);
  }

  choose(id: string): void {
    this.chosen = id;
    this.#turn({});
  }

  pick(act: string): void {
    this.#turn(act === '' ? {} : { act: act as CorrectionAct });
  }

  propose(value: string | undefined): void {
    this.#turn({ ...this.draft, proposed: value });
  }

  /** @param sending what is said while there is no answer */
  send({ correction, old }: CorrectionEffect, sending: string): void {
    const { of, field, proposed = '' } = correction;
    const id = JSON.stringify(of);
    this.#isSent = true;
    this.draft = {};
    this.#requests.ask(field, id, proposed, sending);
    tellPage(this.#host, 'peili-correction-request', {
      // Without what is undefined.
      ref: JSON.parse(id) as LinesMeant,
      field,
      ...(old === undefined ? {} : { old }),
      proposed,
      reason: field === 'counted' ? 'wish' : 'wrong',
    });
  }

  /** What has been asked for of these very lines, and is not answered. */
  waiting(of: LinesMeant | undefined): readonly CorrectionAct[] {
    return of ? this.#requests.openAt(JSON.stringify(of)).map(actOf) : [];
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.renderRoot.querySelector('.correcting :focus') !== null;
  }

  /** To what was sent; and where that has been answered, to the button that opened it all. */
  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const isLost = this.#hadFocus && !(renderRoot as ShadowRoot).activeElement;
    const next = this.#isSent ? '.sent' : isLost ? '[part=why] summary' : undefined;
    this.#isSent = false;
    if (next) renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  #turn(draft: CorrectionDraft): void {
    this.draft = draft;
    this.#host.requestUpdate();
  }
}

function actOf({ of, wanted }: { of: LineCorrection['field']; wanted: string }): CorrectionAct {
  return of === 'counted' && wanted === 'true' ? 'recount' : of;
}
