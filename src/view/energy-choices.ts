import { flowsOf } from '../insight/series-choice.js';
import { TREND_VIEWS } from '../insight/trend-look.js';
import type { TrendLook } from '../insight/trend-look.js';
import { similarHomes } from '../insight/trend-reference.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { EnergyChoiceWords } from '../locale/words/energy-choices.js';
import type { Energy } from '../model/energy.js';
import { ENERGY_CHOICES } from './energy-words.js';
import { trendControls } from './trend-controls.js';
import type { TrendControls } from './trend-controls.js';
import type { Choice } from './view.js';

/** A property of the element that a reader can set, with all that it can be. */
export interface TrendMenu {
  readonly name: 'compare' | 'flow' | 'point' | 'beside';
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Where a reader can turn to, and what else of the data can be shown. */
export interface EnergyChoices extends TrendControls {
  readonly shows: readonly Choice[];
  readonly views: readonly Choice[];
  readonly words: EnergyChoiceWords;
  /** Only those that leave a choice. */
  readonly menus: readonly TrendMenu[];
}

/** What a reader can choose; undefined where the document has nothing to look at. */
export function energyChoices(
  energy: Energy,
  look: TrendLook,
  locale: Locale,
  compareLabel: string,
): EnergyChoices | undefined {
  const { atlas, address, wish, show, shows, trend } = look;
  if (!atlas || !trend.series) return undefined;
  const words = ENERGY_CHOICES[locale.language];
  const hasSimilar = similarHomes(energy, trend.series, trend.step) !== undefined;
  const controls = trendControls(atlas, address, wish.compare, locale, hasSimilar);
  const isTrend = wish.view === 'trend';
  const menus: TrendMenu[] = [
    { name: 'compare', label: compareLabel, choices: isTrend ? controls.comparisons : [] },
    { name: 'flow', label: words.chooseFlow, choices: flowChoices(energy, look, words) },
    { name: 'point', label: words.choosePoint, choices: pointChoices(energy, look, locale) },
    {
      name: 'beside',
      label: words.chooseBeside,
      choices: isTrend ? besideChoices(look, words) : [],
    },
  ];
  return {
    ...controls,
    steps: isTrend ? controls.steps : [],
    shows: shows.map((value) => ({ value, label: words.show[value], selected: value === show })),
    views: TREND_VIEWS.map((value) => ({
      value,
      label: words.view[value],
      selected: value === wish.view,
    })),
    words,
    menus: menus.filter(({ choices }) => choices.length > 1),
  };
}

function flowChoices(energy: Energy, { metered }: TrendLook, words: EnergyChoiceWords): Choice[] {
  return flowsOf(energy, metered?.point).map((value) => ({
    value,
    label: words.flow[value],
    selected: value === (metered?.flow ?? 'import'),
  }));
}

/** The metering points of which there are data. */
function pointChoices(energy: Energy, { metered }: TrendLook, locale: Locale): Choice[] {
  return energy.points
    .filter(({ id }) => energy.series.some(({ point }) => point === id))
    .map(({ id, name }) => ({
      value: id,
      label: name === undefined ? id : textIn(name, locale),
      selected: id === metered?.point,
    }));
}

function besideChoices({ besides, wish }: TrendLook, words: EnergyChoiceWords): Choice[] {
  return (['none', ...besides] as const).map((value) => ({
    value,
    label: words.beside[value],
    selected: value === (wish.beside ?? 'none'),
  }));
}
