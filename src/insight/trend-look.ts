import type { Flow } from '../model/energy-schema.js';
import type { Energy, Series } from '../model/energy.js';
import type { Instant, LocalDate } from '../model/field.js';
import { ahead } from './ahead.js';
import type { Ahead } from './ahead.js';
import { Atlas } from './address.js';
import type { Address } from './address.js';
import type { Step } from './calendar.js';
import type { Comparison } from './compare.js';
import { meteredOf, seriesOf, showsOf } from './series-choice.js';
import type { Show } from './series-choice.js';
import { trend, withAtMost } from './trend.js';
import type { Trend, TrendQuery } from './trend.js';

/** How the same data are looked at: over time, by the hour of the clock, as an average day. */
export const TREND_VIEWS = ['trend', 'when', 'average-day'] as const;
export type TrendViewName = (typeof TREND_VIEWS)[number];

/** What can stand beside a trend, in small charts of their own. */
export const BESIDES = ['price', 'temperature', 'price temperature'] as const;
export type Beside = (typeof BESIDES)[number];

/** What a page or a reader has asked for. */
export interface TrendWish {
  readonly step?: Step | undefined;
  readonly start?: LocalDate | undefined;
  readonly end?: LocalDate | undefined;
  readonly compare: Comparison | 'none';
  readonly point?: string | undefined;
  readonly flow?: Flow | undefined;
  readonly show?: Show | undefined;
  readonly beside?: Beside | undefined;
  readonly view: TrendViewName;
  readonly now?: Instant | undefined;
  readonly weekStart?: number | undefined;
}

/** All that is looked at: the trend, what stands beside it, and what else could be. */
export interface TrendLook {
  readonly wish: TrendWish;
  readonly query: TrendQuery;
  readonly address: Address;
  readonly atlas: Atlas | undefined;
  readonly trend: Trend;
  /** What is metered, whatever of it is shown. */
  readonly metered: Series | undefined;
  readonly show: Show | undefined;
  readonly shows: readonly Show[];
  readonly besides: readonly Beside[];
  /** The series beside it, in the same steps. */
  readonly beside: readonly Trend[];
  readonly ahead: Ahead | undefined;
}

/** Where a reader stands in a document without readings. */
const NOWHERE: Address = { step: 'month', start: '1970-01-01', end: '1970-01-01' };

/** Completes a wish by what the document has, and looks. */
export function lookAtTrend(energy: Energy, wish: TrendWish): TrendLook {
  const { point, flow, now, compare, weekStart } = wish;
  const metered = meteredOf(energy, { point, flow });
  const shows = metered ? showsOf(energy, metered) : [];
  const show = wish.show !== undefined && shows.includes(wish.show) ? wish.show : shows[0];
  const series = seriesOf(energy, { point, flow, show });
  const atlas = series && new Atlas(energy, series);
  const address = atlas?.resolve(wish) ?? NOWHERE;
  const query: TrendQuery = {
    ...address,
    point,
    flow,
    show,
    now,
    weekStart,
    compare: compare === 'none' ? undefined : compare,
  };
  const made = trend(energy, query);
  const sides = besideSeries(energy, metered);
  return {
    wish,
    query,
    address,
    atlas,
    trend: made,
    metered,
    show,
    shows,
    besides: BESIDES.filter((each) => namesOf(each).every((name) => sides[name])),
    beside: namesOf(wish.beside).flatMap((name) => {
      const side = sides[name];
      return side
        ? [trend(energy, { ...address, series: side.id, now, weekStart, step: made.step })]
        : [];
    }),
    ahead: ahead(energy, query, made),
  };
}

/** The same look in the finest step that does with so many steps at most: for a table. */
export function lookWithAtMost(count: number, energy: Energy, look: TrendLook): TrendLook {
  const made = withAtMost(count, energy, look.query, look.trend);
  if (made === look.trend) return look;
  const { start, end } = look.address;
  const { now, weekStart } = look.wish;
  const beside = look.beside.map(({ series }) =>
    trend(energy, { series: series?.id, step: made.step, start, end, now, weekStart }),
  );
  return { ...look, trend: made, beside };
}

type BesideName = 'price' | 'temperature';

function namesOf(beside: Beside | undefined): BesideName[] {
  return (beside?.split(' ') ?? []) as BesideName[];
}

/** The first price and temperature of the document, other than what is looked at itself. */
function besideSeries(
  energy: Energy,
  metered: Series | undefined,
): Partial<Record<BesideName, Series | undefined>> {
  const find = (measure: BesideName): Series | undefined =>
    energy.series.find((each) => each.measure === measure && each !== metered);
  return { price: find('price'), temperature: find('temperature') };
}
