import type { Receipts } from '../model/receipts.js';
import { clockOf } from '../model/zone.js';
import type { Grouping, PartHead } from './grouping.js';
import { monthOfDay } from './span.js';
import type { Span } from './span.js';

const HOUR = 60 * 60_000;

/**
 * `2025-03`: the months of a period. Empty ones are parts where their days have come. Months that
 * begin on another day than the first have the name of the month that they begin in.
 */
export function monthGrouping(
  receipts: Receipts,
  period: Span,
  come: Span,
  monthStart = 1,
): Grouping {
  const monthOf = (day: number): number => monthOfDay(day - (monthStart - 1));
  const first = monthOf(period.start);
  const firstCome = monthOf(come.start);
  const lastCome = monthOf(come.end - 1);
  const monthAt =
    monthStart === 1
      ? (receipt: number) => receipts.months[receipt]!
      : (receipt: number) => monthOf(receipts.days[receipt]!);
  return {
    size: period.end > period.start ? monthOf(period.end - 1) - first + 2 : 1,
    slots: {
      slotOfReceipt: (receipt, months) =>
        months === undefined ? 0 : monthAt(receipt) + months - first + 1,
    },
    headOf: (slot) => part(monthKey(first + slot - 1)),
    isPart: (slot) => first + slot - 1 >= firstCome && first + slot - 1 <= lastCome,
  };
}

/** `1` to `7`, from Monday. */
export function weekdayGrouping(receipts: Receipts, come: Span): Grouping {
  const days = Math.min(7, Math.max(0, come.end - come.start));
  const slots = new Set(Array.from({ length: days }, (_, index) => weekday(come.start + index)));
  return {
    size: 8,
    slots: { slotOfReceipt: (receipt) => weekday(receipts.days[receipt]!) },
    headOf: (slot) => part(String(slot)),
    isPart: (slot) => slots.has(slot),
  };
}

/** `00` to `23`, on the wall clock of the data's zone. Unknown where a receipt has no time. */
export function hourGrouping(receipts: Receipts, timeZone: string): Grouping {
  const clock = clockOf(timeZone);
  const isKnown = receipts.times.some((time) => !Number.isNaN(time));
  return {
    size: 25,
    slots: {
      slotOfReceipt: (receipt) => {
        const time = receipts.times[receipt]!;
        if (Number.isNaN(time)) return 0;
        return 1 + modulo(Math.floor(clock.toWall(time) / HOUR), 24);
      },
    },
    headOf: (slot) => part(String(slot - 1).padStart(2, '0')),
    isPart: () => isKnown,
  };
}

/** A part that no word of the document names: its key says all. */
function part(key: string): PartHead {
  return { key, name: key, hasChildren: false };
}

function monthKey(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** 1: Monday. 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return 1 + modulo(day + 3, 7);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
