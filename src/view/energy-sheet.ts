import { dateOf } from '../insight/calendar.js';
import { clockOf } from '../insight/calendar.js';
import type { TrendLook } from '../insight/trend-look.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import { panelsOf } from './energy-panels.js';
import type { Sheet, SheetColumn, SheetValue } from './export.js';
import { unitSymbol } from './amount.js';
import { TrendText } from './trend-text.js';

/** Every step of a trend, as it was computed. */
export function energySheet(energy: Energy, look: TrendLook, locale: Locale, title: string): Sheet {
  const { trend } = look;
  const text = new TrendText(energy, trend, locale);
  const { words, common } = text;
  // As in the data, whatever is easier to read.
  const unit = trend.measure === 'cost' ? text.unit : unitSymbol(trend.unit);
  const panels = panelsOf(energy, trend, look.beside, locale);
  const iso = (instant: number): string => new Date(instant).toISOString();
  const columns: SheetColumn[] = [
    { key: 'key', label: words.stepHeader(trend.step) },
    { key: 'start', label: 'start' },
    { key: 'end', label: 'end' },
    { key: 'value', label: unit },
    { key: 'estimated', label: `${common.estimated}, ${unit}` },
    { key: 'reference', label: `${words.compared}, ${unit}` },
    { key: 'coverage', label: words.qualityHeader },
    ...look.beside.map(({ measure }, index) => ({
      key: measure,
      label: panels[index]?.title ?? measure,
    })),
  ];
  const rows = trend.steps.map((step, index): SheetValue[] => [
    step.key,
    iso(step.start),
    iso(step.end),
    step.value,
    step.value === undefined ? undefined : step.estimated,
    step.reference,
    step.coverage,
    ...panels.map(({ values }) => values[index]),
  ]);
  const clock = clockOf(energy.timeZone);
  const [first, last] = [trend.start, trend.end - 1].map((at) => dateOf(clock.toWall(at)));
  return { name: `energy-by-${trend.step}-${first}-${last}`, title, columns, rows };
}
