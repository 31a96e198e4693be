/** Goals documents written by hand, and what was read from them. */
import { expect } from 'chai';
import { readGoals } from '../../src/model/goals.js';
import type { Goal } from '../../src/model/goals.js';

/** At most 600 kWh of electricity a month. */
export function goal(more: object = {}): object {
  return {
    id: 'electricity',
    setBy: 'customer',
    measure: { of: 'energy', what: 'sum' },
    direction: 'atMost',
    target: 600,
    unit: 'kWh',
    period: { step: 'month' },
    ...more,
  };
}

export function documentOf(goals: unknown, head: object = {}): object {
  return { format: 'peili/goals', version: 1, timeZone: 'Europe/Helsinki', ...head, goals };
}

/** The one goal of a document that has nothing wrong with it. */
export function read(more: object = {}, head: object = {}): Goal {
  const { data, problems } = readGoals(documentOf([goal(more)], head));
  expect(problems).to.eql([]);
  return data!.goals[0]!;
}
