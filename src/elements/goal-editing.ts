import type { LitElement, ReactiveController } from 'lit';
import type { Followed } from '../insight/follow.js';
import type { Goal, Target } from '../model/goals.js';
import { draftOf, stepped } from '../view/goal-editor.js';
import type { Draft } from '../view/goal-editor.js';
import { tell } from './events.js';

/** What a person has asked the page for: another target, or (null) none. */
export interface GoalRequest {
  readonly goal: string;
  readonly old: Target | null;
  readonly new: Target | null;
}

/** `sending` until the data say that it is so. */
export type RequestState = 'sending' | 'confirmed';

/** What the element around it has, as it is when asked. */
interface Around {
  /** All goals of the data. */
  readonly goals: () => readonly Goal[];
  /** The ids of those that are shown, in their order. */
  readonly shown: () => readonly string[];
  /** What was asked for has come true. */
  readonly confirmed: () => void;
}

/**
 * Holds what a person is doing to a goal: the one that is being changed, and what was asked for
 * last. A target changes only when new data have it.
 */
export class GoalEditing implements ReactiveController {
  /** The goal that is being changed, and what stands in its fields. */
  goal: string | undefined;
  draft: Draft = [];
  request: GoalRequest | undefined;
  readonly #host: LitElement;
  readonly #around: Around;
  /** Where the focus goes once what was done is shown. */
  #next: readonly [goal: string, selector: string] | undefined;
  #focused: Element | null = null;
  /** Whether the goal was the person's own when it was asked for. */
  #wasOwn = false;
  /** What was asked for has not come true yet. */
  #isAwaited = false;

  constructor(host: LitElement, around: Around) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  /** Before what is shown changes: remembers what has the focus. */
  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    if (!this.#isAwaited || this.sentOf(this.#around.goals())?.state !== 'confirmed') return;
    this.#isAwaited = false;
    this.#around.confirmed();
  }

  /** After that: to what was done; or, where what had the focus has gone, to the heading. */
  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const [goal = '', selector = ''] = this.#next ?? [];
    const card = renderRoot.querySelectorAll('.goal')[this.#around.shown().indexOf(goal)];
    const next = this.#next && card?.querySelector<HTMLElement>(selector);
    this.#next = undefined;
    if (next) next.focus();
    if (next || !this.#focused || this.#focused.isConnected) return;
    const heading = renderRoot.querySelector<HTMLElement>('[part=heading]');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  open(followed: Followed): void {
    const { id } = followed.goal;
    this.#edit(id, draftOf(followed));
    this.#next = [id, '.target input'];
  }

  cancel(): void {
    if (this.goal !== undefined) this.#next = [this.goal, '.change'];
    this.#edit(undefined, []);
  }

  type(index: number, text: string): void {
    this.#edit(
      this.goal,
      this.draft.map((each, at) => (at === index ? text : each)),
    );
  }

  step(steps: number, size: number): void {
    this.#edit(this.goal, stepped(this.draft, steps, size));
  }

  /** Asks the page for a target. Of a suggestion there is no old one: nothing counted of it. */
  ask(goal: Goal, target: Target): void {
    const isOwn = goal.setBy === 'customer';
    this.#send({ goal: goal.id, old: isOwn ? goal.target : null, new: target }, isOwn);
  }

  decline(goal: Goal): void {
    this.#send({ goal: goal.id, old: goal.target, new: null }, false);
  }

  undo(): void {
    if (this.request) {
      const { goal, old, new: done } = this.request;
      this.#send({ goal, old: done, new: old }, true);
    }
  }

  /** How far what was asked for has come, by the goals that the data have now. */
  sentOf(
    goals: readonly Goal[],
  ): { readonly request: GoalRequest; readonly state: RequestState } | undefined {
    const { request } = this;
    if (!request) return undefined;
    const goal = goals.find(({ id }) => id === request.goal);
    const isOwn = goal?.setBy === 'customer';
    const isGone = this.#wasOwn ? !isOwn : goal === undefined;
    const isThere = request.new === null ? isGone : isOwn && isSame(goal.target, request.new);
    return { request, state: isThere ? 'confirmed' : 'sending' };
  }

  #send(request: GoalRequest, wasOwn: boolean): void {
    this.request = request;
    this.#wasOwn = wasOwn;
    this.#isAwaited = true;
    this.#next = [request.goal, '.sent'];
    this.#edit(undefined, []);
    tell(this.#host, 'peili-goal-change', request);
  }

  #edit(goal: string | undefined, draft: Draft): void {
    this.goal = goal;
    this.draft = draft;
    this.#host.requestUpdate();
  }
}

function isSame(one: Target, other: Target): boolean {
  if (typeof one === 'number' || typeof other === 'number') return one === other;
  return one.min === other.min && one.max === other.max;
}
