import { profileChart } from '../chart/profile.js';
import type { ProfileChart } from '../chart/profile.js';
import type { AverageDay, DayKind } from '../insight/average-day.js';
import { addsUp } from '../insight/readings.js';
import type { Trend } from '../insight/trend.js';
import type { Locale } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { EnergyPatternWords } from '../locale/words/energy-patterns.js';
import type { Energy } from '../model/energy.js';
import { ENERGY_PATTERNS } from './energy-words.js';
import { TrendText } from './trend-text.js';
import type { KeyItem, Table } from './view.js';

/** The lines of the average day. */
export interface AverageDayView {
  readonly title: string;
  readonly key: readonly KeyItem[];
  readonly lines: readonly (readonly (number | undefined)[])[];
  readonly labels: readonly (string | undefined)[];
  readonly tick: (value: number, digits: number) => string;
  /** The hour with the most on the first line. */
  readonly most: number;
}

/** Writes the hours of an average day. */
export class AverageDayText extends TrendText {
  readonly average: AverageDay;
  readonly patterns: EnergyPatternWords;
  readonly isMean: boolean;

  constructor(energy: Energy, trend: Trend, day: AverageDay, locale: Locale) {
    const values = day.kinds.flatMap(({ hours }) => hours.map(({ value }) => value));
    super(energy, trend, locale, values);
    this.average = day;
    this.patterns = ENERGY_PATTERNS[locale.language];
    this.isMean = !addsUp(day.series);
  }

  get title(): string {
    return this.patterns.averageTitle(this.unit, this.isMean);
  }

  /** Working days and weekends, where both are known; else all days. */
  get shown(): AverageDay['kinds'] {
    const isKnown = (kind: DayKind): boolean => this.#hours(kind).some((cell) => cell.hours > 0);
    const hasBoth = isKnown('workdays') && isKnown('weekends');
    return this.average.kinds.filter(({ kind }) => (kind === 'all') !== hasBoth);
  }

  #hours(kind: DayKind): AverageDay['kinds'][number]['hours'] {
    return this.average.kinds.find((each) => each.kind === kind)!.hours;
  }
}

export function averageDayView(text: AverageDayText): AverageDayView {
  const { shown, patterns, locale, common } = text;
  const lines = shown.map(({ hours }) => hours.map(({ value }) => value));
  const first = lines[0] ?? [];
  const hasGap = first.some((value) => value === undefined);
  const items: KeyItem[] = shown.map(({ kind }, index) => ({
    mark: index === 0 ? 'line' : 'reference-line',
    text: patterns.dayKind[kind],
  }));
  return {
    title: text.title,
    key: hasGap ? [...items, { mark: 'missing', text: common.unknown }] : items,
    lines,
    labels: Array.from({ length: 24 }, (_, hour) =>
      hour % 3 === 0 ? locale.format.number(hour) : undefined,
    ),
    tick: (value, digits) => text.axisTick(value, digits),
    most: first.reduce<number>(
      (most, value, hour) => ((value ?? -Infinity) > (first[most] ?? -Infinity) ? hour : most),
      0,
    ),
  };
}

/** Lays the lines out for a width in CSS pixels. */
export function layAverageDay(view: AverageDayView, width: number, rem: number): ProfileChart {
  return profileChart({ ...view, width, rem });
}

/** Says one hour of each line. */
export function hourSentence(text: AverageDayText, hour: number): Span[] {
  const amounts = text.shown.flatMap(({ kind, hours }) => {
    const { value } = hours[hour]!;
    return value === undefined ? [] : [{ kind, amount: text.amount(value) }];
  });
  const name = text.patterns.hour(hour);
  return amounts.length > 0
    ? text.patterns.averageHour(name, amounts)
    : [{ strong: name }, `: ${text.common.unknown}.`];
}

/** A row for each hour, a column for each kind of day. */
export function averageDayTable(text: AverageDayText, caption: string): Table {
  const { average, patterns, common, trend, unit, isMean } = text;
  const { kinds } = average;
  const number = (value: number | undefined): string =>
    value === undefined ? '' : text.number(value);
  const sums = kinds.map(({ hours }) => {
    const known = hours.filter(({ value }) => value !== undefined);
    const sum = known.reduce((total, { value = 0 }) => total + value, 0);
    return known.length < 24 ? '' : text.totalNumber(isMean ? sum / 24 : sum);
  });
  const whole = isMean ? patterns.mean : common.total;
  return {
    caption: `${caption}, ${text.title}, ${text.period(trend.start, trend.end)}`,
    columns: [
      { label: patterns.hourHeader, isNumber: false },
      ...kinds.map(({ kind }) => ({ label: `${patterns.dayKind[kind]}, ${unit}`, isNumber: true })),
    ],
    rows: Array.from({ length: 24 }, (_, hour) => ({
      header: patterns.hour(hour),
      cells: kinds.map(({ hours }) => number(hours[hour]!.value)),
    })),
    totals: [
      { header: patterns.perDay, cells: sums },
      ...(trend.total === undefined
        ? []
        : [
            {
              header: whole,
              cells: [text.totalNumber(trend.total), ...kinds.slice(1).map(() => '')],
            },
          ]),
    ],
  };
}
