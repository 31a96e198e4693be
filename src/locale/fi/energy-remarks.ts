import type { Step } from '../../insight/calendar.js';
import { capital } from '../format.js';
import type { EnergyRemarkWords } from '../words/energy-remarks.js';
import { common } from './common.js';

const SURE = { good: 'melko varma', fair: 'suuntaa antava', poor: 'epävarma' };
const LONG: Partial<Record<Step, string>> = {
  day: 'päivittäisiä',
  week: 'viikoittaisia',
  month: 'kuukausittaisia',
  year: 'vuosittaisia',
};

export const energyRemarks: EnergyRemarkWords = {
  ahead: ({ until, amount, range, model, confidence }) => {
    const by =
      model === 'lastYear' ? 'jos jatko on kuin vuosi sitten' : 'jos jatko on kuin tähän asti';
    const between = range ? ` (todennäköisesti ${range.join('–')})` : '';
    return `${until} mennessä kertyy noin ${amount}${between}, ${by}. Ennuste on ${SURE[confidence]}.`;
  },
  tooEarly: 'On vielä liian aikaista sanoa, paljonko jaksolla kertyy.',
  similar: (label, size) => `${label}: ${size} kotia.`,
  similarOnly: (per) =>
    per === 'year'
      ? 'Samankaltaisiin koteihin voi verrata vain kokonaisia vuosia.'
      : 'Samankaltaisiin koteihin voi verrata vain kokonaisia kuukausia.',
  similarTooFew: 'Samankaltaisia koteja on liian vähän, jotta niihin voisi verrata.',
  similarUnknown: 'Samankaltaisista kodeista ei ole lukua, johon tätä voisi verrata.',
  fees: (items) => `Kiinteät maksut eivät ole mukana: ${items.join(', ')}.`,
  peak: (month, power, amount) => `tehomaksu ${amount} (${month}: ${power})`,
  unpriced: (amount) => `Hinta puuttuu määrältä ${amount}; se ei ole mukana luvussa.`,
  meanPrice: (price, even) =>
    even === undefined
      ? `Keskihinta oli ${price}.`
      : `Keskihinta oli ${price}; tasaisella käytöllä se olisi ollut ${even}.`,
  netted: (by, amount) =>
    `Verkosta otettu ja verkkoon syötetty sähkö on netotettu ${by === 'PT1H' ? 'tunti tunnilta' : 'vartti vartilta'}: ${amount} on vähennetty ennen hinnan laskemista.`,
  bill: ({ show, vat, hasFees, hasUnpriced, hasEstimates, isNetted }) => {
    if (show === 'energy') {
      const net = isNetted ? ' Laskussa on se, mikä netotuksesta jää.' : '';
      const sure = hasEstimates ? 'Osa lukemista on arvioita, jotka lasku voi oikaista. ' : '';
      return `Miksi laskussa voi olla eri luku? ${sure}Tämä on mitattu määrä; laskun jakso voi alkaa ja päättyä eri päivinä.${net}`;
    }
    const tax =
      vat === 'included'
        ? 'Tässä on energian hinta arvonlisäveroineen'
        : vat === 'excluded'
          ? 'Tässä on energian hinta ilman arvonlisäveroa'
          : 'Tässä on energian hinta';
    const without = [
      ...(hasFees ? ['kiinteät maksut'] : []),
      ...(hasUnpriced ? ['lukemat ilman hintaa'] : []),
    ];
    const others = 'siirto ja energiavero';
    const left =
      without.length === 0
        ? `${capital(others)} eivät ole mukana`
        : `${capital(common.list(without))} eivät ole mukana, eivätkä ${others}`;
    const sure = hasEstimates ? ' Osa lukemista on arvioita.' : '';
    return `Miksi laskussa voi olla eri luku? ${tax}. ${left}, ellei hinta sisällä niitä.${sure}`;
  },
  split: 'Vartit on saatu jakamalla tunnit tasan neljään.',
  coarse: (step) =>
    `Lukemat ovat ${LONG[step] ?? 'liian harvoja'}: vuorokauden vaihtelu ei näy niistä.`,
  vat: { included: 'sis. alv', excluded: 'ilman alv:tä' },
  beside: (name, value) => `${name}: ${value}.`,
  correctedList: 'Jälkikäteen korjatut lukemat',
  headers: { time: 'Aika', before: 'ennen', after: 'nyt', difference: 'muutos' },
  rounded: 'Luvut on pyöristetty, joten viimeinen numero voi poiketa.',
  terms: {
    part: 'jakso',
    total: 'yhteensä',
    compared: 'vertailtu osa',
    reference: 'vertailujakso',
    difference: 'ero',
    change: 'muutos',
    weighted: 'arvot kerrottuna kestollaan',
    hours: 'tunteja',
    metered: 'mitattu',
    setOff: 'netotettu',
    billed: 'laskutettava',
    mean: 'keskiarvo',
  },
  corrected: (count, isOne, difference) =>
    isOne
      ? `Lukemia on korjattu jälkikäteen: muutos ${difference}.`
      : `Lukemia on korjattu jälkikäteen ${count} jaksolta: muutos yhteensä ${difference}.`,
};
