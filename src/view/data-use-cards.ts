import { lossOf } from '../insight/data-use.js';
import type { UseAct, UseStanding } from '../insight/data-use.js';
import type { PermissionStanding } from '../insight/permission.js';
import { choicesOf } from '../insight/validity.js';
import type { Span } from '../locale/words/common.js';
import type { DataItem, DetailLevel, Use } from '../model/data-use.js';
import type { ItemOrigin, PermissionState, Validity } from '../model/data-use-schema.js';
import { joined } from './data-use-text.js';
import type { DataUseText } from './data-use-text.js';

/** One kind of data with how it came to be known, in words and as a shape. */
export interface ItemLine {
  readonly label: string;
  readonly origin: ItemOrigin;
  readonly how: readonly Span[];
  readonly isSpecial: boolean;
}

/** A fact of a use: `Received by`, `the shop, the cars`. */
export interface UseFact {
  readonly term: string;
  readonly text: readonly Span[];
}

/** What follows from a use being off, to be read before anything is pressed. */
export interface Consequence {
  readonly title: string;
  readonly lines: readonly (readonly Span[])[];
}

/** One way to let a permission last. */
export interface ValidityChoice {
  readonly text: readonly Span[];
  readonly validity: Validity;
}

export interface ActButton {
  readonly act: UseAct;
  readonly label: readonly Span[];
}

/** How finely an item is kept, and how finely it could be. */
export interface DetailView {
  readonly item: string;
  readonly label: string;
  readonly current: string | undefined;
  /** In words. */
  readonly currentLabel: string;
  readonly levels: readonly {
    readonly level: string;
    readonly label: string;
    readonly loss: readonly Span[];
  }[];
}

/** What is shown of one use. */
export interface UseCard {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemLine[];
  readonly facts: readonly UseFact[];
  readonly state: PermissionState | undefined;
  /** Where it stands, or why there is no switch. */
  readonly standing: readonly Span[];
  readonly consequence: Consequence | undefined;
  /** The shortest first; empty where there is nothing to give, or one way only. */
  readonly choices: readonly ValidityChoice[];
  /** How long it would last where there is one way only. */
  readonly only: ValidityChoice | undefined;
  readonly buttons: readonly ActButton[];
  readonly details: readonly DetailView[];
}

/** Which of the uses can be decided on come first; what happens to them moves none of them. */
export function cardsOf(
  uses: readonly UseStanding[],
  all: readonly UseStanding[],
  text: DataUseText,
  isReadOnly: boolean,
): UseCard[] {
  const cards = uses.map((each) => ({ card: cardOf(each, all, text, isReadOnly), each }));
  return cards
    .sort((one, other) => rank(one.each.use) - rank(other.each.use))
    .map(({ card }) => card);
}

function rank({ control, legalBasis }: Use): number {
  if (control !== 'none') return 0;
  return legalBasis === 'legitimateInterest' || legalBasis === 'publicTask' ? 1 : 2;
}

function cardOf(
  standing: UseStanding,
  all: readonly UseStanding[],
  text: DataUseText,
  isReadOnly: boolean,
): UseCard {
  const { use, items, permission } = standing;
  const acts = isReadOnly ? [] : standing.acts;
  const canGive = acts.includes('give') && permission;
  const choices = canGive
    ? choicesOf(permission, text.dataUse.timeZone, text.now).map((validity) => ({
        validity,
        text: text.validity(validity),
      }))
    : [];
  return {
    id: use.id,
    title: text.name(use.label),
    items: items.map((item) => itemLine(item, text)),
    facts: factsOf(standing, text),
    state: standing.standing?.state,
    standing: standingOf(standing, text),
    consequence: use.control === 'none' ? undefined : consequenceOf(standing, all, text),
    choices: choices.length > 1 ? choices : [],
    only: choices.length === 1 ? choices[0] : undefined,
    buttons: acts.map((act) => ({ act, label: labelOf(act, standing, text) })),
    details: isReadOnly ? [] : items.flatMap((item) => detailOf(item, text) ?? []),
  };
}

export function itemLine(item: DataItem, text: DataUseText): ItemLine {
  const { words } = text;
  const { origin, source, special } = item;
  return {
    label: text.name(item.label),
    origin,
    how: source ? words.originBy(origin, text.name(source.method)) : [words.origin[origin]],
    isSpecial: special === true,
  };
}

function factsOf({ use, items, permission, standing }: UseStanding, text: DataUseText): UseFact[] {
  const { words, controller } = text;
  const facts: UseFact[] = [{ term: words.recipients, text: receivedBy(partiesOf(use), text) }];
  if (permission && standing?.state === 'given' && use.control === 'optIn') {
    facts.push({ term: words.ends, text: endOf(permission.validity, standing, text) });
  }
  const kept = joined(items.map((item) => text.retention(item)));
  if (kept.length > 0) facts.push({ term: words.kept, text: kept });
  facts.push({ term: words.gains, text: words.benefit(use.benefits, controller) });
  const { logic, consequence } = use.automation ?? {};
  const reasoning = [logic, consequence].flatMap((part) =>
    part == null ? [] : [[{ data: text.name(part) }]],
  );
  if (reasoning.length > 0) facts.push({ term: words.decidedBy, text: joined(reasoning) });
  return facts;
}

/** The ids of those who get data through a use: all of its data, or that one kind. */
export function partiesOf({ recipients }: Use, item?: DataItem): string[] {
  return (recipients ?? [])
    .filter(({ items }) => item === undefined || items == null || items.includes(item.id))
    .map(({ party }) => party);
}

/** Who gets the data, the one who answers for it first. */
export function receivedBy(parties: readonly string[], text: DataUseText): Span[] {
  const others = parties.map((party) => text.party(party));
  const { controller, words } = text;
  if (controller === undefined) return joined(others.map((name) => [{ data: name }]));
  if (others.length === 0) return words.only(controller);
  return joined([controller, ...others].map((name) => [{ data: name }]));
}

/** When a permission that is given ends: a length of time has become a day. */
function endOf(validity: Validity, standing: PermissionStanding, text: DataUseText): Span[] {
  const { words } = text;
  const { ends, left } = standing;
  if (validity.kind === 'duration' && ends !== undefined) return [words.until(text.moment(ends))];
  if (left === undefined) return text.validity(validity);
  return joined([text.validity(validity), [words.timesLeft(text.number(left), left === 1)]]);
}

function standingOf(
  { use, permission, standing, isActive }: UseStanding,
  text: DataUseText,
): Span[] {
  const { words } = text;
  // What goes on until it is stopped was not asked for, and so was never given.
  const isAsked = use.control === 'optIn' || !isActive;
  if (permission && standing && isAsked) {
    const { state, since, endedBy } = standing;
    return [words.state(state, since === undefined ? '' : text.moment(since), endedBy)];
  }
  return use.interest == null
    ? [words.basis[use.legalBasis]]
    : words.interest(text.name(use.interest));
}

function consequenceOf(
  of: UseStanding,
  all: readonly UseStanding[],
  text: DataUseText,
): Consequence {
  const { words } = text;
  const { ifOff } = of.use;
  const loss = lossOf(all, of);
  const names = text.insights(loss.insights);
  const idle = loss.items.map((item) => text.name(item.label));
  const isAsked = of.acts.includes('refuse');
  return {
    title: words.consequence[of.isActive ? 'running' : isAsked ? 'asked' : 'off'],
    lines: [
      ...(ifOff ? [[{ data: text.name(ifOff.text) }]] : []),
      ...(names.length > 0 ? [words.noLonger(names)] : []),
      ...(idle.length > 0 ? [words.idle(idle)] : []),
    ],
  };
}

function labelOf(act: UseAct, { permission }: UseStanding, { words, name }: DataUseText): Span[] {
  const validity = permission?.validity;
  const done = validity?.kind === 'untilEvent' ? validity.done : undefined;
  if (act === 'finish' && done != null) return words.finish(name(done));
  const wasGiven = permission?.history.some(({ state }) => state === 'given') === true;
  return [words.act(act, wasGiven)];
}

function detailOf(item: DataItem, text: DataUseText): DetailView | undefined {
  const { details, detail } = item;
  const current = details.findIndex(({ level }) => level === detail);
  if (details.length < 2 || current === -1) return undefined;
  return {
    item: item.id,
    label: text.name(item.label),
    current: detail ?? undefined,
    currentLabel: text.level(details[current]!),
    levels: details.flatMap((each, index) => {
      if (index === current) return [];
      return [
        { level: each.level, label: text.level(each), loss: lossAt(each, index < current, text) },
      ];
    }),
  };
}

/** What would not be shown at a level. Of what is finer than now nothing is lost. */
function lossAt({ ifOff }: DetailLevel, isCoarser: boolean, text: DataUseText): Span[] {
  if (!ifOff) return isCoarser ? [text.words.detailLossUnknown] : [];
  const names = text.insights(ifOff.insights);
  const lost = names.length > 0 ? [' ', ...text.words.noLonger(names)] : [];
  return [{ data: text.name(ifOff.text) }, ...lost];
}
