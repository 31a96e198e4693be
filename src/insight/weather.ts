import type { Series } from '../model/energy.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { slotsBetween } from './calendar.js';
import { exact } from './exact.js';
import { totalOf } from './readings.js';

/** Heating begins below this mean temperature of a day, as Finland counts its degree days (S17). */
const HEATED_BELOW = 17;
/** Of so many days both use and temperature must be known to tell what a degree costs. */
const MIN_DAYS = 10;
/** This much of a day must be known. */
const ENOUGH = 0.9;

/** How a baseline changes if its weather had been that of the period that is compared with it. */
export interface WeatherChange {
  /** Heating degree days of the days that both sides know. */
  readonly then: number;
  readonly now: number;
  /** How much more was used for each degree day. */
  readonly perDegreeDay: number;
  /** `perDegreeDay` × (`now` − `then`), in the unit of the use. */
  readonly change: number;
  /** Days that were compared; the others keep the weather they had. */
  readonly days: number;
}

interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** A day's use and degree days, as far as they are known. */
interface Day {
  readonly use: number | undefined;
  readonly degreeDays: number | undefined;
}

/**
 * What the weather accounts for: use on each day of the baseline against that day's heating degree
 * days gives a share that is heating (least squares, never below nothing); that share goes by the
 * degree days of this period instead. Undefined where too little is known.
 * @param now the part of the period of which the weather is known so far
 */
export function weatherChange(
  use: Series,
  temperature: Series,
  then: Stretch,
  now: Stretch,
  clock: Clock,
): WeatherChange | undefined {
  const before = daysOf(use, temperature, then, clock);
  const perDegreeDay = slopeOf(before);
  if (perDegreeDay === undefined) return undefined;
  const pairs = daysOf(use, temperature, now, clock).flatMap(({ degreeDays }, index) => {
    const other = before[index]?.degreeDays;
    return degreeDays === undefined || other === undefined ? [] : [[other, degreeDays] as const];
  });
  const [degreesThen, degreesNow] = [0, 1].map((side) =>
    exact(pairs.reduce((sum, pair) => sum + pair[side as 0 | 1], 0)),
  ) as [number, number];
  return {
    then: degreesThen,
    now: degreesNow,
    perDegreeDay: exact(perDegreeDay),
    change: exact(perDegreeDay * (degreesNow - degreesThen)),
    days: pairs.length,
  };
}

function daysOf(use: Series, temperature: Series, { start, end }: Stretch, clock: Clock): Day[] {
  return slotsBetween('day', start, end, clock).map((day) => {
    const mean = knownIn(temperature, day);
    return {
      use: knownIn(use, day),
      degreeDays: mean === undefined ? undefined : Math.max(0, HEATED_BELOW - mean),
    };
  });
}

function knownIn(series: Series, { start, end }: Stretch): number | undefined {
  const { value, knownTime } = totalOf(series, start, end);
  return knownTime >= ENOUGH * (end - start) ? value : undefined;
}

/** The least squares' slope of use by degree days; 0 where use falls as it gets colder. */
function slopeOf(days: readonly Day[]): number | undefined {
  const known = days.flatMap(({ use, degreeDays }) =>
    use === undefined || degreeDays === undefined ? [] : [{ use, degreeDays }],
  );
  if (known.length < MIN_DAYS) return undefined;
  const mean = (key: keyof Day): number =>
    known.reduce((sum, day) => sum + day[key], 0) / known.length;
  const [meanUse, meanDegrees] = [mean('use'), mean('degreeDays')];
  let [together, alone] = [0, 0];
  for (const { use, degreeDays } of known) {
    together += (degreeDays - meanDegrees) * (use - meanUse);
    alone += (degreeDays - meanDegrees) ** 2;
  }
  return alone > 0 ? Math.max(0, together / alone) : 0;
}
