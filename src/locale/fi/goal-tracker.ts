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
import { outOf } from './endings.js';

/** How a goal’s amount has come together. */
const COUNTED: Record<GoalVerb, string> = {
  used: 'käytetty',
  produced: 'tuotettu',
  fed: 'syötetty verkkoon',
  spent: 'käytetty',
  bought: 'ostettu',
  counted: 'kertynyt',
  soFar: 'tähän mennessä',
};

/** `42 kWh:lla`, `3 m³:llä`. */
function by(amount: string): string {
  return `${amount}:${amount.endsWith('m³') ? 'llä' : 'lla'}`;
}

/** The period a year before: `viime lokakuun`, `viime lokakuussa`. */
function lastYear(value: Period | undefined, format: Format): readonly [string, string] {
  if (value?.kind === 'month') {
    const month = format.month(value.month);
    return [`viime ${month}n`, `viime ${month}ssa`];
  }
  if (value?.kind === 'year') return ['viime vuoden', 'viime vuonna'];
  return ['viime vuoden saman ajan', 'samaan aikaan viime vuonna'];
}

function aim({ direction, target }: GoalFacts): Span {
  const limit = { atMost: 'enintään ', atLeast: 'vähintään ', within: '' }[direction];
  return { strong: `${limit}${target ?? ''}` };
}

/** Why more cannot be said of a goal. */
function because({ reason, phase }: GoalFacts): string {
  switch (reason) {
    case 'unsupported':
      return 'Tämä näkymä ei osaa laskea tällaista tavoitetta.';
    case 'noData':
      return 'Siitä ei ole tietoja.';
    case 'baseline':
      return 'Tavoitetta ei voi laskea: vertailukohtaa ei tunneta.';
    case 'notArrived':
      return 'Jakson kaikki tiedot eivät ole vielä saapuneet.';
    case 'coverage':
      return phase === 'closed'
        ? 'Tietoja puuttuu liikaa, jotta voisi sanoa, täyttyikö tavoite.'
        : 'Tietoja puuttuu liikaa, jotta tahdista voisi puhua.';
    case undefined:
      return 'Tältä jaksolta ei ole vielä saapunut tietoja.';
  }
}

const NOTHING_YET = 'Vielä ei ole mitään, mistä sen voisi laskea.';

function withoutAmount(facts: GoalFacts): Span[] {
  if (facts.phase === 'future') return ['Tavoite ', aim(facts), ` alkaa ${facts.start}.`];
  if (facts.isOfNothing) return ['Tavoite on ', aim(facts), `. ${NOTHING_YET}`];
  if (facts.target === undefined) return [because(facts)];
  return ['Tavoite on ', aim(facts), `. ${because(facts)}`];
}

function ofGoal({ amount, targetNumber }: GoalFacts): string {
  return targetNumber === undefined ? amount! : `${amount!} ${outOf(targetNumber)}`;
}

function wouldEnd({ side, by: amount }: GoalEnd, direction: GoalFacts['direction']): Span[] {
  if (side === 'over') return ['ylittäisit tavoitteen ', { strong: by(amount) }];
  if (side === 'on')
    return [direction === 'within' ? 'pysyisit tavoitteessa' : 'päätyisit tavoitteeseen'];
  return direction === 'atLeast'
    ? ['tavoitteesta jäisi puuttumaan ', { strong: amount }]
    : ['jäisit ', { strong: `${amount} alle` }, ' tavoitteen'];
}

function ended({ side, by: amount }: GoalEnd, direction: GoalFacts['direction']): Span[] {
  if (side === 'over') return ['tavoite ylittyi ', { strong: by(amount) }];
  if (side === 'on') return ['juuri tavoitteen verran'];
  return direction === 'atLeast'
    ? ['tavoitteesta jäi puuttumaan ', { strong: amount }]
    : [{ strong: `${amount} alle` }, ' tavoitteen'];
}

function paced(projection: GoalPace, format: Format): string {
  switch (projection.model) {
    case 'linear':
      return 'Tasaisella tahdilla';
    case 'usual':
      return 'Jos loppu menee kuten tavallisesti,';
    case 'lastYear':
      return `Tähänastisella tahdillasi ja ${lastYear(projection.lastYear, format)[0]} rytmillä`;
  }
}

/** Since when a period has run, by what it is. */
const PERIOD_START: Partial<Record<Period['kind'], string>> = {
  month: 'kuun',
  year: 'vuoden',
  week: 'viikon',
};

export const goalTracker: GoalTrackerWords = {
  goals: 'Tavoitteet',
  noGoals: 'Tavoitteita ei ole asetettu',
  title: (of) => ({ energy: 'Energiatavoite', purchases: 'Ostotavoite', own: 'Tavoite' })[of],
  sentence: (facts, format) => {
    const { amount, isAtLeast, verb, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    if (facts.kind === 'rate') return rates.rate(facts);
    if (facts.kind === 'peak') return rates.peak(facts);
    const head = [isAtLeast ? 'Ainakin ' : '', { strong: ofGoal(facts) }, ` ${COUNTED[verb]}`];
    const place = phase === 'running' ? `, päivä ${day}/${all}.` : '.';
    if (decided && phase === 'closed')
      return [...head, ', ', ...ended(decided, facts.direction), '.'];
    if (facts.reason) return [...head, `${place} ${because(facts)}`];
    if (decided?.state === 'met') return [...head, `${place} Tavoite on saavutettu.`];
    if (decided)
      return [...head, `${place} Tavoite on ylittynyt `, { strong: by(decided.by) }, '.'];
    if (!projection) return [...head, place];
    return [
      ...head,
      `${place} ${paced(projection, format)} `,
      ...wouldEnd(projection, facts.direction),
      '.',
    ];
  },
  short: (facts) => {
    const { amount, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    if (facts.kind === 'rate') return rates.shortRate(facts);
    const head = [facts.isAtLeast ? 'Ainakin ' : '', { strong: ofGoal(facts) }];
    const place = phase === 'running' ? `, päivä ${day}/${all}.` : '.';
    const end = decided ?? projection;
    if (!end || facts.reason) return [...head, place];
    const side = { over: `${end.by} yli`, under: `${end.by} alle`, on: 'tavoitteessa' }[end.side];
    return [...head, `${place} ${decided ? capital(side) : `Tahti ${side}`}.`];
  },
  change: ({ direction, isUsual, by: share, byLastYear, lastYear: then, isReachable }, format) => {
    const rest = isUsual ? 'tavallisesti' : 'tällä tahdilla';
    const than = direction === 'less' ? 'vähemmän' : 'enemmän';
    if (!isReachable) return `Tästä eteenpäin tarvittaisiin ${share} ${than} kuin ${rest}.`;
    const beside = byLastYear ? `, ${byLastYear} ${than} kuin ${lastYear(then, format)[1]}` : '';
    return `Tästä eteenpäin riittäisi ${share} ${than} kuin ${rest}${beside}.`;
  },
  state: (state, direction, kind) => {
    const isFloor = direction === 'atLeast';
    const subject = kind === 'rate' ? 'Tähän mennessä' : 'Tahti';
    switch (state) {
      case 'notStarted':
        return 'Ei ole vielä alkanut';
      case 'tooEarly':
        if (kind === 'paced' || kind === 'rate') return 'Liian aikaista sanoa';
        return direction === 'atMost' ? 'Toistaiseksi rajan alla' : 'Kesken';
      case 'onPace':
        return `${subject} tavoitteen mukainen`;
      case 'ahead':
        return `${subject} ${isFloor ? 'yli' : 'alle'} tavoitteen`;
      case 'behind':
        if (direction === 'within') {
          return `${subject} tavoitteen ulkopuolella, vielä saavutettavissa`;
        }
        return `${subject} ${isFloor ? 'alle' : 'yli'} tavoitteen, vielä saavutettavissa`;
      case 'outOfReach':
        return kind === 'rate' ? 'Ei enää saavutettavissa' : 'Tuskin enää saavutettavissa';
      case 'met':
        return isFloor ? 'Tavoite saavutettu' : 'Tavoitteessa pysyttiin';
      case 'missed':
        if (direction === 'within') return 'Tavoitteen ulkopuolella';
        return isFloor ? 'Tavoite jäi saavuttamatta' : 'Tavoite ylittyi';
      case 'unknown':
        return 'Ei voi sanoa';
    }
  },
  progress: 'Eteneminen',
  done: (amount, verb) => `${amount} ${COUNTED[verb]}`,
  left: (amount, direction, isOver) => {
    const [open, over] =
      direction === 'atLeast' ? ['puuttuu', 'jäi puuttumaan'] : ['jäljellä', 'alle'];
    return `${amount} ${isOver ? over : open}`;
  },
  over: (amount) => `${amount} yli`,
  pace: (number, day) => `${number} tavoitetahti ${day ?? 'tänään'}`,
  goal: (number) => `tavoite ${number}`,
  sinceStart: (unit, kind) => `${unit} ${PERIOD_START[kind] ?? 'jakson'} alusta, kertyvä`,
  actual: 'toteutunut',
  goalPace: 'tavoitetahti',
  projection: 'ennuste',
  projectionAndRange: 'ennuste ja vaihteluväli',
  goalLine: (number) => `${number} tavoite`,
  dayTick: (day) => `${day}.`,
  changeTitle: 'Mitä pitäisi muuttaa',
  roomTitle: 'Mitä on jäljellä',
  leftToGoal: 'Jäljellä tavoitteeseen',
  allowedPerDay: 'Saa kulua päivässä',
  neededPerDay: 'Tarvitaan päivässä',
  paceNow: 'Tällä tahdilla päivässä',
  usualPerDay: 'Tavallisesti päivässä',
  difference: 'Ero päivässä',
  lastYear: (when, day, before, after, isUneven) =>
    `${capital(when)} kertyi ${day} mennessä ${before} ja sen jälkeen ${after}` +
    `${isUneven ? ': siksi tahti ei ole tasainen' : ''}.`,
  projectionSteps: (steps) => `Ennuste: ${steps}.`,
  linear: 'Vuoden takaa ei ole riittävästi tietoja, joten kaikki tunnit on laskettu samanlaisina.',
  range: (range, years) => `Vaihteluväli ${range} on laskettu samasta ajasta vuosina ${years}.`,
  usual: (periods, mean, range) =>
    `Loppu on arvioitu ${periods} edellisestä jaksosta: niissä kertyi samasta päivästä eteenpäin ${range}, keskimäärin ${mean}. Siitä tulee myös vaihteluväli.`,
  baseline: (target, cut, baseline) => `Tavoite on ${cut} vähemmän kuin ${baseline}: ${target}.`,
  weather: (change, baseline) =>
    `Vertailukohta on muutettu tämän jakson säähän lämmitystarveluvulla (17\u00A0°C): ${change}, siis ${baseline}.`,
  noWeather:
    'Vertailukohtaa ei ole muutettu tämän jakson säähän: kulutuksesta ja lämpötilasta tiedetään liian vähän.',
  covered: (percent, of) =>
    of === 'purchases'
      ? `Tarvittavat tiedot on ${percent}:sta ostoista; määrä on siis vähintään tämä.`
      : `Lukemista on saatu ${percent}; määrä on siis vähintään tämä.`,
  estimated: (amount, total) => `Arvioitua on ${amount} (kaikkiaan ${total}).`,
  unit: 'Yksikkö',
  target: 'Tavoitearvo',
  caption: (title, unit) => `${title}, kertyvä, ${unit}`,
  until: 'Päivän loppuun',
  days: (count, plural) => `${count} ${plural ? 'päivää' : 'päivä'}`,
  pieces: 'kpl',
  goalsCount: (count) => `${count} tavoitetta`,
  rates,
  past,
  editor,
  terms,
};
