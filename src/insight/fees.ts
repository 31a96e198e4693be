import type { Energy, Series } from '../model/energy.js';
import type { Text } from '../model/field.js';
import type { Tariff } from '../model/tariffs.js';
import { factorBetween } from '../model/units.js';
import { clockOf } from '../model/zone.js';
import type { Clock, EpochMs } from '../model/zone.js';
import { slotsBetween, STEPS } from './calendar.js';
import type { Slot } from './calendar.js';
import { PeakFinder } from './energy-peak.js';
import { exact } from './exact.js';
import { tariffsOf } from './pricing.js';
import { finestStep } from './readings.js';
import { isWithin } from './tariff-clock.js';
import { vatAt } from './vat.js';

const HOUR = 60 * 60_000;

/** A fee that does not depend on use. Amounts are in the currency, with VAT where it is known. */
export interface FixedFee {
  readonly tariff: string;
  readonly name: Text;
  readonly perMonth: number;
  /** How many months of it there are in the time looked at: whole ones, and parts if asked for. */
  readonly months: number;
  /** Undefined where there is no whole month: a fee is never spread unless that is asked for. */
  readonly amount?: number | undefined;
}

/** A fee by the highest power of a calendar month. */
export interface PeakCharge {
  readonly tariff: string;
  /** `2026-01` */
  readonly month: string;
  /** The power that is paid for, in kW: of the rank that the tariff says, night factor and all. */
  readonly power: number;
  /** When it was drawn. */
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly isNight: boolean;
  readonly amount: number;
  /** The known part of the month: the true peak may be higher where it is below 1. */
  readonly coverage: number;
}

/** The monthly fees of a series' tariffs over `[start, end)`. */
export function fixedFees(
  energy: Energy,
  series: Series,
  start: EpochMs,
  end: EpochMs,
  isProRata: boolean,
): FixedFee[] {
  const months = slotsBetween('month', start, end, clockOf(energy.timeZone));
  return tariffsOf(energy, series).flatMap((tariff) => {
    const from = Math.max(start, tariff.from);
    const to = Math.min(end, tariff.to);
    const parts = months.map((month) => partOf(month, from, to, energy.timeZone));
    const counted = parts.map((part) => (part === 1 || isProRata ? part : 0));
    return tariff.monthly.map(({ name, amount }) => {
      const taxed = months.map(
        (month) => amount * vatAt(tariff.vat, tariff.vat, month.start).factor,
      );
      const sum = exact(
        counted.reduce((total, part, index) => total + (part && part * taxed[index]!), 0),
      );
      const count = counted.reduce((total, part) => total + part, 0);
      const isKnown = count > 0 && !Number.isNaN(sum);
      return {
        tariff: tariff.id,
        name,
        perMonth: exact(taxed.findLast((each) => !Number.isNaN(each)) ?? amount),
        months: count,
        amount: isKnown ? sum : undefined,
      };
    });
  });
}

/** The part of a month's days that lies in `[from, to)`. */
function partOf(month: Slot, from: EpochMs, to: EpochMs, timeZone: string): number {
  const [first, last] = [Math.max(month.start, from), Math.min(month.end, to)];
  if (first >= last) return 0;
  if (first === month.start && last === month.end) return 1;
  const days = (start: EpochMs, end: EpochMs): number =>
    slotsBetween('day', start, end, clockOf(timeZone)).length;
  return days(first, last) / days(month.start, month.end);
}

/** The peak fees of the whole calendar months in `[start, end)`. */
export function peakCharges(
  energy: Energy,
  series: Series,
  start: EpochMs,
  end: EpochMs,
): PeakCharge[] {
  const tariffs = tariffsOf(energy, series).filter(({ peak }) => peak);
  if (tariffs.length === 0) return [];
  const clock = clockOf(energy.timeZone);
  const months = slotsBetween('month', start, end, clock).filter(
    (month) => month.start >= start && month.end <= end,
  );
  return tariffs.flatMap((tariff) => {
    const charge = charger(tariff, series, clock);
    const isInForce = (month: Slot): boolean =>
      tariff.from <= month.start && month.end <= tariff.to;
    return months.filter(isInForce).flatMap((month) => charge?.(month) ?? []);
  });
}

/** Charges a month; undefined where the readings do not tell the power of the tariff's window. */
function charger(
  tariff: Tariff,
  series: Series,
  clock: Clock,
): ((month: Slot) => PeakCharge | undefined) | undefined {
  const { rank, window: length, nightFactor, nightPeriod, pricePerKW } = tariff.peak!;
  const window = length === HOUR ? 'hour' : 'quarter';
  const toKWh = factorBetween(series.unit, 'kWh');
  const isFine = STEPS.indexOf(finestStep(series, STEPS)) <= STEPS.indexOf(window);
  if (toKWh === undefined || !isFine) return undefined;
  const night = tariff.periods.find(({ id }) => id === nightPeriod);
  const isNight = (start: EpochMs): boolean => !!night && isWithin(night, clock.toWall(start));
  const weight = (start: EpochMs): number => (isNight(start) ? nightFactor : 1);
  const finder = new PeakFinder(series, { window, rank, weight }, clock);
  return (month) => {
    const peak = finder.billed(month.start, month.end);
    const tax = vatAt(tariff.vat, tariff.vat, month.start).factor;
    if (!peak || Number.isNaN(tax)) return undefined;
    const power = exact(peak.power * toKWh);
    return {
      tariff: tariff.id,
      month: month.key,
      power,
      start: peak.start,
      end: peak.end,
      isNight: isNight(peak.start),
      amount: exact(power * pricePerKW * tax),
      coverage: finder.total(month.start, month.end).coverage,
    };
  };
}
