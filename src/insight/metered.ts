import type { Flow } from '../model/energy-schema.js';
import type { Energy, Series } from '../model/energy.js';

/** Whether a series has amounts of what a meter counts. */
export function isMetered({ measure }: Series): boolean {
  return measure === 'energy' || measure === 'volume';
}

/** Which way it flows: what names no flow was drawn. Prices and temperatures do not flow. */
export function flowOf(series: Series): Flow | undefined {
  return series.flow ?? (isMetered(series) ? 'import' : undefined);
}

/** The series of a metering point and a flow, in the document's order; without them: of any. */
export function seriesAt({ series }: Energy, point?: string, flow?: Flow): Series[] {
  return series.filter(
    (each) =>
      (point === undefined || each.point === point) &&
      (flow === undefined || flowOf(each) === flow),
  );
}
