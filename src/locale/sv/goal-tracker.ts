import type { Period } from '../../insight/period.js';
import type { Format } from '../format.js';
import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import { editor } from './goal-editor.js';
import { past } from './goal-past.js';
import { rates } from './goal-rates.js';
import { terms } from './goal-terms.js';
import type {
  GoalEnd,
  GoalFacts,
  GoalPace,
  GoalTrackerWords,
  GoalVerb,
} from '../words/goal-tracker.js';

/** What has happened to a goal's amount: in a sentence, and beside the bar. */
const COUNTED: Record<GoalVerb, readonly [string, string]> = {
  used: ['har använts', 'använt'],
  produced: ['har producerats', 'producerat'],
  fed: ['har matats in på nätet', 'inmatat'],
  spent: ['har använts', 'använt'],
  bought: ['har köpts', 'köpt'],
  counted: ['hittills', 'hittills'],
  soFar: ['hittills', 'hittills'],
};

/** The period a year before, in a sentence. */
function lastYear(value: Period | undefined, format: Format): string {
  if (value?.kind === 'month') return `i ${format.month(value.month)} i fjol`;
  return value?.kind === 'year' ? 'i fjol' : 'vid samma tid i fjol';
}

function aim({ direction, target }: GoalFacts): Span {
  const limit = { atMost: 'högst ', atLeast: 'minst ', within: '' }[direction];
  return { strong: `${limit}${target ?? ''}` };
}

/** Why more cannot be said of a goal. */
function because({ reason, phase }: GoalFacts): string {
  switch (reason) {
    case 'unsupported':
      return 'Den här vyn kan inte räkna ut ett sådant mål.';
    case 'noData':
      return 'Det finns inga uppgifter om det.';
    case 'baseline':
      return 'Målet kan inte räknas ut: det som det jämförs med är okänt.';
    case 'notArrived':
      return 'Alla uppgifter om perioden har inte kommit än.';
    case 'coverage':
      return phase === 'closed'
        ? 'För mycket saknas för att säga om målet nåddes.'
        : 'För mycket saknas för att tala om en takt.';
    case undefined:
      return 'Inga uppgifter om perioden har kommit än.';
  }
}

const NOTHING_YET = 'Det finns ännu inget att räkna det på.';

function withoutAmount(facts: GoalFacts): Span[] {
  if (facts.phase === 'future') return ['Målet ', aim(facts), ` börjar den ${facts.start}.`];
  if (facts.isOfNothing) return ['Målet är ', aim(facts), `. ${NOTHING_YET}`];
  if (facts.target === undefined) return [because(facts)];
  return ['Målet är ', aim(facts), `. ${because(facts)}`];
}

function ofGoal({ amount, number, target }: GoalFacts): string {
  return target === undefined ? amount! : `${number!} av ${target}`;
}

function goalEnd({ side, by }: GoalEnd, direction: GoalFacts['direction']): Span[] {
  if (side === 'on') return [direction === 'within' ? 'inom målet' : 'på målet'];
  if (side === 'over') return [{ strong: `${by} över` }, ' målet'];
  return direction === 'atLeast'
    ? [{ strong: `${by} från` }, ' målet']
    : [{ strong: `${by} under` }, ' målet'];
}

function paced(projection: GoalPace, format: Format): string {
  switch (projection.model) {
    case 'linear':
      return 'Med jämn takt';
    case 'usual':
      return 'Om resten blir som vanligt';
    case 'lastYear':
      return `Med din takt hittills och samma rytm som ${lastYear(projection.lastYear, format)}`;
  }
}

/** Since when a period has run, by what it is. */
const PERIOD_START: Partial<Record<Period['kind'], string>> = {
  month: 'månadens',
  year: 'årets',
  week: 'veckans',
};

export const goalTracker: GoalTrackerWords = {
  goals: 'Mål',
  noGoals: 'Inga mål har satts upp',
  title: (of) => ({ energy: 'Energimål', purchases: 'Inköpsmål', own: 'Mål' })[of],
  sentence: (facts, format) => {
    const { amount, isAtLeast, verb, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    if (facts.kind === 'rate') return rates.rate(facts);
    if (facts.kind === 'peak') return rates.peak(facts);
    const counted = phase === 'closed' && verb === 'counted' ? 'totalt' : COUNTED[verb][0];
    const head = [isAtLeast ? 'Minst ' : '', { strong: ofGoal(facts) }, ` ${counted}`];
    const place = phase === 'running' ? `, dag ${day} av ${all}.` : '.';
    if (decided && phase === 'closed') {
      return [...head, ', ', ...goalEnd(decided, facts.direction), '.'];
    }
    if (facts.reason) return [...head, `${place} ${because(facts)}`];
    if (decided?.state === 'met') return [...head, `${place} Målet är nått.`];
    if (decided) return [...head, `${place} Det är `, ...goalEnd(decided, facts.direction), '.'];
    if (!projection) return [...head, place];
    const ending = goalEnd(projection, facts.direction);
    return [...head, `${place} ${paced(projection, format)} skulle du hamna `, ...ending, '.'];
  },
  short: (facts) => {
    const { amount, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    if (facts.kind === 'rate') return rates.shortRate(facts);
    const head = [facts.isAtLeast ? 'Minst ' : '', { strong: ofGoal(facts) }];
    const place = phase === 'running' ? `, dag ${day} av ${all}.` : '.';
    const end = decided ?? projection;
    if (!end || facts.reason) return [...head, place];
    const side = { over: `${end.by} över`, under: `${end.by} under`, on: 'på målet' }[end.side];
    return [...head, `${place} ${decided ? capital(side) : `Takten ${side}`}.`];
  },
  change: ({ direction, isUsual, by, byLastYear, lastYear: then, isReachable }, format) => {
    const rest = isUsual ? 'vanligt' : 'så';
    const than = direction === 'less' ? 'mindre' : 'mer';
    if (!isReachable) return `Från och med nu skulle det krävas ${by} ${than} än ${rest}.`;
    const beside = byLastYear ? `, ${byLastYear} ${than} än ${lastYear(then, format)}` : '';
    return `Från och med nu räcker det med ${by} ${than} än ${rest}${beside}.`;
  },
  state: (state, direction, kind) => {
    const isFloor = direction === 'atLeast';
    const subject = kind === 'rate' ? 'Hittills' : 'Takten';
    switch (state) {
      case 'notStarted':
        return 'Har inte börjat än';
      case 'tooEarly':
        if (kind === 'paced' || kind === 'rate') return 'För tidigt att säga';
        return direction === 'atMost' ? 'Hittills under gränsen' : 'Pågår';
      case 'onPace':
        return kind === 'rate' ? 'Hittills på målet' : 'Takten följer målet';
      case 'ahead':
        return `${subject} ${isFloor ? 'över' : 'under'} målet`;
      case 'behind':
        if (direction === 'within') return `${subject} utanför målet, går ännu att nå`;
        return `${subject} ${isFloor ? 'under' : 'över'} målet, går ännu att nå`;
      case 'outOfReach':
        return kind === 'rate' ? 'Går inte längre att nå' : 'Går knappast längre att nå';
      case 'met':
        return isFloor ? 'Målet nått' : 'Inom målet';
      case 'missed':
        if (direction === 'within') return 'Utanför målet';
        return isFloor ? 'Målet nåddes inte' : 'Över målet';
      case 'unknown':
        return 'Går inte att säga';
    }
  },
  progress: 'Läget',
  done: (amount, verb) => `${amount} ${COUNTED[verb][1]}`,
  left: (amount, direction, isOver) => {
    const [open, over] = direction === 'atLeast' ? ['saknas', 'saknades'] : ['kvar', 'under'];
    return `${amount} ${isOver ? over : open}`;
  },
  over: (amount) => `${amount} över`,
  pace: (number, day) => `${number} i målets takt ${day ?? 'i dag'}`,
  goal: (number) => `mål ${number}`,
  sinceStart: (unit, kind) =>
    `${unit} sedan ${PERIOD_START[kind] ?? 'periodens'} början, sammanlagt`,
  actual: 'utfall',
  goalPace: 'målets takt',
  projection: 'prognos',
  projectionAndRange: 'prognos och variation',
  goalLine: (number) => `${number} mål`,
  dayTick: (day) => day,
  changeTitle: 'Vad som skulle behöva ändras',
  roomTitle: 'Vad som är kvar',
  leftToGoal: 'Kvar till målet',
  allowedPerDay: 'Får användas per dag',
  neededPerDay: 'Behövs per dag',
  paceNow: 'Takten nu per dag',
  usualPerDay: 'Vanligen per dag',
  difference: 'Skillnad per dag',
  lastYear: (when, day, before, after, isUneven) =>
    `${capital(when)} var det ${before} till och med ${day} och ${after} efter det` +
    `${isUneven ? ': därför är takten inte jämn' : ''}.`,
  projectionSteps: (steps) => `Prognos: ${steps}.`,
  linear: 'Uppgifterna från i fjol räcker inte till, så alla timmar räknas lika.',
  range: (range, years) => `Variationen ${range} är räknad på samma tid åren ${years}.`,
  usual: (periods, mean, range) =>
    `Resten är uppskattad efter de ${periods} perioderna före: från samma dag kom ${range}, i medeltal ${mean}. Därav också variationen.`,
  baseline: (target, cut, baseline) => `Målet är ${cut} mindre än ${baseline}: ${target}.`,
  weather: (change, baseline) =>
    `Utgångsläget är anpassat till periodens väder med graddagar (17\u00A0°C): ${change}, alltså ${baseline}.`,
  noWeather:
    'Utgångsläget är inte anpassat till periodens väder: för lite är känt om förbrukning och temperatur.',
  covered: (percent, of) =>
    of === 'purchases'
      ? `De uppgifter som behövs finns för ${percent} av inköpen; mängden är alltså minst den här.`
      : `${percent} av mätvärdena har kommit; mängden är alltså minst den här.`,
  estimated: (amount, total) => `Av ${total} är ${amount} uppskattat.`,
  unit: 'Enhet',
  target: 'Målvärde',
  caption: (title, unit) => `${title}, sammanlagt, ${unit}`,
  until: 'Till och med',
  days: (count, plural) => `${count} ${plural ? 'dagar' : 'dag'}`,
  pieces: 'st',
  goalsCount: (count) => `${count} mål`,
  rates,
  past,
  editor,
  terms,
};
