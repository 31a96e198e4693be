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
 * What a price is multiplied by to hold value added tax, and until when. Tax that it holds already
 * is never added again. NaN before the first known rate.
 */
export function vatAt(
  vat: Vat | undefined,
  own: Vat | undefined,
  instant: EpochMs,
): { readonly factor: number; readonly until: EpochMs } {
  const rates = !vat || vat.included ? [] : ratesOf(vat, own);
  if (rates.length === 0) return { factor: 1, until: Infinity };
  const rate = rates.findLast(({ from }) => from <= instant)?.rate ?? NaN;
  const until = rates.find(({ from }) => from > instant)?.from ?? Infinity;
  return { factor: 1 + rate / 100, until };
}

function ratesOf(vat: Vat, own: Vat | undefined): Vat['rates'] {
  return vat.rates.length > 0 ? vat.rates : (own?.rates ?? []);
}
