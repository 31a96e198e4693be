import type { Vat } from '../model/tariffs.js';
import type { EpochMs } from '../model/zone.js';

/** Whether an amount holds value added tax; undefined where nobody says, or it differs. */
export type VatState = 'included' | 'excluded' | undefined;

/** @param own the tariff's statement: a price without tax and rates of its own takes its rates */
export function vatState(vat: Vat | undefined, own: Vat | undefined): VatState {
  if (!vat) return undefined;
  return vat.included || ratesOf(vat, own).length > 0 ? 'included' : 'excluded';
}

/**
 * What a price is multiplied by to hold value added tax. Tax that it holds already is never added
 * again. Undefined before the first known rate.
 */
export function vatFactor(
  vat: Vat | undefined,
  own: Vat | undefined,
  instant: EpochMs,
): number | undefined {
  if (!vat || vat.included) return 1;
  const rates = ratesOf(vat, own);
  if (rates.length === 0) return 1;
  const rate = rates.findLast(({ from }) => from <= instant)?.rate;
  return rate === undefined ? undefined : 1 + rate / 100;
}

function ratesOf(vat: Vat, own: Vat | undefined): Vat['rates'] {
  return vat.rates.length > 0 ? vat.rates : (own?.rates ?? []);
}
