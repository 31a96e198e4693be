import type { Series } from '../model/energy.js';
import { factorBetween, moneyFactor, ratioOf } from '../model/units.js';

/** What a price in a unit such as `c/kWh` is multiplied by to be in the currency for a unit of a
 * series; undefined where the two do not go together. */
export function ratioFactor(
  unit: string,
  currency: string | undefined,
  series: Series,
): number | undefined {
  const ratio = ratioOf(unit);
  if (!ratio || currency === undefined) return undefined;
  const money = moneyFactor(ratio.of, currency);
  const count = countOf(ratio.per, series);
  return money === undefined || count === undefined ? undefined : money * count;
}

/** How many kWh there are in a unit of a series; of a volume without a factor, how many m³. */
export function perUnit(series: Series): number | undefined {
  return countOf('kWh', series) ?? countOf('m3', series);
}

/** How many of a price's units there are in a unit of a series. */
function countOf(per: string, { unit, factor }: Series): number | undefined {
  const direct = factorBetween(unit, per);
  if (direct !== undefined || !factor) return direct;
  const converted = factorBetween(factor.unit, per);
  return converted === undefined ? undefined : factor.value * converted;
}
