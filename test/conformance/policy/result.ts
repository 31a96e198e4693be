import type { Found } from '../documented.js';

/** What a page under a policy tells the test that has opened it. */
export interface PolicyResult {
  readonly forbidden: string[];
  readonly thrown: string[];
  /** What the elements turned out to have, by their tags. */
  readonly found: Record<string, Found>;
  /** The headings and sentences of elements that were there from the start. */
  readonly said: string[];
  states: number;
  isDone: boolean;
}

export type PolicyWindow = Window & { policyResult?: PolicyResult };
