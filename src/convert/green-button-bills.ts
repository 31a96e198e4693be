import type { EnergySeries, Measure, Quality } from '../model/energy-schema.js';
import { describe } from '../model/problem.js';
import { QUALITIES, UNITS } from './green-button-codes.js';
import { pointOf } from './green-button-feed.js';
import type { Entry, Feed } from './green-button-feed.js';
import { COST_SHIFT, fault, integer, scaled } from './green-button-numbers.js';
import { FileTimes, timeOf } from './green-button-times.js';
import type { FileClock, FileTime, Span } from './green-button-times.js';
import type { CellFault, RowProblems } from './row-problems.js';
import type { Xml } from './xml.js';

/** What was used, or what it cost. */
interface Figure {
  readonly measure: Measure;
  readonly unit: string;
  readonly value: number;
}

/** What one bill says of the time it was for. */
interface Bill extends Span {
  readonly point: string | undefined;
  readonly quality: Quality;
  readonly figures: readonly Figure[];
}

/** What holds for all summaries of a feed. */
interface Billing {
  readonly feed: Feed;
  readonly clock: FileClock;
  readonly currency: string | undefined;
  readonly problems: RowProblems;
}

/** Two editions of the standard call it otherwise. */
export const SUMMARIES = ['UsageSummary', 'ElectricPowerUsageSummary'] as const;

/**
 * The bills of a feed as series: of each summary whose period had ended, what was billed and used
 * in that period; amounts only where the metering point has no `finer` ones. What a summary says of
 * a period that goes on is not read: files differ in which time they mean.
 */
export function billSeries(billing: Billing, finer: readonly EnergySeries[]): EnergySeries[] {
  const all = new Map<string, EnergySeries & Required<Pick<EnergySeries, 'readings'>>>();
  for (const { point, start, end, quality, figures } of billsOf(billing)) {
    for (const { measure, unit, value } of figures) {
      if (measure !== 'cost' && finer.some((each) => each.point === point)) continue;
      const key = JSON.stringify([point, measure, unit]);
      const name = measure === 'cost' ? 'bills' : 'billed';
      const id = all.size === 0 ? name : `${name}-${all.size + 1}`;
      const series = all.get(key) ?? { id, point, measure, unit, readings: [] };
      all.set(key, series);
      const [from, to] = [start, end].map((instant) => new Date(instant).toISOString());
      series.readings!.push({ start: from!, end: to!, value, quality });
    }
  }
  return [...all.values()];
}

function billsOf(billing: Billing): Bill[] {
  const times = new FileTimes(billing.clock);
  return SUMMARIES.flatMap((name) => billing.feed.all(name))
    .map((entry, index) => new Summary(entry, index + 1, billing))
    .filter(({ hasFigures }) => hasFigures)
    .sort((a, b) => a.start - b.start || b.updated.localeCompare(a.updated, 'en'))
    .filter(({ time, start }, index, all) => !time || start !== all[index - 1]?.start)
    .flatMap((summary) => summary.billIn(times));
}

class Summary {
  readonly time: FileTime | undefined;
  readonly #entry: Entry;
  readonly #line: number;
  readonly #billing: Billing;

  constructor(entry: Entry, line: number, billing: Billing) {
    this.#entry = entry;
    this.#line = line;
    this.#billing = billing;
    const [start, duration] = ['start', 'duration'].map((part) =>
      integer(this.#content.textOf('billingPeriod', part)),
    );
    this.time = timeOf(start, duration, 1);
  }

  get hasFigures(): boolean {
    return this.#costs.length > 0 || this.#amount !== undefined;
  }

  get start(): number {
    return this.time?.start ?? -Infinity;
  }

  get updated(): string {
    return this.#entry.updated;
  }

  billIn(times: FileTimes): readonly Bill[] {
    const span = this.time && times.spanOf(this.time);
    if (!span) return this.#tell('billingPeriod', 'the seconds of a time, 1 or more long');
    if (this.#isRunning) return this.#tellThatItRuns();
    const point = this.#billing.feed.of('UsagePoint', this.#entry);
    const quality = QUALITIES.get(this.#content.textOf('qualityOfReading')) ?? 'measured';
    const figures = [...this.#billed, ...this.#used];
    return [{ ...span, point: point && pointOf(point), quality, figures }];
  }

  get #billed(): readonly Figure[] {
    if (this.#costs.length === 0) return [];
    const unit = this.#billing.currency;
    if (unit === undefined) return this.#tell('currency', 'a currency, in the file or the options');
    const parts = this.#costs.map((text) => scaled(text, COST_SHIFT) ?? NaN);
    const value = Number(parts.reduce((sum, part) => sum + part, 0).toFixed(-COST_SHIFT));
    if (!Number.isFinite(value)) return this.#tell('billLastPeriod', 'a whole number');
    return [{ measure: 'cost', unit, value }];
  }

  get #used(): readonly Figure[] {
    if (!this.#amount) return [];
    const kind = UNITS.get(this.#amount.textOf('uom'));
    if (!kind) return this.#tell('uom', [...UNITS.keys()].join(', '));
    const shift = Number(this.#amount.textOf('powerOfTenMultiplier') ?? 0) + kind.shift;
    const value = scaled(this.#amount.textOf('value'), shift);
    if (value === undefined) return this.#tell('overallConsumptionLastPeriod', 'a whole number');
    return [{ ...kind, value }];
  }

  /** The bill in one sum, or in its lines. */
  get #costs(): (string | undefined)[] {
    const total = this.#content.textOf('billLastPeriod');
    if (total !== undefined) return [total];
    const lines = this.#content.children('costAdditionalDetailLastPeriod');
    return lines.map((line) => line.textOf('amount'));
  }

  get #amount(): Xml | undefined {
    return this.#content.child('overallConsumptionLastPeriod');
  }

  /** Some files write milliseconds where seconds should stand: those are later than any period. */
  get #isRunning(): boolean {
    const status = (integer(this.#content.textOf('statusTimeStamp')) ?? 0) * 1000;
    return status > 0 && status < this.time!.start + this.time!.duration;
  }

  get #content(): Xml {
    return this.#entry.content;
  }

  #tellThatItRuns(): [] {
    const expected = 'a time after the period of the bill; what it says is not read';
    return this.#tell('statusTimeStamp', expected, { code: 'unsupported', effect: 'doubt' });
  }

  #tell(column: string, expected: string, kind: Partial<CellFault> = {}): [] {
    const found = describe(this.#content.textOf(column));
    const told = { ...fault('value', column, expected, found), rows: 'bills', ...kind };
    this.#billing.problems.add(this.#line, told);
    return [];
  }
}
