import { capital } from '../format.js';
import type { CommonWords } from '../words/common.js';
import { clock, date, dayMonth, inPeriod, period } from './dates.js';
import { outOf } from './endings.js';

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
  download: (format) => `Lataa ${format}`,
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
      'similar-homes': 'samankaltaiset kodit',
      average: 'oma keskiarvo',
    })[kind],
  why: 'Mistä luku tulee?',
  whyData: 'Tiedot',
  whySteps: 'Laskelma',
  whyLeftOut: 'Ei mukana luvussa',
  whyMethods: 'Menetelmä',
  figureKind: {
    measured: 'Luku on mitattu: se on tiedoissa sellaisenaan.',
    calculated: 'Luku on laskettu tiedoista.',
    estimated: 'Luku on laskettu tiedoista, joista osa on arvioita.',
    inferred: 'Luku on päätelty: tiedoissa ei ole sitä suoraan.',
    recommended: 'Luku on suositus.',
  },
  counted: (of, count, isOne) => {
    const nouns = {
      readings: ['lukema', 'lukemaa'],
      purchaseLines: ['kuittirivi', 'kuittiriviä'],
      goal: ['tavoite', 'tavoitetta'],
    };
    return `${count} ${nouns[of][isOne ? 0 : 1]}`;
  },
  leftOut: {
    unreadable: 'Rivejä, joita ei voitu lukea',
    missing: 'Puuttuvia lukemia',
    notArrived: 'Vielä saapumatta',
    hidden: 'Itse pois jätettyjä rivejä',
    void: 'Mitätöityjä ostoja',
    pending: 'Vahvistamattomia ostoja',
    deposit: 'Pantteja',
    giftCard: 'Lahjakortteja',
    adjustment: 'Koko kuitin alennuksia ja maksuja',
    rounding: 'Pyöristyksiä',
    unknown: 'Rivejä, joista tätä ei tiedetä',
    neverDomestic: 'Tuotteet, joita ei saa kotimaisina',
    unpriced: 'Ilman hintaa',
  },
  computedHere: 'Laskettu tällä laitteella. Tietoja ei ole lähetetty minnekään.',
  kindsUsed: (used, total, isOne) =>
    `Käyttää ${used}\u00A0${isOne ? 'tietolajin' : 'tietolajia'} ${outOf(total)}`,
  kindsUnknown: 'Ei kerrota, mitä tietoja tähän käytetään',
  whyUsed: 'miksi?',
  changeUse: 'muuta',
  lookAtUse: 'Katso ja muuta tietojesi käyttöä',
  dataUse: 'Tietojesi käyttö',
  open: 'Avaa',
  close: 'Sulje',
};
