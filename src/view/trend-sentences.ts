import type { Compared, Trend } from '../insight/trend.js';
import type { Span } from '../locale/words/common.js';
import type { Energy } from '../model/energy.js';
import type { EpochMs } from '../model/zone.js';
import { amountText, digitsFor } from './amount.js';
import { ENERGY_REMARKS } from './energy-words.js';
import type { TrendText } from './trend-text.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A day of 23 or of 25 hours is a day: so many are in a time, give or take a change of its clocks. */
function daysIn(time: number): number {
  const whole = Math.round(time / DAY);
  return Math.abs(time - whole * DAY) <= HOUR ? whole : time / DAY;
}

/** The sentence speaks of the time up to where the data go. */
export function arrivedEnd({ end, asOf = Infinity }: Trend): EpochMs {
  return Math.min(end, asOf);
}

/** The one sentence, with the number that matters. */
export function sentenceOf(text: TrendText, total: number): Span[] {
  const { trend, words, metered, place } = text;
  const compared = headlineComparison(trend);
  return words.sentence({
    metered,
    place,
    inPeriod: text.inPeriod(trend.start, arrivedEnd(trend)),
    amount: text.total(total),
    difference:
      compared &&
      text.difference(compared.value, compared.reference, compared, (value) => text.total(value)),
  });
}

/** What a reader should know at once to take the sentence rightly. */
export function secondOf(text: TrendText): string | undefined {
  const { trend, words } = text;
  const hours = (trend.end - trend.start) / 3_600_000;
  const parts = [
    hours > 22 && hours < 26 ? words.dayLength(hours) : undefined,
    headlineComparison(trend) ? unequalText(text) : undefined,
    headlineComparison(trend) ? leftOutText(text) : undefined,
    headlineComparison(trend) ? restrictedText(text) : undefined,
    unpricedText(text) ?? coveredText(text),
  ];
  return (
    parts
      .filter((part) => part !== undefined)
      .slice(0, 2)
      .join(' ') || undefined
  );
}

/** Readings that have no price are not missing: they have arrived. */
export function unpricedText({ trend: { cost }, locale }: TrendText): string | undefined {
  if (!cost || cost.unpriced <= 0) return undefined;
  const { unpriced, unit } = cost;
  const amount = amountText(unpriced, unit, digitsFor(unpriced), locale.format);
  return ENERGY_REMARKS[locale.language].unpriced(amount);
}

function coveredText(text: TrendText): string | undefined {
  const { trend, words } = text;
  return trend.coverage < 1
    ? words.covered(text.coverage(trend.coverage), isLeast(trend))
    : undefined;
}

/** What is missing can only add to a sum of what is used: a net or a mean may fall by it. */
function isLeast({ measure, series }: Trend): boolean {
  return (measure === 'energy' || measure === 'volume') && series?.flow !== 'net';
}

/** A comparison of less than half of the period would say nothing about the period. */
export function headlineComparison({ compared, steps }: Trend): Compared | undefined {
  const arrived = steps.filter(({ quality }) => quality !== 'notArrived').length;
  const isWhole = compared?.kind === 'similar-homes';
  return compared && (isWhole || compared.steps * 2 >= arrived) ? compared : undefined;
}

/** Sides that differ in length by more than one in a hundred have a change per day as well. */
function unequalText({ trend, words, locale }: TrendText): string | undefined {
  const { value, reference, time, referenceTime, change } = trend.compared!;
  const [days, referenceDays] = [daysIn(time), daysIn(referenceTime)];
  if (change === undefined || Math.abs(days - referenceDays) * 100 < referenceDays) {
    return undefined;
  }
  const { format } = locale;
  const perDay = value / days / (reference / referenceDays) - 1;
  return words.unequal(
    format.number(days),
    format.number(referenceDays),
    format.signedPercent(perDay),
  );
}

/** Few steps that are left out of a comparison are named, many are counted. */
function leftOutText(text: TrendText): string | undefined {
  const { trend, words, locale } = text;
  const { leftOut = [], steps: compared = 0 } = trend.compared ?? {};
  if (leftOut.length === 0) return undefined;
  if (leftOut.length > 3) {
    const all = leftOut.length + compared;
    return words.comparedOnly(
      locale.format.number(compared),
      locale.format.number(all),
      trend.step,
    );
  }
  const steps = trend.steps.filter(({ key }) => leftOut.includes(key));
  return words.leftOut(steps.map((step) => text.stepName(step)));
}

/** Of some steps only what both sides know is compared. */
function restrictedText(text: TrendText): string | undefined {
  const restricted = text.trend.compared?.restricted ?? [];
  if (restricted.length === 0) return undefined;
  const steps = text.trend.steps.filter(({ key }) => restricted.includes(key));
  return text.words.restricted(steps.length > 3 ? [] : steps.map((step) => text.stepName(step)));
}

/** What stands below the figure: what is estimated, in part, left out. */
export function notesOf(energy: Energy, text: TrendText): string[] {
  const { trend, words, common, locale } = text;
  const { compared, total, estimated } = trend;
  const notes: string[] = [];
  if (total !== undefined && estimated !== 0) {
    notes.push(words.estimated(text.total(estimated), text.total(total)));
  }
  if (compared && !headlineComparison(trend)) {
    notes.push(...[leftOutText(text), restrictedText(text)].filter((note) => note !== undefined));
  }
  for (const step of trend.steps.filter(({ key }) => compared?.inPart.includes(key))) {
    notes.push(words.inPart(text.stepName(step), text.moment(step.arrivedUntil!)));
  }
  const { total: rows, leftOut } = energy.rows;
  if (leftOut > 0) {
    const { format } = locale;
    notes.push(common.rowsLeftOut(format.number(leftOut), format.number(rows), leftOut));
  }
  if (energy.asOf !== undefined) notes.push(common.asOf(text.moment(energy.asOf)));
  return notes;
}
