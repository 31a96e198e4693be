import { STEPS } from '../insight/calendar.js';
import type { Step } from '../insight/calendar.js';
import { COMPARISONS } from '../insight/compare.js';
import type { Comparison } from '../insight/compare.js';
import { SHOWS } from '../insight/series-choice.js';
import type { Show } from '../insight/series-choice.js';
import { BESIDES, TREND_VIEWS } from '../insight/trend-look.js';
import type { Beside, TrendViewName, TrendWish } from '../insight/trend-look.js';
import type { Energy } from '../model/energy.js';
import { FLOWS } from '../model/energy-schema.js';
import type { Flow } from '../model/energy-schema.js';
import { DATE, MOMENT, oneOf, wholeNumber } from '../model/setting.js';
import type { DataSource } from './data-source.js';

/** What a page sets, and a reader turns: the address of a view. */
export interface TrendSettings {
  step: Step | undefined;
  start: string | undefined;
  end: string | undefined;
  compare: Comparison | 'none';
  point: string | undefined;
  flow: Flow | undefined;
  show: Show | undefined;
  view: TrendViewName;
  beside: Beside | undefined;
  weekStart: number | undefined;
  now: string | undefined;
}

const STEP = oneOf(STEPS);
const WEEKDAY = wholeNumber(1, 7);
const FLOW = oneOf(FLOWS);
const SHOW = oneOf(SHOWS);
const VIEW = oneOf(TREND_VIEWS);
const BESIDE = oneOf(BESIDES);
const COMPARE = oneOf([...COMPARISONS, 'none'] as const);

/** Reads the settings: what is not allowed is told as a problem, and the usual is shown. */
export function wishOf(settings: TrendSettings, source: DataSource<Energy>): TrendWish {
  return {
    point: settings.point,
    step: source.setting('step', settings.step, STEP),
    start: source.setting('start', settings.start, DATE),
    end: source.setting('end', settings.end, DATE),
    compare: source.setting('compare', settings.compare, COMPARE) ?? 'last-year',
    flow: source.setting('flow', settings.flow, FLOW),
    show: source.setting('show', settings.show, SHOW),
    view: source.setting('view', settings.view, VIEW) ?? 'trend',
    beside: source.setting('beside', settings.beside, BESIDE),
    weekStart: source.setting('week-start', settings.weekStart, WEEKDAY),
    now: source.setting('now', settings.now, MOMENT),
  };
}
