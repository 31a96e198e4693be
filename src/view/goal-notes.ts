import { rateFacts } from './goal-sentence.js';
import { stepsOf } from './goal-steps.js';
import type { GoalText } from './goal-text.js';

/** One line of what would have to change; the last is what it comes to. */
export interface ChangeRow {
  readonly label: string;
  readonly value: string;
  readonly isTotal: boolean;
}

/** What is left of a running period, a day, and how that differs from the pace so far. */
export interface GoalRest {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  /** Why the pace is not even. */
  readonly text: string | undefined;
}

export function restOf(text: GoalText): GoalRest | undefined {
  const { told, words, numbers } = text;
  const { value, required = 0, daysLeft, direction, projected, phase, state } = told;
  if (told.kind !== 'sum') return restOfRate(text);
  const isOpen = phase === 'running' && value !== undefined && required > 0;
  // Where too much is missing nobody knows what is left.
  if (!isOpen || direction === 'within' || state === 'unknown') return undefined;
  const rows: ChangeRow[] = [
    { label: words.leftToGoal, value: numbers.amount(required), isTotal: false },
  ];
  // On the last day a day's part would say less than the whole.
  if (daysLeft >= 1) {
    const allowed = required / daysLeft;
    const now = projected === undefined ? undefined : (projected - value) / daysLeft;
    const digits = numbers.perDayDigits(Math.min(allowed, now ?? allowed));
    const add = (label: string, amount: string, isTotal = false): void =>
      void rows.push({ label, value: amount, isTotal });
    add(
      direction === 'atLeast' ? words.neededPerDay : words.allowedPerDay,
      numbers.amount(allowed, digits),
    );
    if (now !== undefined) {
      add(told.usual ? words.usualPerDay : words.paceNow, numbers.amount(now, digits));
      const seen = numbers.rounded(allowed, digits) - numbers.rounded(now, digits);
      add(words.difference, numbers.signedAmount(seen, digits), true);
    }
  }
  const hasToChange = state === 'behind' || state === 'outOfReach';
  return { title: hasToChange ? words.changeTitle : words.roomTitle, rows, text: shapeText(text) };
}

/** Of a rate: what is still to come, and what of it. Of a peak: when it was, and the room left. */
function restOfRate(text: GoalText): GoalRest | undefined {
  const { told, words, numbers } = text;
  const { rates } = words;
  const row = (label: string, value: string, isTotal = false): ChangeRow => ({
    label,
    value,
    isTotal,
  });
  const { kind, phase, value, required = 0, when } = told;
  if (phase !== 'running' || value === undefined) return undefined;
  if (kind === 'peak') {
    if (required < 0) return undefined;
    const rows = [
      row(rates.highest, numbers.amount(value)),
      ...(when ? [row(rates.when, text.moment(when.start))] : []),
      row(rates.roomLeft, numbers.amount(required), true),
    ];
    return { title: words.roomTitle, rows, text: undefined };
  }
  const facts = rateFacts(text);
  if (!facts?.isReachable || !facts.isNeeded || !told.rate) return undefined;
  const { rest, fraction } = told.rate;
  const expected = numbers.inUnit(rest.base, fraction.units[1]);
  const rows = [
    ...(rest.model === 'days' ? [] : [row(rates.expected, expected)]),
    row(rates.required(facts.isFloor), facts.required, true),
  ];
  const isBehind = told.state === 'behind';
  const title = isBehind ? words.changeTitle : words.roomTitle;
  return { title, rows, text: rates.restModel(rest.model) };
}

/** This much between the shares of time and use makes a pace uneven. */
const UNEVEN = 0.02;

function shapeText(text: GoalText): string | undefined {
  const { told, words, common, numbers, locale } = text;
  const { lastYear, elapsed } = told;
  if (!lastYear) return undefined;
  const period = common.inPeriod(text.period(lastYear.start, lastYear.end), locale.format);
  const { before, after } = lastYear;
  const share = before / (before + after);
  return words.lastYear(
    period,
    text.lastDay(lastYear.until),
    numbers.amount(before),
    numbers.amount(after),
    Math.abs(share - elapsed) > UNEVEN,
  );
}

/** How the goal's numbers were worked out, from what, and how sure they are. */
export function notesOf(text: GoalText): string[] {
  const { told, words, common, numbers, goal } = text;
  const { value, coverage, estimated, baseline, target, model } = told;
  const notes: string[] = [];
  if (told.projected !== undefined) notes.push(words.projectionSteps(stepsOf(text)));
  if (model === 'linear') notes.push(words.linear);
  notes.push(...rangeNotes(text));
  if (baseline !== undefined && target !== undefined) {
    const cut =
      goal.unit === '%'
        ? text.locale.format.percent(1 - target / baseline, 1)
        : numbers.amount(baseline - target);
    notes.push(words.baseline(numbers.amount(target), cut, numbers.amount(baseline)));
  }
  if (baseline !== undefined) notes.push(...weatherNotes(text, baseline));
  if (value !== undefined && coverage < 1) {
    const by = told.kind === 'rate' ? words.rates : words;
    notes.push(by.covered(text.coverage(coverage), goal.measure.of));
  }
  if (value !== undefined && estimated > 0) {
    notes.push(words.estimated(numbers.amount(estimated), numbers.amount(value)));
  }
  if (value !== undefined && told.phase === 'running') {
    notes.push(common.asOf(text.upTo(told.until)));
  }
  return notes;
}

/** What the range comes from: earlier years, or the periods before. */
function rangeNotes(text: GoalText): string[] {
  const { told, words, common, numbers, locale } = text;
  const { range, usual } = told;
  if (!range) return [];
  if (usual) {
    const { rests, mean } = usual;
    const [low, high] = [Math.min(...rests), Math.max(...rests)];
    const count = locale.format.number(rests.length);
    return [words.usual(count, numbers.amount(mean), numbers.range(low, high))];
  }
  const years = common.list(range.starts.map((start) => text.year(start)));
  return [words.range(numbers.range(range.low, range.high), years)];
}

/** How the weather changed what the goal is reckoned from, where that was asked for. */
function weatherNotes({ told, words, numbers, goal }: GoalText, baseline: number): string[] {
  if (goal.baseline?.weather !== true || goal.baseline.kind === 'fixed') return [];
  if (!told.weather) return [words.noWeather];
  return [words.weather(numbers.signedAmount(told.weather.change), numbers.amount(baseline))];
}
