import { FLOWS } from '../model/energy-schema.js';
import type { Flow } from '../model/energy-schema.js';
import type { Energy, Series } from '../model/energy.js';
import { factorBetween, ratioOf } from '../model/units.js';
import { clockOf } from '../model/zone.js';
import { combined, converted } from './derived.js';
import { flowOf, isMetered, seriesAt } from './metered.js';
import { Curve } from './price-curve.js';
import { costSeries, pricedBy } from './priced.js';

/** What of a series is looked at: the amount (in kWh, where there is a factor for it), its cost,
 * its emissions; or the volume as it was metered. */
export const SHOWS = ['energy', 'cost', 'co2', 'volume'] as const;
export type Show = (typeof SHOWS)[number];

/** Which series is meant. With a single one no selection is needed. */
export interface SeriesQuery {
  /** The series' id. Without it: the first metered series that `point` and `flow` allow. */
  readonly series?: string | undefined;
  readonly point?: string | undefined;
  /** `net` and `selfUse` are computed, interval by interval, where the document has no such series. */
  readonly flow?: Flow | undefined;
  /** Without it: what is metered, in its own unit. */
  readonly show?: Show | undefined;
}

/** The series that a query means; undefined if the document has none such. */
export function seriesOf(energy: Energy, query: SeriesQuery): Series | undefined {
  const series = meteredOf(energy, query);
  return series && shownAs(energy, series, query.show);
}

/** All that a series can be shown as; the first is as it is metered. */
export function showsOf(energy: Energy, series: Series): Show[] {
  const own = series.measure === 'volume' ? 'volume' : 'energy';
  const others = SHOWS.filter((show) => show !== own && show !== 'volume');
  const can = (show: Show): boolean => {
    const shown = shownAs(energy, series, show);
    return shown !== undefined && shown !== series;
  };
  return isMetered(series) ? [own, ...others.filter(can)] : [];
}

/** The flows of a metering point that the document has, or that follow from those. */
export function flowsOf(energy: Energy, point: string | undefined): Flow[] {
  return FLOWS.filter((flow) => meteredOf(energy, { point, flow }) !== undefined);
}

/** What was metered of what a query means. */
export function meteredOf(
  energy: Energy,
  { series, point, flow }: SeriesQuery,
): Series | undefined {
  if (series !== undefined) return energy.series.find(({ id }) => id === series);
  const candidates = seriesAt(energy, point, flow);
  const metered = candidates.filter(isMetered);
  const drawn = metered.find((each) => flowOf(each) === 'import');
  const found = drawn ?? metered[0] ?? candidates[0];
  return found ?? derivedOf(energy, point, flow);
}

/** Computed once for a document: it goes through all readings. */
const derived = new WeakMap<Energy, Map<string, Series | undefined>>();

/** What is used of one's own production, and what is drawn less what is fed. */
const DIFFERENCES: Partial<Record<Flow, readonly [from: Flow, less: Flow]>> = {
  net: ['import', 'export'],
  selfUse: ['production', 'export'],
};

function derivedOf(energy: Energy, point?: string, flow?: Flow): Series | undefined {
  const sides = flow && DIFFERENCES[flow];
  if (!sides) return undefined;
  return remembered(energy, `${flow} ${point}`, () => {
    const [from, less] = sides.map((side) => meteredOf(energy, { point, flow: side }));
    if (!from || !less) return undefined;
    if (from.point !== less.point || from.unit !== less.unit) return undefined;
    const least = flow === 'net' ? -Infinity : 0;
    const head = { id: flow, flow, name: undefined };
    return combined(from, less, head, clockOf(energy.timeZone), (one, other) =>
      Math.max(least, one - other),
    );
  });
}

function remembered(
  energy: Energy,
  key: string,
  make: () => Series | undefined,
): Series | undefined {
  const known = derived.get(energy) ?? new Map<string, Series | undefined>();
  derived.set(energy, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}

function shownAs(energy: Energy, series: Series, show: Show | undefined): Series | undefined {
  const { factor, measure } = series;
  switch (show) {
    case undefined:
      return series;
    case 'volume':
      return measure === 'volume' ? series : undefined;
    case 'energy': {
      const isGiven = measure === 'volume' && factor && /^[kM]?Wh$/.test(factor.unit);
      return isGiven
        ? converted(series, factor.value, { unit: factor.unit, measure: 'energy' })
        : series;
    }
    case 'co2': {
      const own = besideOf(energy, series, 'co2');
      if (own && ratioOf(own.unit)) return emissionsOf(energy, series, own);
      if (own || !factor || !/^(g|kg|t)/.test(factor.unit)) return own;
      return converted(series, factor.value, { unit: factor.unit, measure: 'co2' });
    }
    case 'cost':
      return costSeries(energy, series)?.amount ?? besideOf(energy, series, 'cost');
  }
}

/** By how much CO2 a unit of energy stands for at each time: `g/kWh`. */
function emissionsOf(energy: Energy, series: Series, intensity: Series): Series | undefined {
  const { of, per } = ratioOf(intensity.unit)!;
  const factor = factorBetween(series.unit, per);
  if (factor === undefined) return undefined;
  return remembered(energy, `co2 ${series.id} ${intensity.id}`, () => {
    const curve = new Curve(intensity);
    const { amount } = pricedBy(series, (start, end) => curve.mean(start, end) * factor);
    return { ...amount, measure: 'co2', unit: of };
  });
}

/** What the document gives of the same point and flow in another measure. */
function besideOf(energy: Energy, series: Series, measure: 'co2' | 'cost'): Series | undefined {
  return energy.series.find(
    (each) =>
      each.measure === measure &&
      each.point === series.point &&
      (each.flow === undefined || each.flow === series.flow),
  );
}
