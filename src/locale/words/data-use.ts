import type { EndedBy } from '../../insight/permission.js';
import type { UseAct } from '../../insight/data-use.js';
import type { ItemOrigin, LegalBasis, PermissionState } from '../../model/data-use-schema.js';
import type { Duration } from '../../model/duration.js';
import type { Span } from './common.js';

/** How much there is of what, for the sentence. */
export interface DataUseFacts {
  /** Who answers for it, by the data's own name. */
  readonly controller: string | undefined;
  /** `14`, and whether that is one. */
  readonly items: string;
  readonly itemCount: number;
  readonly useCount: number;
  /** All of it, one step of the way, or one use. */
  readonly scope: 'all' | 'step' | 'use';
}

/** What a person can do, in numbers of uses. */
export interface DataUseRoom {
  readonly asked: number;
  readonly canStop: number;
  readonly canObject: number;
}

export interface DataUseWords {
  readonly heading: string;
  sentence(facts: DataUseFacts): Span[];
  /** Empty where there is nothing to decide. */
  room(room: DataUseRoom): string;
  /** How many kinds are given back, how many not: `6`, `14`, `8`. */
  share(shown: string, total: string, hidden: string, hiddenCount: number): Span[];
  /** @param isOne one kind is not shown */
  whichHidden(isOne: boolean): string;
  readonly origin: Record<ItemOrigin, string>;
  /** `observed at the till`. */
  originBy(origin: ItemOrigin, method: string): Span[];
  readonly special: string;
  /** Terms of the facts of a use. */
  readonly recipients: string;
  readonly ends: string;
  readonly kept: string;
  readonly gains: string;
  readonly decidedBy: string;
  /** Nobody but the one who answers for it. */
  only(name: string): Span[];
  benefit(who: 'customer' | 'company' | 'both', company: string | undefined): Span[];
  duration(duration: Duration): string;
  /** `until 14 March 2027`, through that day. */
  until(date: string): string;
  /** After the event that ends a permission: `at the latest on 14 March 2027`. */
  latest(date: string): string;
  times(count: string, isOne: boolean): string;
  timesLeft(count: string, isOne: boolean): string;
  readonly basis: Record<LegalBasis, string>;
  interest(interest: string): Span[];
  /** Where a permission stands: `You gave permission on 14 September 2026.` */
  state(state: PermissionState, date: string, endedBy: EndedBy | undefined): string;
  /** The same as one word, for the history. */
  readonly stateWord: Record<PermissionState, string>;
  readonly consequence: Record<'running' | 'asked' | 'off', string>;
  noLonger(names: readonly string[]): Span[];
  idle(names: readonly string[]): Span[];
  readonly howLong: string;
  readonly chooseFirst: string;
  act(act: UseAct, isAgain: boolean): string;
  /** The event has come: `The car is bought, stop now`. */
  finish(done: string): Span[];
  sending(what: string): string;
  more(count: string): string;
  readonly detail: string;
  /** Known levels of detail; others go by their own names. */
  level(level: string): string | undefined;
  readonly detailLossUnknown: string;
  readonly askDetail: string;
  /** Of the table. */
  readonly caption: string;
  readonly dataHeader: string;
  readonly originHeader: string;
  readonly usedFor: string;
  readonly sharedWith: string;
  readonly shownHere: string;
  readonly yes: string;
  readonly no: string;
  readonly usedForNothing: string;
  readonly nobody: string;
  kinds(count: string, isOne: boolean): string;
  purposes(count: string, isOne: boolean): string;
  parties(count: string, isOne: boolean): string;
  readonly nothing: string;
}
