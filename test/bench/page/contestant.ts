/** Half-open dates, `2026-01-01`. */
export interface Dates {
  readonly start: string;
  readonly end: string;
}

/** In CSS pixels. Elements take the width of their place; those who draw must be told. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is to be seen of an energy document. */
export interface EnergyLook extends Dates, Size {
  readonly step: 'month' | 'day' | 'hour';
  readonly compare: 'last-year' | 'previous';
  /** First date of the period that it is compared with: those who know no calendar are told. */
  readonly before: string;
}

/** What is to be seen of a purchases document. */
export interface PurchaseLook extends Dates, Size {
  readonly measure: 'amount' | 'pieces';
  /** Id of a category, all of whose children have one row; empty for the top of the tree. */
  readonly within: string;
  readonly before: Dates;
}

/** What is to be seen of a goal: at most so much in a month that is under way. */
export interface GoalLook extends Dates, Size {
  /** Which document it is told from. */
  readonly of: 'energy' | 'purchases';
  readonly target: number;
  /** The first date that has not come yet. */
  readonly today: string;
  /** First date of the month a year before. */
  readonly before: string;
}

/** Turns what was drawn to another look; the promise, if there is one, is kept when it is done. */
export type Turn<Look> = (look: Look) => unknown;

/** What each library under test does, in a bundle of its own. */
export interface Contestant<Look> {
  /** What a page does while its data are still under way. */
  readonly prepare?: (place: HTMLElement, text: string) => void;
  /** From JSON text to a picture in an empty place of a set width. */
  readonly draw: (place: HTMLElement, text: string, look: Look) => Drawn<Look>;
}

export interface Drawn<Look> {
  readonly turn: Turn<Look>;
  readonly done?: Promise<unknown>;
}

declare global {
  var contestant: Contestant<unknown>;
}

/** Hands the contestant to the page's driver. */
export function enter<Look>(contestant: Contestant<Look>): void {
  globalThis.contestant = contestant as Contestant<unknown>;
}
