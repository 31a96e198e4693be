import type { Period } from '../insight/period.js';
import type { BreakdownBy } from '../insight/breakdown.js';
import type { Step } from '../insight/calendar.js';
import type { BreakdownMeasure } from '../insight/tally.js';
import type { WallMs } from '../model/zone.js';
import { capital, clockText, yearOf } from './format.js';
import type { Format } from './format.js';
import type {
  Change,
  CommonWords,
  Difference,
  EnergyTrendWords,
  GoalEnd,
  GoalFacts,
  GoalTrackerWords,
  GoalVerb,
  Metered,
  PurchaseBreakdownWords,
  PurchaseFacts,
  Span,
} from './words.js';

const HOUR = 3_600_000;

/** By the month's name: in figures Sweden and Finland write their dates differently. */
const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;

function date(wall: WallMs, format: Format): string {
  return format.date(wall, DATE);
}

function dayMonth(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'numeric' });
}

const clock = (wall: WallMs): string => clockText(wall, '.');

function hours(start: WallMs, end: WallMs): string {
  return `kl. ${clock(start)}–${clock(end) === '0' ? '24' : clock(end)}`;
}

/** `1–5 november 2025`, `27 oktober–2 november 2025`, `30 december 2024–5 januari 2025`. */
function days(first: WallMs, last: WallMs, format: Format): string {
  return format.dateRange(first, last, DATE).replace(/\s*–\s*/, '–');
}

function period(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return String(value.year);
    case 'month':
      return `${format.month(value.month)} ${value.year}`;
    case 'week':
      return `vecka ${value.week}/${value.year}`;
    case 'day':
      return `${format.date(value.day, { weekday: 'short' })} ${date(value.day, format)}`;
    case 'days':
      return days(value.first, value.last, format);
    case 'hours':
      return `${date(value.start, format)} ${hours(value.start, value.end)}`;
  }
}

function inPeriod(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return `år ${value.year}`;
    case 'month':
      return `i ${period(value, format)}`;
    case 'week':
      return `under ${period(value, format)}`;
    case 'day':
      return `${format.date(value.day, { weekday: 'long' })}en den ${date(value.day, format)}`;
    default:
      return `den ${period(value, format)}`;
  }
}

export const common: CommonWords = {
  inPeriod,
  period,
  day: dayMonth,
  date,
  moment: (wall, format) => `${date(wall, format)} kl. ${clock(wall)}`,
  monthTick: (month, narrow, format) =>
    format.month(month, narrow ? 'narrow' : 'short').replace('.', ''),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)!}`,
  earlier: 'Föregående',
  later: 'Nästa',
  table: 'Tabell',
  total: 'Totalt',
  change: 'Förändring',
  unknown: 'uppgift saknas',
  notArrived: 'har inte kommit än',
  estimated: 'uppskattat',
  loading: 'Hämtar uppgifter…',
  updating: 'Hämtar nya uppgifter. De tidigare visas nedan.',
  retry: 'Försök igen',
  empty: 'Det finns inga uppgifter för den här tiden',
  emptyText: (name) => `Det finns uppgifter för ${name}.`,
  noData: 'Inga uppgifter har lämnats',
  errorTitle: 'Uppgifterna kunde inte läsas',
  errorText: (kind) =>
    ({
      network: 'Tjänsten gick inte att nå eller gav inga uppgifter.',
      timeout: 'Tjänsten svarade inte i tid.',
      document: 'Uppgifterna är i en form som inte kan visas.',
      version: 'Uppgifterna är gjorda för en nyare version än den här vyn.',
      limit: 'Uppgifterna är fler än vyn kan hantera.',
    })[kind],
  rowsLeftOut: (leftOut, total, count) =>
    count === 1
      ? `1 rad av ${total} gick inte att läsa och är inte med i någon siffra.`
      : `${leftOut} rader av ${total} gick inte att läsa och är inte med i någon siffra.`,
  showProblems: 'Visa vad som var fel',
  problem: (path, expected, found) => `${path || 'filen'}: väntade ${expected}, hittade ${found}`,
  asOf: (moment) => `Uppgifter fram till ${moment}.`,
  adjust: 'Ändra',
  compareWith: 'Jämför',
  comparison: (kind) =>
    ({
      none: 'ingen jämförelse',
      previous: 'föregående period',
      'last-year': 'ett år tidigare',
      'last-year-weekdays': 'samma veckodagar ett år tidigare',
    })[kind],
};

function noun({ commodity }: Metered): string {
  switch (commodity) {
    case 'electricity':
      return 'el';
    case 'gas':
      return 'gas';
    case 'water':
      return 'vatten';
    case 'heat':
      return 'värme';
    case 'cooling':
      return 'kyla';
    case undefined:
      return 'energi';
  }
}

/** Swedish puts the verb second, after the period; what follows the amount is the object's noun. */
function did(metered: Metered): readonly [string, string] {
  const what = noun(metered);
  switch (metered.flow) {
    case 'export':
      return ['matade du in', ` ${what} på nätet`];
    case 'production':
      return ['producerade du', ` ${what}`];
    case 'selfUse':
      return ['använde du', ` ${what === 'vatten' ? 'eget' : 'egen'} ${what}`];
    case 'net':
      return [`var din nettoanvändning av ${what}`, ''];
    default:
      return ['använde du', ` ${what}`];
  }
}

function difference({ direction, by, kind, inReference }: Difference): string {
  const than = {
    previous: inReference,
    'last-year': 'ett år tidigare',
    'last-year-weekdays': 'samma veckodagar ett år tidigare',
  }[kind];
  if (direction === 'same') return `lika mycket som ${than}`;
  if (direction === 'about') return `ungefär lika mycket som ${than}`;
  return `${by} ${direction === 'less' ? 'mindre' : 'mer'} än ${than}`;
}

const STEP_WORD: Record<Step, readonly [one: string, many: string]> = {
  quarter: ['kvartstimme', 'kvartstimmar'],
  'half-hour': ['halvtimme', 'halvtimmar'],
  hour: ['timme', 'timmar'],
  day: ['dag', 'dagar'],
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  year: ['år', 'år'],
};
const STEP_LENGTH: Partial<Record<Step, number>> = {
  quarter: HOUR / 4,
  'half-hour': HOUR / 2,
  hour: HOUR,
};

export const energyTrend: EnergyTrendWords = {
  heading: (metered) => {
    const what = noun(metered);
    const stem = what === 'kyla' ? 'kyl' : what;
    const flows = {
      import: `${stem}användning`,
      export: `${stem}inmatning på nätet`,
      production: `${stem}produktion`,
      selfUse: `egenanvändning av ${what}`,
      net: `nettoanvändning av ${what}`,
    };
    return capital(flows[metered.flow ?? 'import']);
  },
  sentence: ({ metered, inPeriod: when, amount, difference: than }) => {
    const [verb, object] = did(metered);
    return [
      `${capital(when)} ${verb} `,
      { strong: amount },
      `${object}${than ? `, ${difference(than)}` : ''}.`,
    ];
  },
  step: ({ name, amount, state, difference: than, reference, estimated, coverage, until }) => {
    const head = until ? `${capital(name)} (till ${until})` : capital(name);
    const before = reference === undefined || than ? '' : ` Jämförelseperioden: ${reference}.`;
    if (amount === undefined) {
      const why = state === 'missing' ? common.unknown : common.notArrived;
      return [{ strong: head }, `: ${why}.${before}`];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; av det är ${estimated} uppskattat`,
      coverage === undefined ? '' : `; ${coverage} av mätvärdena har kommit`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}`];
  },
  leftOut: (names) =>
    `I jämförelsen ingår inte ${common.list(names)}, eftersom det inte finns tillräckligt med mätvärden för båda perioderna.`,
  unequal: (days, referenceDays, perDay) =>
    `Dagarna är ${days}, i jämförelseperioden ${referenceDays}: förändringen per dag är ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `Jämförelsen gäller ${count} av ${all} ${STEP_WORD[step][1]}: för de övriga finns inte tillräckligt med mätvärden för båda perioderna.`,
  inPart: (name, until) =>
    `${capital(name)} pågår: jämförelsen gäller bara tiden fram till ${until}.`,
  estimated: (amount, total) => `Av ${total} är ${amount} uppskattat.`,
  covered: (percent, isLeast) =>
    `${percent} av mätvärdena har kommit${isLeast ? ', så siffran är minst den här' : ''}.`,
  perStep: (unit, step) => `${unit} per ${STEP_WORD[step][0]}`,
  stepWord: (step) => capital(STEP_WORD[step][1]),
  steps: (count, step, plural) => `${count} ${STEP_WORD[step][plural ? 1 : 0]}`,
  tick: (wall, step, narrow, format) => {
    if (step === 'year') return yearOf(wall);
    if (step === 'month') {
      return common.monthTick(new Date(wall).getUTCMonth(), narrow, format);
    }
    if (step === 'day') return String(new Date(wall).getUTCDate());
    if (step === 'week') return dayMonth(wall, format);
    return clock(wall);
  },
  stepName: (wall, step, repeated, format) => {
    const length = STEP_LENGTH[step];
    if (length) {
      const which = { first: ' (sommartid)', second: ' (normaltid)' };
      // A clock may change within a step: that ends where any such step ends.
      const end = wall - (wall % length) + length;
      return `${hours(wall, end)}${repeated ? which[repeated] : ''}`;
    }
    if (step === 'year') return yearOf(wall);
    const at = new Date(wall);
    if (step === 'month') {
      return period({ kind: 'month', year: at.getUTCFullYear(), month: at.getUTCMonth() }, format);
    }
    if (step === 'week') return `veckan ${days(wall, wall + 6 * 24 * HOUR, format)}`;
    return period({ kind: 'day', day: wall }, format);
  },
  dayLength: (length) =>
    length === 24
      ? undefined
      : `Dygnet hade ${String(length).replace('.', ',')} timmar, eftersom klockorna ställdes om.`,
  dataUntil: (day) => `uppgifter t.o.m. ${day}`,
  all: 'Alla år',
  open: (step) => `Visa ${STEP_WORD[step][1]}`,
  stepHeader: (step) => STEP_WORD[step][0],
  compared: 'jämförelse',
  comparedPart: 'Jämförd del',
  qualityHeader: 'Uppgifternas kvalitet',
  quality: {
    measured: '',
    corrected: 'korrigerat',
    manual: 'avläst för hand',
    provisional: 'preliminärt',
    estimated: 'uppskattat',
    forecast: 'prognos',
    missing: 'uppgift saknas',
    notArrived: 'har inte kommit än',
  },
  known: (percent) => `${percent} har kommit`,
  running: 'pågår',
  chooseStep: 'Detaljnivå',
  chooseBar: 'Välj en period i bilden',
  path: 'Länkstig',
};

/** A change in the middle of a sentence, with its conjunction. */
function changed({ direction, by }: Change): string {
  if (direction === 'same') return 'lika mycket som';
  return `${by} ${direction === 'less' ? 'mindre' : 'mer'} än`;
}

/** What was done with the amount: everything, or in one category only. The verb stands first. */
function purchase({ measure, within, amount, balance, isAtLeast }: PurchaseFacts): Span[] {
  const strong = { strong: amount };
  const group: Span[] = within === undefined ? [] : [' i gruppen ', { data: within }];
  if (balance === 'returned')
    return ['lämnade du tillbaka mer än du köpte', ...group, ': ', strong];
  const least = isAtLeast ? 'minst ' : '';
  if (measure === 'co2e') {
    return within === undefined
      ? [`var utsläppen från dina inköp ${least}`, strong]
      : ['var utsläppen', ...group, ` ${least}`, strong];
  }
  if (balance === 'nothing') return ['köpte du ingenting', ...group, ': ', strong];
  if (measure === 'amount') {
    return within === undefined
      ? ['handlade du för ', strong]
      : ['gick ', strong, ' till gruppen ', { data: within }];
  }
  return [`köpte du ${least}`, strong, ...group];
}

const MEASURES: Record<BreakdownMeasure, readonly [unit: string, isKnown: string]> = {
  amount: ['pengar', 'Priset är känt'],
  pieces: ['stycken', 'Antalet är känt'],
  weight: ['kilo', 'Vikten är känd'],
  volume: ['liter', 'Volymen är känd'],
  co2e: ['kg CO₂e', 'Utsläppen är kända'],
};

function measured(measure: BreakdownMeasure, currency: string): string {
  if (measure === 'amount') return currency === 'EUR' ? 'euro' : currency;
  return MEASURES[measure][0];
}

/** Each way to group: as a choice, as a header, and counted, one and many. */
const BY: Record<BreakdownBy, readonly [string, string, string, string]> = {
  category: ['Per varugrupp', 'Varugrupp', 'grupp', 'grupper'],
  product: ['Per produkt', 'Produkt', 'produkt', 'produkter'],
  store: ['Per butik', 'Butik', 'butik', 'butiker'],
  chain: ['Per kedja', 'Kedja', 'kedja', 'kedjor'],
  channel: ['Per kanal', 'Inköpskanal', 'kanal', 'kanaler'],
  origin: ['Efter ursprung', 'Ursprung', 'ursprung', 'ursprung'],
  weekday: ['Per veckodag', 'Veckodag', 'veckodag', 'veckodagar'],
  hour: ['Efter klockslag', 'Klockslag', 'timme', 'timmar'],
  month: ['Per månad', 'Månad', 'månad', 'månader'],
};

export const purchaseBreakdown: PurchaseBreakdownWords = {
  heading: (retailer) => (retailer === undefined ? 'Inköp' : `Inköp: ${retailer}`),
  sentence: (facts) => [
    `${capital(facts.inPeriod)} `,
    ...purchase(facts),
    facts.change ? `, ${changed(facts.change)} ${facts.change.inReference}.` : '.',
  ],
  cause: (name, { direction, by }) => [
    name,
    ` ${direction === 'less' ? 'minskade' : 'ökade'} mest, ${by}.`,
  ],
  emptyIsZero: 'Uppgifterna täcker den här tiden: nollan är en riktig nolla, ingen saknad uppgift.',
  chooseMeasure: 'Mått',
  measure: (measure, currency) =>
    measure === 'co2e' ? 'CO₂e' : capital(measured(measure, currency)),
  pieces: 'st',
  chooseBy: 'Visa',
  by: (by) => BY[by][0],
  header: (by) => BY[by][1],
  value: 'Värde',
  share: 'Andel',
  perMonth: (measure, currency) => {
    const unit = measured(measure, currency);
    return `${measure === 'co2e' ? unit : capital(unit)} per månad`;
  },
  month: 'Månad',
  chooseMonth: 'välj en månad',
  all: 'Alla grupper',
  path: 'Länkstig',
  other: (count, by) =>
    `Övriga ${by === 'category' ? 'grupper' : by === 'product' ? 'produkter' : ''}`.trim() +
    ` (${count})`,
  unknown: (by) => (by === 'category' ? 'Utan grupp' : 'Okänt'),
  notSpecified: 'Utan närmare uppgift',
  returned: 'mer lämnat tillbaka än köpt',
  channel: (key) =>
    ({ store: 'Butik', online: 'Nätbutik', restaurant: 'Restaurang', fuel: 'Bensinstation' })[key],
  origin: (key) =>
    ({
      domesticRaw: 'Inhemsk råvara',
      domesticMade: 'Tillverkad i landet',
      foreign: 'Utländsk',
    })[key] ?? key,
  hour: (hour) => `kl. ${hour}–${hour + 1}`,
  rows: (count, by, plural) => `${count} ${BY[by][plural ? 3 : 2]}`,
  caption: (by, periods) => `Inköp ${by.toLowerCase()}, ${periods}`,
  unknownNote: (by, amount, share) => {
    const what = {
      category: 'Varugruppen',
      product: 'Produkten',
      store: 'Butiken',
      chain: 'Kedjan',
      channel: 'Inköpskanalen',
      origin: 'Ursprunget',
      weekday: 'Veckodagen',
      hour: 'Klockslaget',
      month: 'Månaden',
    }[by];
    return `${what} saknas i uppgifterna: ${amount}${share === undefined ? '' : ` (${share})`}.`;
  },
  covered: (measure, percent) =>
    `${MEASURES[measure][1]} för ${percent} av inköpen, räknat i pengar. Siffrorna är alltså minst de här.`,
  apart: (items) => `I siffrorna ingår inte ${common.list(items)}.`,
  apartItem: (kind, amount) =>
    `${
      {
        deposit: 'panter',
        giftCard: 'presentkort',
        adjustment: 'rabatter och avgifter på hela kvittot',
        rounding: 'avrundningar',
      }[kind]
    } (${amount})`,
  hidden: (count, isOne) =>
    isOne ? 'Du har utelämnat 1 rad.' : `Du har utelämnat ${count} rader.`,
  positiveShares: 'Andelarna är räknade på de rader där mer köptes än lämnades tillbaka.',
  rounded: 'Siffrorna är avrundade och summerar därför inte exakt.',
  running: (name, day, days, reference) =>
    `${capital(name)} pågår: dag ${day} av ${days}.` +
    (reference === undefined ? '' : ` Jämförelsen gäller en lika lång tid, ${reference}.`),
  notCompared: (start) => `Ingen jämförelse: uppgifterna börjar den ${start}.`,
};

/** What has happened to a goal's amount: in a sentence, and beside the bar. */
const COUNTED: Record<GoalVerb, readonly [string, string]> = {
  used: ['har använts', 'använt'],
  produced: ['har producerats', 'producerat'],
  fed: ['har matats in på nätet', 'inmatat'],
  spent: ['har använts', 'använt'],
  bought: ['har köpts', 'köpt'],
  counted: ['har samlats', 'samlat'],
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

function withoutAmount(facts: GoalFacts): Span[] {
  if (facts.phase === 'future') return ['Målet ', aim(facts), ` börjar den ${facts.start}.`];
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
    const head = [isAtLeast ? 'Minst ' : '', { strong: ofGoal(facts) }, ` ${COUNTED[verb][0]}`];
    const place = phase === 'running' ? `, dag ${day} av ${all}.` : '.';
    if (decided && phase === 'closed') {
      return [...head, ', ', ...goalEnd(decided, facts.direction), '.'];
    }
    if (facts.reason) return [...head, `${place} ${because(facts)}`];
    if (decided?.state === 'met') return [...head, `${place} Målet är nått.`];
    if (decided) return [...head, `${place} Det är `, ...goalEnd(decided, facts.direction), '.'];
    if (!projection) return [...head, place];
    const pace =
      projection.model === 'linear'
        ? 'Med jämn takt'
        : `Med din takt hittills och samma rytm som ${lastYear(projection.lastYear, format)}`;
    const ending = goalEnd(projection, facts.direction);
    return [...head, `${place} ${pace} skulle du hamna `, ...ending, '.'];
  },
  short: (facts) => {
    const { amount, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    const head = [facts.isAtLeast ? 'Minst ' : '', { strong: ofGoal(facts) }];
    const place = phase === 'running' ? `, dag ${day} av ${all}.` : '.';
    const end = decided ?? projection;
    if (!end || facts.reason) return [...head, place];
    const side = { over: `${end.by} över`, under: `${end.by} under`, on: 'på målet' }[end.side];
    return [...head, `${place} ${decided ? capital(side) : `Takten ${side}`}.`];
  },
  change: ({ direction, by, byLastYear, lastYear: then, isReachable }, format) => {
    const than = direction === 'less' ? 'mindre' : 'mer';
    if (!isReachable) return `Från och med nu skulle det krävas ${by} ${than} än så.`;
    const beside = byLastYear ? `, ${byLastYear} ${than} än ${lastYear(then, format)}` : '';
    return `Från och med nu räcker det med ${by} ${than} än så${beside}.`;
  },
  suggested: 'Det här är ett förslag av bolaget, inte ditt mål.',
  state: (state, direction, hasPace) => {
    const isFloor = direction === 'atLeast';
    switch (state) {
      case 'notStarted':
        return 'Har inte börjat än';
      case 'tooEarly':
        if (hasPace) return 'För tidigt att säga';
        return direction === 'atMost' ? 'Hittills under gränsen' : 'Pågår';
      case 'onPace':
        return 'Takten följer målet';
      case 'ahead':
        return isFloor ? 'Takten över målet' : 'Takten under målet';
      case 'behind':
        if (direction === 'within') return 'Takten utanför målet, går ännu att nå';
        return `Takten ${isFloor ? 'under' : 'över'} målet, går ännu att nå`;
      case 'outOfReach':
        return 'Går knappast längre att nå';
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
  left: (amount, direction) => `${amount} ${direction === 'atLeast' ? 'saknas' : 'kvar'}`,
  over: (amount) => `${amount} över`,
  pace: (number, day) => `${number} måltakt ${day ?? 'i dag'}`,
  goal: (number) => `mål ${number}`,
  sinceStart: (unit, kind) =>
    `${unit} sedan ${PERIOD_START[kind] ?? 'periodens'} början, sammanlagt`,
  actual: 'utfall',
  goalPace: 'måltakt',
  projection: 'prognos',
  projectionAndRange: 'prognos och variation',
  goalLine: (number) => `${number} mål`,
  dayTick: (day) => day,
  changeTitle: 'Vad som borde ändras',
  roomTitle: 'Vad som är kvar',
  leftToGoal: 'Kvar till målet',
  allowedPerDay: 'Får användas per dag',
  neededPerDay: 'Behövs per dag',
  paceNow: 'Takten nu per dag',
  difference: 'Skillnad per dag',
  lastYear: (when, day, before, after, isUneven) =>
    `${capital(when)} var det ${before} till och med ${day} och ${after} efter det` +
    `${isUneven ? ': därför är takten inte jämn' : ''}.`,
  projectionSteps: (steps) => `Prognos: ${steps}.`,
  linear: 'För ett år sedan finns inte tillräckligt med uppgifter, så alla timmar räknas som lika.',
  range: (low, high, years) => `Variationen ${low}–${high} är räknad på samma tid åren ${years}.`,
  baseline: (target, cut, baseline) => `Målet är ${cut} mindre än ${baseline}: ${target}.`,
  covered: (percent, of) =>
    of === 'purchases'
      ? `De uppgifter som behövs finns för ${percent} av inköpen; mängden är alltså minst den här.`
      : `${percent} av mätvärdena har kommit; mängden är alltså minst den här.`,
  estimated: (amount, total) => `Av ${total} är ${amount} uppskattat.`,
  caption: (title, unit) => `${title}, sammanlagt, ${unit}`,
  until: 'Till och med',
  days: (count, plural) => `${count} ${plural ? 'dagar' : 'dag'}`,
  pieces: 'st',
  goalsCount: (count) => `${count} mål`,
};
