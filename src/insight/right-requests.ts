import type { DataUse, RightRequest } from '../model/data-use.js';
import type { EpochMs } from '../model/zone.js';
import { clockOf, floorWall, wallOf } from './calendar.js';

/** A request by one of the person's rights, and whether its answer is still to come. */
export interface RequestStanding {
  readonly request: RightRequest;
  readonly state: 'open' | 'fulfilled' | 'rejected';
  /** Whole days from today to the last day for the answer: negative when that has passed.
   * Undefined where no day is set, or nothing is open. */
  readonly daysLeft: number | undefined;
}

const DAY = 86_400_000;

/** All requests, those that are due first before the others, and what is over last. */
export function requestsAt(dataUse: DataUse, now: EpochMs): RequestStanding[] {
  const today = floorWall('day', clockOf(dataUse.timeZone).toWall(now));
  const standings = dataUse.requests.map((request) => {
    const state = requestState(request);
    const isDue = state === 'open' && request.due != null;
    const daysLeft = isDue ? (wallOf(request.due!) - today) / DAY : undefined;
    return { request, state, daysLeft };
  });
  return standings.sort(
    (one, other) => rank(one) - rank(other) || one.request.at - other.request.at,
  );
}

function rank({ state, daysLeft }: RequestStanding): number {
  if (state !== 'open') return Number.MAX_SAFE_INTEGER;
  return daysLeft ?? Number.MAX_SAFE_INTEGER - 1;
}

/** By the vocabulary's names, with or without their prefix: `dpv:RequestFulfilled`, `fulfilled`. */
export function requestState({ state }: RightRequest): RequestStanding['state'] {
  const name = state
    .replace(/^dpv:/, '')
    .replace(/^Request/, '')
    .toLowerCase();
  if (name === 'fulfilled') return 'fulfilled';
  return name === 'rejected' || name === 'unfulfilled' ? 'rejected' : 'open';
}
