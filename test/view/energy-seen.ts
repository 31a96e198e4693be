/** A look at energy, and what is said of it. */
import { lookAtTrend } from '../../src/insight/trend-look.js';
import type { TrendLook, TrendWish } from '../../src/insight/trend-look.js';
import { localeOf } from '../../src/locale/locale.js';
import type { Energy } from '../../src/model/energy.js';
import { energyLookView } from '../../src/view/energy-look.js';
import type { EnergyLookView } from '../../src/view/energy-look.js';
import { plain } from '../../src/view/view.js';
import { plainSpaces } from '../locale/plain.js';

export interface Seen {
  readonly look: TrendLook;
  readonly view: EnergyLookView;
  readonly sentence: string;
  readonly notes: string[];
}

export function seen(energy: Energy, wish: Partial<TrendWish> = {}, tag = 'en'): Seen {
  const look = lookAtTrend(energy, { compare: 'none', view: 'trend', ...wish });
  const view = energyLookView(energy, look, localeOf(tag));
  const sentence = plainSpaces(plain(view.sentence));
  return { look, view, sentence, notes: view.notes.map(plainSpaces) };
}

export const JANUARY = '2026-01-01T00:00+02:00';
export const january = { step: 'day', start: '2026-01-01', end: '2026-02-01' } as const;
