import { baseload } from '../insight/baseload.js';
import { addSteps, wallOf } from '../insight/calendar.js';
import { correctionsOf } from '../insight/corrections.js';
import type { Corrections } from '../insight/corrections.js';
import type { Cost } from '../insight/cost.js';
import { exact } from '../insight/exact.js';
import { periodOf } from '../insight/period.js';
import { extentOf } from '../insight/readings.js';
import type { TrendLook } from '../insight/trend-look.js';
import { hasTooFewSimilar } from '../insight/trend-reference.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { EnergyRemarkWords } from '../locale/words/energy-remarks.js';
import type { Energy } from '../model/energy.js';
import { amountText, digitsFor, unitSymbol } from './amount.js';
import { ENERGY_PATTERNS, ENERGY_REMARKS } from './energy-words.js';
import { unpricedText } from './trend-sentences.js';
import type { TrendText } from './trend-text.js';
import type { Table } from './view.js';

/** Where the running period goes, in a sentence. */
export function aheadText({ ahead }: TrendLook, text: TrendText): string | undefined {
  if (!ahead) return undefined;
  const words = ENERGY_REMARKS[text.locale.language];
  const { projected, model, confidence = 'poor', end } = ahead;
  if (projected === undefined) return words.tooEarly;
  // Three digits are as many as a forecast has.
  const about = (value: number): number => Number(value.toPrecision(3));
  const [low, high] = [ahead.low, ahead.high].map((value) => value && about(value));
  const hasRange = low !== undefined && high !== undefined && low < high;
  return words.ahead({
    until: text.day(end - 1),
    amount: text.total(about(projected)),
    range: hasRange ? [fromText(low, text), text.total(high)] : undefined,
    model,
    confidence,
  });
}

/** Where a range begins: without a unit, if that follows the number and so stands at its end. */
function fromText(value: number, text: TrendText): string {
  const [amount, number] = [text.total(value), text.totalNumber(value)];
  return amount.startsWith(number) ? number : amount;
}

/** What runs always, in a sentence. */
export function baseloadText(energy: Energy, look: TrendLook, text: TrendText): string | undefined {
  const found = look.show === 'cost' ? undefined : baseload(energy, look.query);
  if (!found) return undefined;
  const { format } = text.locale;
  const unit = text.trend.unit;
  const power = unit.endsWith('Wh') ? unit.slice(0, -1) : `${unit}/h`;
  return ENERGY_PATTERNS[text.locale.language].baseload(
    amountText(found.perHour, power, Math.max(2, digitsFor(found.perHour)), format),
    found.share === undefined ? undefined : format.percent(found.share),
    format.number(found.nights),
  );
}

/** What a cost holds, what similar homes are, what has been corrected. */
export function remarksOf(look: TrendLook, text: TrendText): string[] {
  const words = ENERGY_REMARKS[text.locale.language];
  const { trend } = text;
  const { source } = look.metered ?? {};
  const isFine = trend.step === 'quarter' || trend.step === 'half-hour';
  return [
    ...costRemarks(look, text),
    similarRemark(look, text),
    source === 'split' && isFine ? words.split : undefined,
    correctedText(correctionsIn(look), text),
  ].filter((remark) => remark !== undefined);
}

function costRemarks({ trend, metered }: TrendLook, text: TrendText): (string | undefined)[] {
  const { cost } = trend;
  if (!cost || !metered) return [];
  const words = ENERGY_REMARKS[text.locale.language];
  const { format } = text.locale;
  // What a hundredth is called differs by currency; cents alone stand in contracts as `c`.
  const isInCents = cost.currency === 'EUR';
  const price = (value: number): string =>
    isInCents
      ? amountText(value * 100, `c/${cost.unit}`, 2, format)
      : amountText(value, `${cost.currency}/${cost.unit}`, 4, format);
  const money = (value: number): string => format.money(value, cost.currency, 2);
  const fees = [
    ...feesByName(cost, text.locale).map(([name, amount]) => `${name} ${money(amount)}`),
    ...cost.peaks.map(({ month, power, amount }) =>
      words.peak(monthText(month, text), amountText(power, 'kW', 1, format), money(amount)),
    ),
  ];
  return [
    meanPriceText(cost, price, words),
    cost.netted &&
      words.netted(
        cost.netted.by,
        amountText(cost.netted.setOff, cost.unit, digitsFor(cost.netted.setOff), format),
      ),
    trend.total === undefined ? unpricedText(text) : undefined,
    fees.length > 0 ? words.fees(fees) : undefined,
  ];
}

/** What even use would have paid is told where it is another price. */
function meanPriceText(
  { meanPrice, evenPrice }: Cost,
  price: (value: number) => string,
  words: EnergyRemarkWords,
): string | undefined {
  if (meanPrice === undefined) return undefined;
  const mean = price(meanPrice);
  const even = evenPrice === undefined ? undefined : price(evenPrice);
  return words.meanPrice(mean, even === mean ? undefined : even);
}

/** Contracts that follow each other call their fees alike: they are one. */
function feesByName({ fixed }: Cost, locale: Locale): [name: string, amount: number][] {
  const fees = new Map<string, number>();
  for (const { name, amount } of fixed) {
    if (amount === undefined) continue;
    const text = textIn(name, locale);
    fees.set(text, exact((fees.get(text) ?? 0) + amount));
  }
  return [...fees];
}

function monthText(key: string, { common, locale }: TrendText): string {
  const wall = wallOf(`${key}-01`);
  return common.period(periodOf(wall, addSteps('month', wall, 1)), locale.format);
}

/** How many homes are compared with, where they are. */
function similarRemark({ trend }: TrendLook, { locale }: TrendText): string | undefined {
  const { similar, compared } = trend;
  if (!similar?.group || !compared) return undefined;
  const { label, group } = similar;
  const words = ENERGY_REMARKS[locale.language];
  return words.similar(textIn(label, locale), locale.format.number(group.size));
}

/** Why similar homes are not compared with, where that was asked for. */
export function notSimilarText(
  energy: Energy,
  { wish, trend }: TrendLook,
  { locale }: TrendText,
): string | undefined {
  const { series, similar, compared } = trend;
  if (wish.compare !== 'similar-homes' || wish.view !== 'trend' || compared || !series) {
    return undefined;
  }
  const words = ENERGY_REMARKS[locale.language];
  if (similar) return words.similarOnly(similar.per);
  return hasTooFewSimilar(energy, series) ? words.similarTooFew : words.similarUnknown;
}

/** Why a bill says otherwise: only of what one is sent for, what was drawn and what that cost. */
export function billText(
  energy: Energy,
  { show, metered, trend }: TrendLook,
  text: TrendText,
): string[] {
  const isDrawn = metered?.flow === undefined || metered.flow === 'import';
  const isBilled = show === 'energy' || show === 'volume' || show === 'cost';
  if (!metered || !isBilled || !isDrawn || trend.total === undefined) return [];
  const sentence = ENERGY_REMARKS[text.locale.language].bill({
    show: show === 'cost' ? 'cost' : 'energy',
    vat: trend.cost?.vat,
    hasFees: (trend.cost?.fixed.length ?? 0) + (trend.cost?.peaks.length ?? 0) > 0,
    isNetted: energy.points.some(({ id, netting }) => id === metered.point && netting),
    hasUnpriced: (trend.cost?.unpriced ?? 0) > 0,
    hasEstimates: trend.estimated !== 0,
  });
  return [sentence];
}

/** What has been corrected in the time that is shown: of what is metered, not of its cost. */
export function correctionsIn({ trend, show }: TrendLook): Corrections | undefined {
  const { series, start, end } = trend;
  if (!series || show === 'cost' || !extentOf(series)) return undefined;
  const found = correctionsOf(series, start, end);
  return found.list.length > 0 ? found : undefined;
}

function correctedText(found: Corrections | undefined, text: TrendText): string | undefined {
  if (!found) return undefined;
  const { list, difference } = found;
  const { format } = text.locale;
  return ENERGY_REMARKS[text.locale.language].corrected(
    format.number(list.length),
    list.length === 1,
    signed(difference, text),
  );
}

function signed(value: number, { locale, trend }: TrendText): string {
  const text = amountText(Math.abs(value), trend.unit, digitsFor(value), locale.format);
  return `${value < 0 ? '\u2212' : '+'}${text}`;
}

/** The list of what has been corrected: before, after, and the difference. */
export function correctionsTable(found: Corrections, text: TrendText): Table {
  const words = ENERGY_REMARKS[text.locale.language];
  const { headers } = words;
  const number = (value: number): string => text.locale.format.number(value, 2);
  return {
    caption: words.correctedList,
    columns: [
      { label: headers.time, isNumber: false },
      ...[headers.before, headers.after, headers.difference].map((label) => ({
        label: `${label}, ${unitSymbol(text.trend.unit)}`,
        isNumber: true,
      })),
    ],
    rows: found.list.map(({ start, end, before, after }) => ({
      header: text.period(start, end),
      cells: [number(before), number(after), text.locale.format.signed(after - before, 2)],
    })),
    totals: [
      {
        header: text.common.total,
        cells: ['', '', text.locale.format.signed(found.difference, 2)],
      },
    ],
  };
}
