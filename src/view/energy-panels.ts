import { panelChart } from '../chart/panel.js';
import type { PanelChart } from '../chart/panel.js';
import type { Box } from '../chart/columns.js';
import type { Trend } from '../insight/trend.js';
import { capital } from '../locale/format.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import { ENERGY_CHOICES, ENERGY_REMARKS } from './energy-words.js';
import { TrendText } from './trend-text.js';

/** A small chart beside the columns: a value for each of their steps, on an axis of its own. */
export interface TrendPanel {
  /** What it is, with its unit. */
  readonly title: string;
  readonly values: readonly (number | undefined)[];
  /** The values as they are written: in the figure and the table, and in the sentence. */
  readonly numbers: readonly (string | undefined)[];
  readonly sentences: readonly (string | undefined)[];
  readonly fromZero: boolean;
  readonly tick: (value: number, digits: number) => string;
}

/** Puts what stands beside a trend into words; only what is known in the very same steps. */
export function panelsOf(
  energy: Energy,
  made: Trend,
  beside: readonly Trend[],
  locale: Locale,
): TrendPanel[] {
  return beside
    .filter(({ step, steps }) => step === made.step && steps.length === made.steps.length)
    .map((trend) => panelOf(energy, trend, locale));
}

function panelOf(energy: Energy, trend: Trend, locale: Locale): TrendPanel {
  const text = new TrendText(energy, trend, locale);
  const remarks = ENERGY_REMARKS[locale.language];
  const { series, measure } = trend;
  const own = ENERGY_CHOICES[locale.language].beside[measure === 'price' ? 'price' : 'temperature'];
  const name = series?.name ? textIn(series.name, locale) : capital(own);
  const tax = series?.vat ? ` (${remarks.vat[series.vat.included ? 'included' : 'excluded']})` : '';
  const values = trend.steps.map(({ value }) => value);
  const each = (write: (value: number) => string): (string | undefined)[] =>
    values.map((value) => (value === undefined ? undefined : write(value)));
  return {
    title: `${name}, ${text.unit}${tax}`,
    values,
    numbers: each((value) => text.number(value)),
    sentences: each((value) => remarks.beside(capital(own), text.amount(value))),
    fromZero: measure === 'price',
    tick: (value, digits) => text.axisTick(value, digits),
  };
}

/** Lays a panel out under the columns' plot. */
export function layPanel(panel: TrendPanel, plot: Box, rem: number): PanelChart {
  const { values, tick, fromZero } = panel;
  return panelChart({ values, plot, tick, fromZero, rem });
}
