import { instantOf } from './calendar.js';
import type { Fault, Meter } from './meter.js';

/** The grid company changes the meter on an April morning; the new one shows watt-hours. */
const CHANGE = { from: '2026-04-14T10:00', to: '2026-04-14T10:45' };

export const METERS: readonly Meter[] = [
  { name: 'A-1017', until: instantOf(CHANGE.to), decimals: 2 },
  { name: 'B-2044', until: Infinity, decimals: 3 },
];

const stretch = (from: string, to: string, kind: Fault['kind']): Fault => ({ from, to, kind });

/** What happened to this home's readings. Import and export pass the same meter. */
export const FAULTS: readonly Fault[] = [
  // A broken connection in June 2025: first rows without values, then no rows at all.
  stretch('2025-06-09T08:00', '2025-06-12T00:00', 'lost'),
  stretch('2025-06-12T00:00', '2025-06-18T08:00', 'absent'),
  // The day the clock went forward, with a gap and an estimate of its own.
  stretch('2025-03-30T11:00', '2025-03-30T12:00', 'lost'),
  stretch('2025-03-30T14:00', '2025-03-30T16:00', 'estimated'),
  stretch('2025-10-27T00:00', '2025-10-30T00:00', 'estimated'),
  stretch('2026-01-20T12:00', '2026-01-21T18:00', 'estimated'),
  stretch('2026-03-10T00:00', '2026-03-11T12:00', 'estimated, later corrected'),
  // Nobody measures while the meter is being changed.
  stretch(CHANGE.from, CHANGE.to, 'absent'),
  // Single losses, as they come.
  stretch('2024-11-17T02:00', '2024-11-17T03:00', 'lost'),
  stretch('2024-12-09T14:15', '2024-12-09T14:30', 'lost'),
  stretch('2025-01-23T05:00', '2025-01-23T06:00', 'lost'),
  stretch('2025-02-27T16:00', '2025-02-27T17:00', 'lost'),
  stretch('2025-05-06T22:00', '2025-05-06T23:00', 'lost'),
  stretch('2025-08-14T09:30', '2025-08-14T09:45', 'lost'),
  stretch('2025-09-02T03:00', '2025-09-02T05:00', 'lost'),
  stretch('2025-12-12T13:00', '2025-12-12T14:00', 'lost'),
  stretch('2026-02-05T07:00', '2026-02-05T08:00', 'lost'),
  stretch('2026-05-28T18:45', '2026-05-28T19:15', 'lost'),
  stretch('2026-08-19T01:00', '2026-08-19T02:00', 'lost'),
  stretch('2026-10-09T15:00', '2026-10-09T16:00', 'lost'),
  stretch('2026-11-03T00:00', '2026-11-05T06:00', 'provisional'),
];
