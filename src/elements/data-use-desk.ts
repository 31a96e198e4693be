import type { LitElement } from 'lit';
import type { Asked } from '../insight/asked.js';
import { traceOf } from '../insight/data-use-asked.js';
import type { AskedOfDataUse } from '../insight/data-use-asked.js';
import type { UseAct } from '../insight/data-use.js';
import type { DataUse } from '../model/data-use.js';
import type { Right } from '../model/data-use-schema.js';
import type { UseCard } from '../view/data-use-cards.js';
import type { CorrectableItem } from '../view/data-use-rights.js';
import type { ViewsView } from '../view/data-use-sections.js';
import { plain } from '../view/view.js';
import { tell, tellPage } from './events.js';
import type { PermissionChangeEvent } from './events.js';
import { Requests } from './requests.js';

type Wanted = PermissionChangeEvent['detail']['wanted'];

/** What each act asks a permission to be. */
export const WANTED: Record<Exclude<UseAct, 'object'>, Wanted> = {
  give: 'given',
  refuse: 'refused',
  defer: 'deferred',
  withdraw: 'withdrawn',
  finish: 'expired',
};

/** What a person has written into the form of one item. */
export interface Correction {
  readonly proposed: string;
  readonly reason: string;
}

type ChosenViews = ViewsView['views'];

/**
 * What a person does with the data use: it goes to the page as an event, and stays open until new
 * data answer it. Nothing that is shown changes by itself.
 */
export class DataUseDesk {
  /** The use whose permission was to be given before it was said for how long. */
  unchosen: string | undefined;
  readonly #host: LitElement;
  readonly #requests: Requests<AskedOfDataUse>;
  readonly #chosen = new Map<string, number>();
  readonly #corrections = new Map<string, Correction>();
  readonly #levels = new Map<string, string>();
  #views: ChosenViews | undefined;
  #dataUse: DataUse | undefined;

  /** @param said tells what was just done to those who cannot see it */
  constructor(host: LitElement, said: (text: string) => void) {
    this.#host = host;
    this.#requests = new Requests(host, said);
  }

  /** Takes up new data: what they answer is no longer open, nor is what was chosen for it. */
  take(dataUse: DataUse): void {
    this.#dataUse = dataUse;
    for (const { of, id } of this.#requests.take(dataUse, traceOf)) {
      if (of === 'views') this.#views = undefined;
      if (of === 'permission') this.#chosen.delete(id);
      if (of !== 'item') continue;
      this.#corrections.delete(id);
      this.#levels.delete(id);
    }
  }

  /** What is open of a thing. */
  open(of: AskedOfDataUse, id: string): Asked | undefined {
    return this.#requests.open(of, id);
  }

  chosen(use: string): number | undefined {
    return this.#chosen.get(use);
  }

  choose(use: string, index: number): void {
    this.#chosen.set(use, index);
    if (this.unchosen === use) this.unchosen = undefined;
    this.#host.requestUpdate();
  }

  /** @param sending what is said while there is no answer */
  act(card: UseCard, act: UseAct, step: string | undefined, sending: string): void {
    if (act === 'object') {
      if (this.open('objection', card.id)) return;
      this.#requests.ask('objection', card.id, act, sending);
      tellPage(this.#host, 'peili-right-request', { right: 'A21', about: { use: card.id } });
      return;
    }
    const wanted = WANTED[act];
    if (this.open('permission', card.id)?.wanted === wanted) return;
    const choice = card.only ?? card.choices[this.#chosen.get(card.id) ?? -1];
    if (act === 'give' && card.choices.length > 0 && !choice) {
      this.unchosen = card.id;
      this.#host.requestUpdate();
      return;
    }
    const validity = act === 'finish' ? this.#validityOf(card.id) : choice?.validity;
    const isTold = validity && (act === 'give' || act === 'finish');
    this.#requests.ask('permission', card.id, wanted, sending);
    tellPage(this.#host, 'peili-permission-change', {
      use: card.id,
      wanted,
      ...(isTold ? { validity } : {}),
      ...(step === undefined ? {} : { step }),
      shown: {
        notice: this.#dataUse!.notice.version,
        language: this.#host.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')!,
        consequence: (card.consequence?.lines ?? []).map(plain),
      },
    });
  }

  claim(right: Right, sending: string): void {
    if (this.open('right', right)) return;
    this.#requests.ask('right', right, right, sending);
    tellPage(this.#host, 'peili-right-request', { right, about: null });
  }

  level(item: string): string | undefined {
    return this.#levels.get(item);
  }

  pickLevel(item: string, level: string): void {
    this.#levels.set(item, level);
    this.#host.requestUpdate();
  }

  askLevel(item: string, old: string | undefined, sending: string): void {
    const proposed = this.#levels.get(item);
    if (proposed === undefined) return;
    this.#requests.ask('item', item, proposed, sending);
    const before = old === undefined ? {} : { old };
    tellPage(this.#host, 'peili-detail-request', { item, ...before, proposed });
  }

  correction(item: string): Correction {
    return this.#corrections.get(item) ?? { proposed: '', reason: 'wrong' };
  }

  write(item: string, change: Partial<Correction>): void {
    this.#corrections.set(item, { ...this.correction(item), ...change });
    this.#host.requestUpdate();
  }

  correct({ item, value }: CorrectableItem, sending: string): void {
    const { proposed, reason } = this.correction(item);
    if (proposed.trim() === '') return;
    this.#requests.ask('item', item, proposed, sending);
    const old = value === undefined ? {} : { old: value };
    const detail = { ref: item, field: 'value', ...old, proposed: proposed.trim(), reason };
    tellPage(this.#host, 'peili-correction-request', detail);
  }

  /** The views as the person has put them; as the data have them, where they have done nothing. */
  views(view: ViewsView): ChosenViews {
    return this.#views ?? view.views;
  }

  show(view: ViewsView, id: string, isShown: boolean): void {
    this.#views = this.views(view).map((each) => (each.id === id ? { ...each, isShown } : each));
    this.#host.requestUpdate();
  }

  move(view: ViewsView, index: number, by: -1 | 1): void {
    const views = [...this.views(view)];
    const [moved] = views.splice(index, 1);
    if (!moved || index + by < 0) return;
    views.splice(index + by, 0, moved);
    this.#views = views;
    this.#host.requestUpdate();
  }

  /** Ids only, in their order: why a person wants to see them is nobody's business. */
  keepViews(view: ViewsView, sending: string): void {
    const ids = this.views(view).flatMap(({ id, isShown }) => (isShown ? [id] : []));
    this.#requests.ask('views', '', ids.join(','), sending);
    tell(this.#host, 'peili-view-change', { name: 'views', value: ids.join(',') });
  }

  answer(question: string, choice: string, text: string, sending: string): void {
    this.#requests.ask('question', question, choice, sending);
    const own = text.trim() === '' ? {} : { text: text.trim() };
    tell(this.#host, 'peili-opinion', { question, choice, ...own });
  }

  #validityOf(use: string) {
    return this.#dataUse!.permissions.find((permission) => permission.use === use)?.validity;
  }
}
