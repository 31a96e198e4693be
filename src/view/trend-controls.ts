import { Atlas } from '../insight/address.js';
import type { Address } from '../insight/address.js';
import type { Step } from '../insight/calendar.js';
import { wallOf } from '../insight/calendar.js';
import { comparisonIn } from '../insight/compare.js';
import type { Comparison } from '../insight/compare.js';
import { periodOf } from '../insight/period.js';
import type { Locale } from '../locale/locale.js';
import { capital } from '../locale/format.js';
import { TREND_WORDS } from './trend-text.js';
import { COMMON } from './view.js';
import type { Choice } from './view.js';

/** The ways out of a view: up to what holds it, to its neighbours, to other steps. */
export interface TrendControls {
  readonly path: readonly { readonly label: string; readonly address: Address }[];
  /** The name of what is looked at. */
  readonly label: string;
  readonly earlier: Address | undefined;
  readonly later: Address | undefined;
  readonly steps: readonly Choice<Step>[];
  readonly comparisons: readonly Choice<Comparison | 'none'>[];
}

/** What a reader can turn to from an address. */
export function trendControls(
  atlas: Atlas,
  address: Address,
  compare: Comparison | 'none',
  locale: Locale,
  hasSimilar = false,
): TrendControls {
  const words = TREND_WORDS[locale.language];
  const common = COMMON[locale.language];
  const nameOf = (view: Address): string => {
    const period = periodOf(wallOf(view.start), wallOf(view.end));
    const year = period.kind === 'days' ? atlas.yearOf(view) : undefined;
    return capital(common.period(year ? { kind: 'year', year } : period, locale.format));
  };
  const isAll = atlas.levelOf(address) === 'all' && atlas.isAll(address);
  const label = isAll ? words.all : nameOf(address);
  // Weekdays can be matched where a step is a week or shorter.
  const kinds: (Comparison | 'none')[] = ['none', 'previous', 'last-year'];
  if (address.step !== 'month' && address.step !== 'year') kinds.push('last-year-weekdays');
  if (hasSimilar) kinds.push('similar-homes');
  const wanted = compare === 'none' ? compare : comparisonIn(address.step, compare);
  const chosen = kinds.includes(wanted) ? wanted : 'none';
  return {
    path: atlas
      .ancestors(address)
      .map(({ level, address: above }) => ({
        label: level === 'all' ? words.all : nameOf(above),
        address: above,
      }))
      // A year of which one month is known is that month.
      .filter(({ label: name }, index, all) => name !== (all[index + 1]?.label ?? label)),
    label,
    earlier: atlas.neighbour(address, -1),
    later: atlas.neighbour(address, 1),
    steps: atlas.stepsAt(address).map((step) => ({
      value: step,
      label: words.stepWord(step),
      selected: step === address.step,
    })),
    comparisons: kinds.map((kind) => ({
      value: kind,
      label: common.comparison(kind),
      selected: kind === chosen,
    })),
  };
}
