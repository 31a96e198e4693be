import type { CommonWords } from '../words/common.js';
import { clock, date, dayMonth, inPeriod, period } from './dates.js';

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
  download: (format) => `Ladda ner ${format}`,
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
      'similar-homes': 'liknande hem',
      'last-year-weekdays': 'samma veckodagar ett år tidigare',
      average: 'eget medelvärde',
    })[kind],
  why: 'Varifrån kommer siffran?',
  whyData: 'Uppgifter',
  whySteps: 'Uträkning',
  whyLeftOut: 'Ingår inte i siffran',
  whyMethods: 'Metod',
  figureKind: {
    measured: 'Siffran är uppmätt: den finns som sådan i uppgifterna.',
    calculated: 'Siffran är uträknad ur uppgifterna.',
    estimated: 'Siffran är uträknad ur uppgifter som delvis är uppskattade.',
    inferred: 'Siffran är en slutsats: den finns inte direkt i uppgifterna.',
    recommended: 'Siffran är en rekommendation.',
  },
  counted: (of, count, isOne) => {
    const nouns = {
      readings: ['mätvärde', 'mätvärden'],
      purchaseLines: ['kvittorad', 'kvittorader'],
      goal: ['mål', 'mål'],
    };
    return `${count} ${nouns[of][isOne ? 0 : 1]}`;
  },
  leftOut: {
    unreadable: 'Rader som inte kunde läsas',
    missing: 'Mätvärden som saknas',
    notArrived: 'Har inte kommit ännu',
    hidden: 'Rader som du har lämnat bort',
    void: 'Annullerade köp',
    pending: 'Obekräftade köp',
    deposit: 'Panter',
    giftCard: 'Presentkort',
    adjustment: 'Rabatter och avgifter på hela kvittot',
    rounding: 'Avrundningar',
    unknown: 'Rader där detta inte är känt',
    neverDomestic: 'Produkter som inte kan vara inhemska',
    unpriced: 'Utan pris',
  },
  computedHere: 'Uträknat på den här enheten. Inga uppgifter har skickats någonstans.',
  kindsUsed: (used, total) =>
    `Använder ${used} av ${total} slags ${total === '1' ? 'uppgift' : 'uppgifter'}`,
  kindsUnknown: 'Det berättas inte vilka uppgifter detta använder',
  whyUsed: 'varför?',
  changeUse: 'ändra',
  lookAtUse: 'Se och ändra hur dina uppgifter används',
  dataUse: 'Så används dina uppgifter',
  open: 'Öppna',
  close: 'Stäng',
};
