import type { BreakdownBy } from '../../insight/breakdown.js';
import type { BreakdownMeasure, TagMeasure } from '../../insight/measure.js';
import type { ChoiceKind } from '../../insight/purchase-choices.js';
import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import type { Change, PurchaseBreakdownWords, PurchaseFacts } from '../words/purchase-breakdown.js';
import { common } from './common.js';
import { guides } from './purchase-guides.js';
import { terms } from './purchase-terms.js';

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

/** What the money went to, where only a part of it is measured: of domestic origin, with a tag. */
function partly({
  measure,
  tag,
  within,
  ratio,
  amount,
  ofPossible,
}: PurchaseFacts): Span[] | undefined {
  const goods: Span[] | undefined =
    measure === 'domesticRaw'
      ? ['kotimaisesta raaka-aineesta tehtyihin tuotteisiin']
      : measure === 'domesticMade'
        ? ['kotimaassa valmistettuihin tuotteisiin']
        : tag === undefined
          ? undefined
          : ['merkinnän ', { data: tag }, ' tuotteisiin'];
  if (!goods) return undefined;
  const group: Span[] = within === undefined ? [] : ['ryhmässä ', { data: within }, ' '];
  const share =
    ratio === undefined
      ? ''
      : `, ${ratio} ${ofPossible ? 'siitä, mikä voisi olla kotimaista' : 'siitä, mistä tieto on'}`;
  return [...group, ...goods, ' meni ', { strong: amount }, share];
}

/** What was done with the amount: everything, or in one category only. */
function purchase(facts: PurchaseFacts): Span[] {
  const { measure, within, amount, balance, isAtLeast } = facts;
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
  const part = balance === 'nothing' ? undefined : partly(facts);
  if (part) return part;
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
  const what = measure.endsWith('G') ? ` ${wordsOf(measure)[0].replace('grammaa ', '')}` : '';
  return group ? ['ryhmästä ', group, ` ${verb}`, strong, what] : [verb, strong, what];
}

const MEASURES: Record<
  Exclude<BreakdownMeasure, TagMeasure>,
  readonly [partitive: string, noun: string]
> = {
  amount: ['rahaa', 'Hinta'],
  pieces: ['kappaletta', 'Kappalemäärä'],
  weight: ['kiloa', 'Paino'],
  volume: ['litraa', 'Tilavuus'],
  length: ['metriä', 'Pituus'],
  energy: ['kilowattituntia', 'Kilowattituntien määrä'],
  co2e: ['kg CO₂e', 'Päästö'],
  kcal: ['kcal', 'Energiamäärä'],
  sugarG: ['grammaa sokeria', 'Sokerin määrä'],
  saltG: ['grammaa suolaa', 'Suolan määrä'],
  satFatG: ['grammaa tyydyttynyttä rasvaa', 'Tyydyttyneen rasvan määrä'],
  fibreG: ['grammaa kuitua', 'Kuidun määrä'],
  proteinG: ['grammaa proteiinia', 'Proteiinin määrä'],
  domesticRaw: ['kotimaisista raaka-aineista', 'Alkuperä'],
  domesticMade: ['kotimaassa valmistettua', 'Alkuperä'],
};

function wordsOf(measure: BreakdownMeasure): readonly [string, string] {
  return measure in MEASURES
    ? MEASURES[measure as Exclude<BreakdownMeasure, TagMeasure>]
    : [measure.slice('tag:'.length), 'Merkinnät'];
}

function measured(measure: BreakdownMeasure, currency: string): string {
  if (measure === 'amount') return currency === 'EUR' ? 'euroa' : currency;
  return wordsOf(measure)[0];
}

/** Each way to group: as a choice, as a header, counted in the nominative and the partitive. */
const BY: Record<BreakdownBy, readonly [string, string, string, string]> = {
  category: ['Tuoteryhmittäin', 'Tuoteryhmä', 'ryhmä', 'ryhmää'],
  product: ['Tuotteittain', 'Tuote', 'tuote', 'tuotetta'],
  store: ['Kaupoittain', 'Kauppa', 'kauppa', 'kauppaa'],
  chain: ['Ketjuittain', 'Ketju', 'ketju', 'ketjua'],
  channel: ['Kanavittain', 'Ostokanava', 'kanava', 'kanavaa'],
  origin: ['Alkuperän mukaan', 'Alkuperä', 'alkuperä', 'alkuperää'],
  tag: ['Merkinnöittäin', 'Merkintä', 'merkintä', 'merkintää'],
  weekday: ['Viikonpäivittäin', 'Viikonpäivä', 'viikonpäivä', 'viikonpäivää'],
  hour: ['Kellonajan mukaan', 'Kellonaika', 'tunti', 'tuntia'],
  month: ['Kuukausittain', 'Kuukausi', 'kuukausi', 'kuukautta'],
};

/** Each period to choose: as a header, to be chosen, in a unit, and counted. */
const PERIODS: Record<ChoiceKind, readonly [string, string, string, string]> = {
  month: ['Kuukausi', 'valitse kuukausi', 'kuukaudessa', 'kuukautta'],
  quarter: ['Vuosineljännes', 'valitse vuosineljännes', 'vuosineljänneksessä', 'vuosineljännestä'],
  year: ['Vuosi', 'valitse vuosi', 'vuodessa', 'vuotta'],
};

export const purchaseBreakdown: PurchaseBreakdownWords = {
  terms,
  guides,
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
  under: (amount) => `alle\u00A0${amount}`,
  chooseBy: 'Näytä',
  by: (by) => BY[by][0],
  versus: (period) => `vrt. ${period}`,
  chooseBase: 'Osuus siitä',
  base: { all: 'minkä alkuperä tiedetään', possible: 'mikä voisi olla kotimaista' },
  ofPossible: 'osuus siitä, mikä voisi olla kotimaista',
  chooseFigure: 'Kuva',
  figure: (shape) => ({ bars: 'erilliset palkit', strip: 'yksi palkki' })[shape],
  header: (by) => BY[by][1],
  value: 'Määrä',
  share: 'Osuus',
  perPeriod: (measure, currency, kind) => {
    const unit = measured(measure, currency);
    return `${measure === 'co2e' ? unit : capital(unit)} ${PERIODS[kind][2]}`;
  },
  choose: (kind) => PERIODS[kind][1],
  choiceHeader: (kind) => PERIODS[kind][0],
  choices: (count, kind) => `${count} ${PERIODS[kind][3]}`,
  choosePeriod: 'Jakso',
  periodKind: (kind) =>
    ({
      month: 'kuukausi',
      quarter: 'vuosineljännes',
      year: 'vuosi',
      'last-12-months': 'viimeiset 12 kuukautta',
      custom: 'omat päivät',
    })[kind],
  from: 'Alku',
  to: 'Loppu',
  months: (first, last, format) => {
    const [from, to] = [first, last].map(({ month }) => format.month(month));
    return first.year === last.year
      ? `${from!.replace('kuu', '')}–${to!} ${last.year}`
      : `${from!} ${first.year} – ${to!} ${last.year}`;
  },
  inMonths: (first, last, format) => {
    const [from, to] = [first, last].map(({ month }) => format.month(month));
    return first.year === last.year
      ? `${from!.replace('kuu', '')}–${to!}ssa ${last.year}`
      : `${from!}sta ${first.year} ${to!}hun ${last.year}`;
  },
  average: 'oma keskiarvo',
  onAverage: 'keskimäärin',
  averageOf: (count, isEqualPart) =>
    `Keskiarvo on laskettu ${count} edellisestä jaksosta${isEqualPart ? ', kustakin yhtä pitkältä ajalta' : ''}.`,
  all: 'Kaikki ryhmät',
  path: 'Murupolku',
  other: (count, by) =>
    `Muut ${by === 'category' ? 'ryhmät' : by === 'product' ? 'tuotteet' : ''}`.trim() +
    ` (${count})`,
  unknown: (by) => (by === 'category' ? 'Ei ryhmää' : 'Ei tiedossa'),
  notSpecified: 'Tarkemmin erittelemätön',
  untagged: 'Ei merkintää',
  overlapping: 'Sama ostos voi olla monella rivillä, joten rivit eivät summaudu kokonaismääräksi.',
  returned: 'palautettu enemmän kuin ostettu',
  tooLong: 'pidempi kuin kuvaan mahtuu',
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
      tag: 'Merkinnät',
      origin: 'Alkuperä',
      weekday: 'Viikonpäivä',
      hour: 'Kellonaika',
      month: 'Kuukausi',
    }[by];
    return `${what} puuttuu tiedoista: ${amount}${share === undefined ? '' : ` (${share})`}.`;
  },
  covered: (measure, percent, isLeast) =>
    `${wordsOf(measure)[1]} tiedetään ${percent}:sta ostoista, hinnan mukaan laskettuna.${isLeast ? ' Todelliset luvut voivat olla suurempia.' : ''}`,
  notAsked: (amount) => `Osuudesta on jätetty pois tuotteet, joita ei saa kotimaisina: ${amount}.`,
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
  pending: (amount) => `Tästä kauppa ei ole vielä vahvistanut: ${amount}.`,
  positiveShares:
    'Osuudet on laskettu niistä riveistä, joilla ostettiin enemmän kuin palautettiin.',
  rounded: 'Luvut on pyöristetty, joten ne eivät laske aivan yhteen.',
  running: (name, day, days, reference) =>
    `${capital(name)} on kesken: päivä ${day}/${days}.` +
    (reference === undefined ? '' : ` Vertailussa on yhtä monta päivää, ${reference}.`),
  notCompared: (start) => `Vertailua ei ole: tiedot alkavat ${start}.`,
};
