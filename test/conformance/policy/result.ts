/** What a page under a policy tells the test that has opened it. */
export interface PolicyResult {
  readonly forbidden: string[];
  readonly thrown: string[];
  states: number;
  isDone: boolean;
}

export type PolicyWindow = Window & { policyResult?: PolicyResult };
