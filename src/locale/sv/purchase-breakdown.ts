import type { BreakdownBy } from '../../insight/breakdown.js';
import type { BreakdownMeasure, TagMeasure } from '../../insight/measure.js';
import type { ChoiceKind } from '../../insight/purchase-choices.js';
import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import type { Change, PurchaseBreakdownWords, PurchaseFacts } from '../words/purchase-breakdown.js';
import { common } from './common.js';
import { guides } from './purchase-guides.js';
import { terms } from './purchase-terms.js';

/** A change in the middle of a sentence, with its conjunction. */
function changed({ direction, by }: Change): string {
  if (direction === 'same') return 'lika mycket som';
  return `${by} ${direction === 'less' ? 'mindre' : 'mer'} än`;
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
      ? ['varor av inhemska råvaror']
      : measure === 'domesticMade'
        ? ['inhemskt tillverkade varor']
        : tag === undefined
          ? undefined
          : ['varor med märkningen ', { data: tag }];
  if (!goods) return undefined;
  const group: Span[] = within === undefined ? [] : [' i gruppen ', { data: within }];
  const share =
    ratio === undefined
      ? ''
      : `, ${ratio} ${ofPossible ? 'av det som kunde vara inhemskt' : 'av det som är känt'}`;
  return ['gick ', { strong: amount }, ' till ', ...goods, ...group, share];
}

/** What was done with the amount: everything, or in one category only. The verb stands first. */
function purchase(facts: PurchaseFacts): Span[] {
  const { measure, within, amount, balance, isAtLeast } = facts;
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
  const part = balance === 'nothing' ? undefined : partly(facts);
  if (part) return part;
  if (balance === 'nothing') return ['köpte du ingenting', ...group, ': ', strong];
  if (measure === 'amount') {
    return within === undefined
      ? ['handlade du för ', strong]
      : ['gick ', strong, ' till gruppen ', { data: within }];
  }
  const what = measure.endsWith('G') ? ` ${wordsOf(measure)[0].replace('gram ', '')}` : '';
  return [`köpte du ${least}`, strong, what, ...group];
}

const MEASURES: Record<
  Exclude<BreakdownMeasure, TagMeasure>,
  readonly [unit: string, isKnown: string]
> = {
  amount: ['pengar', 'Priset är känt'],
  pieces: ['stycken', 'Antalet är känt'],
  weight: ['kilo', 'Vikten är känd'],
  volume: ['liter', 'Volymen är känd'],
  length: ['meter', 'Längden är känd'],
  energy: ['kilowattimmar', 'Antalet kilowattimmar är känt'],
  co2e: ['kg CO₂e', 'Utsläppen är kända'],
  kcal: ['kcal', 'Energin är känd'],
  sugarG: ['gram socker', 'Mängden socker är känd'],
  saltG: ['gram salt', 'Mängden salt är känd'],
  satFatG: ['gram mättat fett', 'Mängden mättat fett är känd'],
  fibreG: ['gram fiber', 'Mängden fiber är känd'],
  proteinG: ['gram protein', 'Mängden protein är känd'],
  domesticRaw: ['av inhemska råvaror', 'Ursprunget är känt'],
  domesticMade: ['inhemskt tillverkat', 'Ursprunget är känt'],
};

function wordsOf(measure: BreakdownMeasure): readonly [string, string] {
  return measure in MEASURES
    ? MEASURES[measure as Exclude<BreakdownMeasure, TagMeasure>]
    : [measure.slice('tag:'.length), 'Märkningarna är kända'];
}

function measured(measure: BreakdownMeasure, currency: string): string {
  if (measure === 'amount') return currency === 'EUR' ? 'euro' : currency;
  return wordsOf(measure)[0];
}

/** Each way to group: as a choice, as a header, and counted, one and many. */
const BY: Record<BreakdownBy, readonly [string, string, string, string]> = {
  category: ['Per varugrupp', 'Varugrupp', 'grupp', 'grupper'],
  product: ['Per produkt', 'Produkt', 'produkt', 'produkter'],
  store: ['Per butik', 'Butik', 'butik', 'butiker'],
  chain: ['Per kedja', 'Kedja', 'kedja', 'kedjor'],
  channel: ['Per kanal', 'Inköpskanal', 'kanal', 'kanaler'],
  origin: ['Efter ursprung', 'Ursprung', 'ursprung', 'ursprung'],
  tag: ['Efter märkning', 'Märkning', 'märkning', 'märkningar'],
  weekday: ['Per veckodag', 'Veckodag', 'veckodag', 'veckodagar'],
  hour: ['Efter klockslag', 'Klockslag', 'timme', 'timmar'],
  month: ['Per månad', 'Månad', 'månad', 'månader'],
};

/** Each period to choose: as a header, to be chosen, in a unit, and counted. */
const PERIODS: Record<ChoiceKind, readonly [string, string, string, string]> = {
  month: ['Månad', 'välj en månad', 'per månad', 'månader'],
  quarter: ['Kvartal', 'välj ett kvartal', 'per kvartal', 'kvartal'],
  year: ['År', 'välj ett år', 'per år', 'år'],
};

export const purchaseBreakdown: PurchaseBreakdownWords = {
  terms,
  guides,
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
  under: (amount) => `under\u00A0${amount}`,
  chooseBy: 'Visa',
  by: (by) => BY[by][0],
  versus: (period) => `jfr ${period}`,
  chooseBase: 'Andel av',
  base: { all: 'det vars ursprung är känt', possible: 'det som kunde vara inhemskt' },
  ofPossible: 'andel av det som kunde vara inhemskt',
  chooseFigure: 'Bild',
  figure: (shape) => ({ bars: 'separata staplar', strip: 'en enda stapel' })[shape],
  header: (by) => BY[by][1],
  value: 'Värde',
  share: 'Andel',
  perPeriod: (measure, currency, kind) => {
    const unit = measured(measure, currency);
    return `${measure === 'co2e' ? unit : capital(unit)} ${PERIODS[kind][2]}`;
  },
  choose: (kind) => PERIODS[kind][1],
  choiceHeader: (kind) => PERIODS[kind][0],
  choices: (count, kind) => `${count} ${PERIODS[kind][3]}`,
  choosePeriod: 'Period',
  periodKind: (kind) =>
    ({
      month: 'månad',
      quarter: 'kvartal',
      year: 'år',
      'last-12-months': 'senaste 12 månaderna',
      custom: 'egna dagar',
    })[kind],
  from: 'Från',
  to: 'Till',
  months: (first, last, format) => {
    const [from, to] = [first, last].map(({ month }) => format.month(month));
    return first.year === last.year
      ? `${from!}–${to!} ${last.year}`
      : `${from!} ${first.year} – ${to!} ${last.year}`;
  },
  inMonths: (first, last, format) => {
    const [from, to] = [first, last].map(({ month }) => format.month(month));
    return first.year === last.year
      ? `i ${from!}–${to!} ${last.year}`
      : `från ${from!} ${first.year} till ${to!} ${last.year}`;
  },
  average: 'eget medelvärde',
  onAverage: 'i genomsnitt',
  averageOf: (count, isEqualPart) =>
    `Medelvärdet gäller de ${count} föregående perioderna${isEqualPart ? ', en lika lång tid av var och en' : ''}.`,
  all: 'Alla grupper',
  path: 'Länkstig',
  other: (count, by) =>
    `Övriga ${by === 'category' ? 'grupper' : by === 'product' ? 'produkter' : ''}`.trim() +
    ` (${count})`,
  unknown: (by) => (by === 'category' ? 'Utan grupp' : 'Okänt'),
  notSpecified: 'Utan närmare uppgift',
  untagged: 'Utan märkning',
  overlapping: 'Ett inköp kan stå på flera rader, så raderna ger inte summan när de läggs ihop.',
  returned: 'mer lämnat tillbaka än köpt',
  tooLong: 'för lång för bilden',
  channel: (key) =>
    ({ store: 'Butik', online: 'Nätbutik', restaurant: 'Restaurang', fuel: 'Bensinstation' })[key],
  origin: (key) =>
    ({
      domesticRaw: 'Inhemsk råvara',
      domesticMade: 'Inhemskt tillverkad',
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
      tag: 'Märkningarna',
      origin: 'Ursprunget',
      weekday: 'Veckodagen',
      hour: 'Klockslaget',
      month: 'Månaden',
    }[by];
    return `${what} saknas i uppgifterna: ${amount}${share === undefined ? '' : ` (${share})`}.`;
  },
  covered: (measure, percent, isLeast) =>
    `${wordsOf(measure)[1]} för ${percent} av inköpen, räknat i pengar.${isLeast ? ' De verkliga siffrorna kan vara högre.' : ''}`,
  notAsked: (amount) => `Andelen är räknad utan produkter som inte kan vara inhemska: ${amount}.`,
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
  pending: (amount) => `Av detta har butiken ännu inte bekräftat ${amount}.`,
  positiveShares: 'Andelarna är räknade på de rader där mer köptes än lämnades tillbaka.',
  rounded: 'Siffrorna är avrundade och ger därför inte exakt summan.',
  running: (name, day, days, reference) =>
    `${capital(name)} pågår: dag ${day} av ${days}.` +
    (reference === undefined ? '' : ` Jämförelsen gäller lika många dagar, ${reference}.`),
  notCompared: (start) => `Ingen jämförelse: uppgifterna börjar den ${start}.`,
};
