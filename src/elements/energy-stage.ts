import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Address } from '../insight/address.js';
import { clockOf } from '../insight/calendar.js';
import type { Step } from '../insight/calendar.js';
import type { Trend } from '../insight/trend.js';
import type { Locale } from '../locale/locale.js';
import type { Energy } from '../model/energy.js';
import type { EpochMs } from '../model/zone.js';
import type { EnergyLookView } from '../view/energy-look.js';
import { trendCursor } from '../view/energy-trend.js';
import type { CellPlace } from '../view/energy-when.js';
import { trendChart } from '../view/trend-figure.js';
import type { TrendFigure } from '../view/trend-figure.js';
import { TREND_WORDS } from '../view/trend-text.js';
import { energyFigure } from './energy-figure.js';
import { energyHeat } from './energy-heat.js';
import { energyProfile } from './energy-profile.js';

/** What the figure is drawn from, where, and what the reader has picked in it. */
export interface EnergyStage {
  readonly energy: Energy;
  readonly view: EnergyLookView;
  readonly locale: Locale;
  /** CSS pixels of the place, and of 1rem. */
  readonly width: number;
  readonly rem: number;
  /** The key of the picked step, and the picked hour of a column. */
  readonly picked: string | undefined;
  readonly cell: CellPlace | undefined;
  /** Called with what is picked; `isDone` when the reader has settled on it. */
  readonly pick: (key: string, isDone: boolean) => void;
  readonly pickCell: (cell: CellPlace, key: string, isDone: boolean) => void;
  /** Called when the reader wants to see what is in a step. */
  readonly open: (inside: Address) => void;
}

/** Draws the figure of the view that is looked at: the columns, the grid or the average day. */
export function energyStage(stage: EnergyStage): unknown {
  const { when, average, figure } = stage.view;
  if (when?.view.most) return grid(stage, when, when.view.most);
  if (average) return averageDay(stage, average);
  return figure ? columns(stage, figure) : nothing;
}

function grid(
  stage: EnergyStage,
  { view, text }: NonNullable<EnergyLookView['when']>,
  most: CellPlace,
): TemplateResult {
  const { cell = most, width, rem } = stage;
  const slots = text.when.columns;
  const place = { ...cell, column: Math.min(cell.column, slots.length - 1) };
  return energyHeat({
    ...{ view, text, width, rem, place },
    pick: (at, isDone) => stage.pickCell(at, slots[at.column]!.key, isDone),
    action: opening(stage, text.when.by, slots[place.column]!.start),
  });
}

function averageDay(
  stage: EnergyStage,
  { view, text }: NonNullable<EnergyLookView['average']>,
): TemplateResult {
  const { width, rem, cell } = stage;
  return energyProfile({
    ...{ view, text, width, rem },
    hour: cell?.hour ?? view.most,
    pick: (hour, isDone) => stage.pickCell({ column: 0, hour }, String(hour), isDone),
  });
}

function columns(stage: EnergyStage, figure: TrendFigure): TemplateResult {
  const { energy, view, locale, width, rem } = stage;
  const { look, panels } = view;
  const { trend } = look;
  const index = pickedIndex(trend, stage.picked);
  const step = trend.steps[index]!;
  return energyFigure({
    figure,
    chart: trendChart(figure, width, rem, panels),
    rem,
    panels,
    index,
    cursor: trendCursor(energy, trend, step, locale),
    label: TREND_WORDS[locale.language].chooseBar,
    pick: (at, isDone) => stage.pick(trend.steps[at]!.key, isDone),
    action: step.value === undefined ? nothing : opening(stage, trend.step, step.start),
  });
}

/** The picked step, or the last one that is known. */
function pickedIndex({ steps }: Trend, picked: string | undefined): number {
  const index = steps.findIndex(({ key }) => key === picked);
  return index >= 0 ? index : steps.findLastIndex(({ value }) => value !== undefined);
}

/** The way into a step, where the readings are finer. */
function opening({ energy, view, locale, open }: EnergyStage, step: Step, start: EpochMs): unknown {
  const inside = view.look.atlas?.within(step, clockOf(energy.timeZone).toWall(start));
  if (!inside) return nothing;
  const label = TREND_WORDS[locale.language].open(inside.step);
  return html`<button class="link" @click=${() => open(inside)}>${label}</button>`;
}
