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

function date(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'numeric', year: 'numeric' });
}

function dayMonth(wall: WallMs, format: Format): string {
  return format.date(wall, { day: 'numeric', month: 'numeric' });
}

const clock = (wall: WallMs): string => clockText(wall, '.');

function hours(start: WallMs, end: WallMs): string {
  return `klo ${clock(start)}–${clock(end) === '0' ? '24' : clock(end)}`;
}

/** `1.–5.11.2025`, `27.10.–2.11.2025`, `30.12.2024–5.1.2025`. */
function days(first: WallMs, last: WallMs, format: Format): string {
  const [from, to] = [new Date(first), new Date(last)];
  if (from.getUTCFullYear() !== to.getUTCFullYear()) {
    return `${date(first, format)}–${date(last, format)}`;
  }
  const sameMonth = from.getUTCMonth() === to.getUTCMonth();
  const start = sameMonth ? `${from.getUTCDate()}.` : dayMonth(first, format);
  return `${start}–${date(last, format)}`;
}

function period(value: Period, format: Format): string {
  switch (value.kind) {
    case 'year':
      return String(value.year);
    case 'month':
      return `${format.month(value.month)} ${value.year}`;
    case 'week':
      return `viikko ${value.week}/${value.year}`;
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
      return `vuonna ${value.year}`;
    case 'month':
      return `${format.month(value.month)}ssa ${value.year}`;
    case 'week':
      return `viikolla ${value.week}/${value.year}`;
    case 'day':
      return `${format.date(value.day, { weekday: 'long' })}na ${date(value.day, format)}`;
    default:
      return period(value, format);
  }
}

export const common: CommonWords = {
  inPeriod,
  period,
  day: dayMonth,
  date,
  moment: (wall, format) => `${date(wall, format)} klo ${clock(wall)}`,
  monthTick: (month, narrow, format) =>
    narrow ? capital(format.month(month, 'narrow')) : format.month(month).replace('kuu', ''),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1)!}`,
  earlier: 'Edellinen',
  later: 'Seuraava',
  table: 'Taulukko',
  total: 'Yhteensä',
  change: 'Muutos',
  unknown: 'ei tietoa',
  notArrived: 'ei vielä saapunut',
  estimated: 'arvioitu',
  loading: 'Haetaan tietoja…',
  updating: 'Haetaan uusia tietoja. Alla ovat aiemmat.',
  retry: 'Yritä uudelleen',
  empty: 'Tältä ajalta ei ole tietoja',
  emptyText: (name) => `Tietoja on jaksolta ${name}.`,
  noData: 'Tietoja ei ole annettu',
  errorTitle: 'Tietoja ei voitu lukea',
  errorText: (kind) =>
    ({
      network: 'Palveluun ei saatu yhteyttä tai se ei antanut tietoja.',
      timeout: 'Palvelu ei vastannut ajoissa.',
      document: 'Tiedot ovat muodossa, jota ei voi näyttää.',
      version: 'Tiedot on tehty uudemmalle versiolle kuin tämä näkymä.',
      limit: 'Tietoja on enemmän kuin näkymä voi käsitellä.',
    })[kind],
  rowsLeftOut: (leftOut, total, count) =>
    count === 1
      ? `${total} rivistä 1 ei ole luettavissa, eikä se ole mukana missään luvussa.`
      : `${total} rivistä ${leftOut} ei ole luettavissa, eivätkä ne ole mukana missään luvussa.`,
  showProblems: 'Näytä, mikä oli vialla',
  problem: (path, expected, found) =>
    `${path || 'tiedosto'}: odotettiin ${expected}, löytyi ${found}`,
  asOf: (moment) => `Tiedot ${moment} asti.`,
  adjust: 'Muuta',
  compareWith: 'Vertaa',
  comparison: (kind) =>
    ({
      none: 'ei vertailua',
      previous: 'edellinen jakso',
      'last-year': 'vuotta aiemmin',
      'last-year-weekdays': 'samat viikonpäivät vuotta aiemmin',
    })[kind],
};

function noun({ commodity }: Metered): string {
  switch (commodity) {
    case 'electricity':
      return 'sähkö';
    case 'gas':
      return 'kaasu';
    case 'water':
      return 'vesi';
    case 'heat':
      return 'lämpö';
    case 'cooling':
      return 'jäähdytys';
    case undefined:
      return 'energia';
  }
}

/** Genitive and partitive of what is metered. */
const CASES: Record<string, readonly [string, string]> = {
  sähkö: ['sähkön', 'sähköä'],
  kaasu: ['kaasun', 'kaasua'],
  vesi: ['veden', 'vettä'],
  lämpö: ['lämmön', 'lämpöä'],
  jäähdytys: ['jäähdytyksen', 'jäähdytystä'],
  energia: ['energian', 'energiaa'],
};

function did(metered: Metered): string {
  const [genitive, partitive] = CASES[noun(metered)]!;
  switch (metered.flow) {
    case 'export':
      return `syötit verkkoon ${partitive}`;
    case 'production':
      return `tuotit ${partitive}`;
    case 'selfUse':
      return `käytit itse tuottamaasi ${partitive}`;
    case 'net':
      return `${genitive} nettokäyttösi oli`;
    default:
      return `käytit ${partitive}`;
  }
}

function difference({ direction, by, kind, inReference }: Difference): string {
  const than = {
    previous: inReference,
    'last-year': 'vuotta aiemmin',
    'last-year-weekdays': 'samoina viikonpäivinä vuotta aiemmin',
  }[kind];
  if (direction === 'same') return `yhtä paljon kuin ${than}`;
  if (direction === 'about') return `suunnilleen yhtä paljon kuin ${than}`;
  return `${by} ${direction === 'less' ? 'vähemmän' : 'enemmän'} kuin ${than}`;
}

const IN_STEP: Record<Step, string> = {
  quarter: 'vartissa',
  'half-hour': 'puolessa tunnissa',
  hour: 'tunnissa',
  day: 'päivässä',
  week: 'viikossa',
  month: 'kuukaudessa',
  year: 'vuodessa',
};
const STEP_PLURAL: Record<Step, string> = {
  quarter: 'vartit',
  'half-hour': 'puolituntiset',
  hour: 'tunnit',
  day: 'päivät',
  week: 'viikot',
  month: 'kuukaudet',
  year: 'vuodet',
};
const STEP_COUNTED: Record<Step, readonly [string, string]> = {
  quarter: ['vartti', 'varttia'],
  'half-hour': ['puolituntinen', 'puolituntista'],
  hour: ['tunti', 'tuntia'],
  day: ['päivä', 'päivää'],
  week: ['viikko', 'viikkoa'],
  month: ['kuukausi', 'kuukautta'],
  year: ['vuosi', 'vuotta'],
};
/** The steps that something is a part of; a number before them needs no ending of its own. */
const OUT_OF_STEPS: Record<Step, string> = {
  quarter: 'vartista',
  'half-hour': 'puolituntisesta',
  hour: 'tunnista',
  day: 'päivästä',
  week: 'viikosta',
  month: 'kuukaudesta',
  year: 'vuodesta',
};
const STEP_LENGTH: Partial<Record<Step, number>> = {
  quarter: HOUR / 4,
  'half-hour': HOUR / 2,
  hour: HOUR,
};

export const energyTrend: EnergyTrendWords = {
  heading: (metered) => {
    const genitive = CASES[noun(metered)]![0];
    const flows = {
      import: `${genitive} käyttö`,
      export: `${genitive} syöttö verkkoon`,
      production: `${genitive} tuotanto`,
      selfUse: `itse tuotetun ${genitive} käyttö`,
      net: `${genitive} nettokäyttö`,
    };
    return capital(flows[metered.flow ?? 'import']);
  },
  sentence: (facts) => [
    `${capital(facts.inPeriod)} ${did(facts.metered)} `,
    { strong: facts.amount },
    facts.difference ? `, ${difference(facts.difference)}.` : '.',
  ],
  step: ({ name, amount, state, difference: than, reference, estimated, coverage, until }) => {
    const head = until ? `${capital(name)} (${until} asti)` : capital(name);
    const before = reference === undefined || than ? '' : ` Vertailujaksolla ${reference}.`;
    if (amount === undefined) {
      return [
        { strong: head },
        `: ${state === 'missing' ? 'ei tietoa' : 'ei vielä saapunut'}.${before}`,
      ];
    }
    const parts = [
      than && reference !== undefined ? `, ${difference(than)} (${reference})` : '',
      estimated === undefined ? '' : `; siitä ${estimated} on arvioitu`,
      coverage === undefined ? '' : `; lukemista on saatu ${coverage}`,
    ];
    return [{ strong: `${head}: ${amount}` }, `${parts.join('')}.${before}`];
  },
  leftOut: (names) =>
    `Vertailusta on jätetty pois ${common.list(names)}, koska lukemia ei ole riittävästi molemmilta jaksoilta.`,
  unequal: (days, referenceDays, perDay) =>
    `Päiviä on ${days}, vertailujaksolla ${referenceDays}: muutos päivää kohti on ${perDay}.`,
  comparedOnly: (count, all, step) =>
    `${all} ${OUT_OF_STEPS[step]} vertailussa on ${count}; muista ei ole riittävästi lukemia molemmilta jaksoilta.`,
  inPart: (name, until) => `${capital(name)} on kesken: vertailussa on vain aika ${until} asti.`,
  estimated: (amount, total) => `Arvioitua on ${amount} (kaikkiaan ${total}).`,
  covered: (percent, isLeast) =>
    `Lukemista on saatu ${percent}${isLeast ? '; luku on siis vähintään tämä' : ''}.`,
  perStep: (unit, step) => `${unit} ${IN_STEP[step]}`,
  stepWord: (step) => capital(STEP_PLURAL[step]),
  steps: (count, step, plural) => `${count} ${STEP_COUNTED[step][plural ? 1 : 0]}`,
  tick: (wall, step, narrow, format) => {
    if (step === 'year') return yearOf(wall);
    if (step === 'month') {
      return common.monthTick(new Date(wall).getUTCMonth(), narrow, format);
    }
    if (step === 'day') return `${new Date(wall).getUTCDate()}.`;
    if (step === 'week') return dayMonth(wall, format);
    return clock(wall);
  },
  stepName: (wall, step, repeated, format) => {
    const length = STEP_LENGTH[step];
    if (length) {
      const which = { first: ' (kesäaikaa)', second: ' (talviaikaa)' };
      // A clock may change within a step: that ends where any such step ends.
      const end = wall - (wall % length) + length;
      return `${hours(wall, end)}${repeated ? which[repeated] : ''}`;
    }
    if (step === 'year') return yearOf(wall);
    const at = new Date(wall);
    if (step === 'month') {
      return period({ kind: 'month', year: at.getUTCFullYear(), month: at.getUTCMonth() }, format);
    }
    if (step === 'week') return `viikko ${days(wall, wall + 6 * 24 * HOUR, format)}`;
    return period({ kind: 'day', day: wall }, format);
  },
  dayLength: (length) =>
    length === 24
      ? undefined
      : `Vuorokaudessa oli ${String(length).replace('.', ',')} tuntia, koska kelloja siirrettiin.`,
  dataUntil: (day) => `tiedot ${day} asti`,
  all: 'Kaikki vuodet',
  open: (step) => `Avaa ${STEP_PLURAL[step]}`,
  stepHeader: (step) => STEP_COUNTED[step][0],
  compared: 'vertailu',
  comparedPart: 'Vertailtu osa',
  qualityHeader: 'Tietojen laatu',
  quality: {
    measured: '',
    corrected: 'korjattu',
    manual: 'käsin luettu',
    provisional: 'alustava',
    estimated: 'arvioitu',
    forecast: 'ennuste',
    missing: 'ei tietoa',
    notArrived: 'ei vielä saapunut',
  },
  known: (percent) => `saatu ${percent}`,
  running: 'kesken',
  chooseStep: 'Tarkkuus',
  chooseBar: 'Valitse jakso kuvasta',
  path: 'Murupolku',
};

/** A change in the middle of a sentence. */
function changed({ direction, by }: Change): string {
  if (direction === 'same') return 'saman verran';
  return `${by} ${direction === 'less' ? 'vähemmän' : 'enemmän'}`;
}

/** `412 eurolla`; other currencies are not inflected. */
function bought(amount: string): readonly [string, string] {
  const euros = /^(.*)\s€$/.exec(amount);
  return euros ? ['ostit', `${euros[1]!}\u00A0eurolla`] : ['ostojesi summa oli', amount];
}

/** What was done with the amount: everything, or in one category only. */
function purchase({ measure, within, amount, balance, isAtLeast }: PurchaseFacts): Span[] {
  const strong = { strong: amount };
  const group = within === undefined ? undefined : { data: within };
  if (balance === 'returned') {
    return group
      ? ['ryhmästä ', group, ' palautit enemmän kuin ostit: ', strong]
      : ['palautit enemmän kuin ostit: ', strong];
  }
  if (measure === 'co2e') {
    const verb = isAtLeast ? ' päästöt olivat vähintään ' : ' päästöt olivat ';
    return group ? ['ryhmän ', group, verb, strong] : [`ostostesi${verb}`, strong];
  }
  if (balance === 'nothing') {
    return group
      ? ['ryhmästä ', group, ' et ostanut mitään: ', strong]
      : ['et ostanut mitään: ', strong];
  }
  if (measure === 'amount') {
    if (group) return ['ryhmään ', group, ' meni ', strong];
    const [verb, inflected] = bought(amount);
    return [`${verb} `, { strong: inflected }];
  }
  const verb = isAtLeast ? 'ostit vähintään ' : 'ostit ';
  return group ? ['ryhmästä ', group, ` ${verb}`, strong] : [verb, strong];
}

const MEASURES: Record<BreakdownMeasure, readonly [partitive: string, noun: string]> = {
  amount: ['rahaa', 'Hinta'],
  pieces: ['kappaletta', 'Kappalemäärä'],
  weight: ['kiloa', 'Paino'],
  volume: ['litraa', 'Tilavuus'],
  co2e: ['kg CO₂e', 'Päästö'],
};

function measured(measure: BreakdownMeasure, currency: string): string {
  if (measure === 'amount') return currency === 'EUR' ? 'euroa' : currency;
  return MEASURES[measure][0];
}

/** Each way to group: as a choice, as a header, counted in the nominative and the partitive. */
const BY: Record<BreakdownBy, readonly [string, string, string, string]> = {
  category: ['Tuoteryhmittäin', 'Tuoteryhmä', 'ryhmä', 'ryhmää'],
  product: ['Tuotteittain', 'Tuote', 'tuote', 'tuotetta'],
  store: ['Kaupoittain', 'Kauppa', 'kauppa', 'kauppaa'],
  chain: ['Ketjuittain', 'Ketju', 'ketju', 'ketjua'],
  channel: ['Kanavittain', 'Ostokanava', 'kanava', 'kanavaa'],
  origin: ['Alkuperän mukaan', 'Alkuperä', 'alkuperä', 'alkuperää'],
  weekday: ['Viikonpäivittäin', 'Viikonpäivä', 'viikonpäivä', 'viikonpäivää'],
  hour: ['Kellonajan mukaan', 'Kellonaika', 'tunti', 'tuntia'],
  month: ['Kuukausittain', 'Kuukausi', 'kuukausi', 'kuukautta'],
};

export const purchaseBreakdown: PurchaseBreakdownWords = {
  heading: (retailer) => (retailer === undefined ? 'Ostot' : `Ostot: ${retailer}`),
  sentence: (facts) => [
    `${capital(facts.inPeriod)} `,
    ...purchase(facts),
    facts.change ? `, ${changed(facts.change)} kuin ${facts.change.inReference}.` : '.',
  ],
  cause: (name, { direction, by }) => [
    name,
    ` ${direction === 'less' ? 'väheni' : 'kasvoi'} eniten, ${by}.`,
  ],
  emptyIsZero: 'Tältä ajalta on tiedot: nolla on oikea nolla, ei puuttuva tieto.',
  chooseMeasure: 'Mittari',
  measure: (measure, currency) =>
    measure === 'co2e' ? 'CO₂e' : capital(measured(measure, currency)),
  pieces: 'kpl',
  chooseBy: 'Näytä',
  by: (by) => BY[by][0],
  header: (by) => BY[by][1],
  value: 'Määrä',
  share: 'Osuus',
  perMonth: (measure, currency) => {
    const unit = measured(measure, currency);
    return `${measure === 'co2e' ? unit : capital(unit)} kuukaudessa`;
  },
  month: 'Kuukausi',
  chooseMonth: 'valitse kuukausi',
  all: 'Kaikki ryhmät',
  path: 'Murupolku',
  other: (count, by) =>
    `Muut ${by === 'category' ? 'ryhmät' : by === 'product' ? 'tuotteet' : ''}`.trim() +
    ` (${count})`,
  unknown: (by) => (by === 'category' ? 'Ei ryhmää' : 'Ei tiedossa'),
  notSpecified: 'Tarkemmin erittelemätön',
  returned: 'palautettu enemmän kuin ostettu',
  channel: (key) =>
    ({ store: 'Myymälä', online: 'Verkkokauppa', restaurant: 'Ravintola', fuel: 'Huoltoasema' })[
      key
    ],
  origin: (key) =>
    ({
      domesticRaw: 'Kotimainen raaka-aine',
      domesticMade: 'Kotimaassa valmistettu',
      foreign: 'Ulkomainen',
    })[key] ?? key,
  hour: (hour) => `klo ${hour}–${hour + 1}`,
  rows: (count, by, plural) => `${count} ${BY[by][plural ? 3 : 2]}`,
  caption: (by, periods) => `Ostot ${by.toLowerCase()}, ${periods}`,
  unknownNote: (by, amount, share) => {
    const what = {
      category: 'Tuoteryhmä',
      product: 'Tuote',
      store: 'Kauppa',
      chain: 'Ketju',
      channel: 'Ostokanava',
      origin: 'Alkuperä',
      weekday: 'Viikonpäivä',
      hour: 'Kellonaika',
      month: 'Kuukausi',
    }[by];
    return `${what} puuttuu tiedoista: ${amount}${share === undefined ? '' : ` (${share})`}.`;
  },
  covered: (measure, percent) =>
    `${MEASURES[measure][1]} tiedetään ${percent}:sta ostoista, euroista laskettuna. Luvut ovat siis vähintään nämä.`,
  apart: (items) => `Luvuissa eivät ole mukana ${common.list(items)}.`,
  apartItem: (kind, amount) =>
    `${
      {
        deposit: 'pantit',
        giftCard: 'lahjakortit',
        adjustment: 'koko kuitin alennukset ja maksut',
        rounding: 'pyöristykset',
      }[kind]
    } (${amount})`,
  hidden: (count, isOne) =>
    isOne ? 'Olet jättänyt 1 rivin pois.' : `Olet jättänyt ${count} riviä pois.`,
  positiveShares:
    'Osuudet on laskettu niistä riveistä, joilla ostettiin enemmän kuin palautettiin.',
  rounded: 'Luvut on pyöristetty, joten ne eivät laske aivan yhteen.',
  running: (name, day, days, reference) =>
    `${capital(name)} on kesken: päivä ${day}/${days}.` +
    (reference === undefined ? '' : ` Vertailussa on yhtä pitkä aika, ${reference}.`),
  notCompared: (start) => `Vertailua ei ole: tiedot alkavat ${start}.`,
};

/** How a goal’s amount has come together. */
const COUNTED: Record<GoalVerb, string> = {
  used: 'käytetty',
  produced: 'tuotettu',
  fed: 'syötetty verkkoon',
  spent: 'käytetty',
  bought: 'ostettu',
  counted: 'kertynyt',
};

/** `600:sta`, `30:stä`: the ending goes by how the number's last word is spoken. */
function outOf(number: string): string {
  const zeros = /0*$/.exec(number.replace(/\s/g, ''))![0].length;
  const isFront = zeros === 0 ? /[14579]$/.test(number) : zeros === 1 && number !== '0';
  return `${number}:${isFront ? 'stä' : 'sta'}`;
}

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

function withoutAmount(facts: GoalFacts): Span[] {
  if (facts.phase === 'future') return ['Tavoite ', aim(facts), ` alkaa ${facts.start}.`];
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
    const head = [isAtLeast ? 'Ainakin ' : '', { strong: ofGoal(facts) }, ` ${COUNTED[verb]}`];
    const place = phase === 'running' ? `, päivä ${day}/${all}.` : '.';
    if (decided && phase === 'closed')
      return [...head, ', ', ...ended(decided, facts.direction), '.'];
    if (facts.reason) return [...head, `${place} ${because(facts)}`];
    if (decided?.state === 'met') return [...head, `${place} Tavoite on saavutettu.`];
    if (decided)
      return [...head, `${place} Tavoite on ylittynyt `, { strong: by(decided.by) }, '.'];
    if (!projection) return [...head, place];
    const pace =
      projection.model === 'linear'
        ? 'Tasaisella tahdilla'
        : `Tähänastisella tahdillasi ja ${lastYear(projection.lastYear, format)[0]} rytmillä`;
    return [...head, `${place} ${pace} `, ...wouldEnd(projection, facts.direction), '.'];
  },
  short: (facts) => {
    const { amount, phase, day, days: all, projection, decided } = facts;
    if (amount === undefined) return withoutAmount(facts);
    const head = [facts.isAtLeast ? 'Ainakin ' : '', { strong: ofGoal(facts) }];
    const place = phase === 'running' ? `, päivä ${day}/${all}.` : '.';
    const end = decided ?? projection;
    if (!end || facts.reason) return [...head, place];
    const side = { over: `${end.by} yli`, under: `${end.by} alle`, on: 'tavoitteessa' }[end.side];
    return [...head, `${place} ${decided ? capital(side) : `Tahti ${side}`}.`];
  },
  change: ({ direction, by: share, byLastYear, lastYear: then, isReachable }, format) => {
    const than = direction === 'less' ? 'vähemmän' : 'enemmän';
    if (!isReachable) return `Tästä eteenpäin tarvittaisiin ${share} ${than} kuin tällä tahdilla.`;
    const beside = byLastYear ? `, ${byLastYear} ${than} kuin ${lastYear(then, format)[1]}` : '';
    return `Tästä eteenpäin riittäisi ${share} ${than} kuin tällä tahdilla${beside}.`;
  },
  suggested: 'Tämä on yhtiön ehdotus, ei sinun tavoitteesi.',
  state: (state, direction, hasPace) => {
    const isFloor = direction === 'atLeast';
    switch (state) {
      case 'notStarted':
        return 'Ei ole vielä alkanut';
      case 'tooEarly':
        if (hasPace) return 'Liian aikaista sanoa';
        return direction === 'atMost' ? 'Toistaiseksi rajan alla' : 'Kesken';
      case 'onPace':
        return 'Tahti tavoitteen mukainen';
      case 'ahead':
        return isFloor ? 'Tahti yli tavoitteen' : 'Tahti alle tavoitteen';
      case 'behind':
        if (direction === 'within') return 'Tahti tavoitteen ulkopuolella, vielä saavutettavissa';
        return `Tahti ${isFloor ? 'alle' : 'yli'} tavoitteen, vielä saavutettavissa`;
      case 'outOfReach':
        return 'Tuskin enää saavutettavissa';
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
  left: (amount, direction) => `${amount} ${direction === 'atLeast' ? 'puuttuu' : 'jäljellä'}`,
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
  difference: 'Ero päivässä',
  lastYear: (when, day, before, after, isUneven) =>
    `${capital(when)} kertyi ${day} mennessä ${before} ja sen jälkeen ${after}` +
    `${isUneven ? ': siksi tahti ei ole tasainen' : ''}.`,
  projectionSteps: (steps) => `Ennuste: ${steps}.`,
  linear: 'Vuoden takaa ei ole riittävästi tietoja, joten kaikki tunnit on laskettu samanlaisina.',
  range: (low, high, years) =>
    `Vaihteluväli ${low}–${high} on laskettu samasta ajasta vuosina ${years}.`,
  baseline: (target, cut, baseline) => `Tavoite on ${cut} vähemmän kuin ${baseline}: ${target}.`,
  covered: (percent, of) =>
    of === 'purchases'
      ? `Tarvittavat tiedot on ${percent}:sta ostoista; määrä on siis vähintään tämä.`
      : `Lukemista on saatu ${percent}; määrä on siis vähintään tämä.`,
  estimated: (amount, total) => `Arvioitua on ${amount} (kaikkiaan ${total}).`,
  caption: (title, unit) => `${title}, kertyvä, ${unit}`,
  until: 'Päivän loppuun',
  days: (count, plural) => `${count} ${plural ? 'päivää' : 'päivä'}`,
  pieces: 'kpl',
  goalsCount: (count) => `${count} tavoitetta`,
};
