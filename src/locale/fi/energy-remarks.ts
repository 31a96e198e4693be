import type { Step } from '../../insight/calendar.js';
import type { EnergyRemarkWords } from '../words/energy-remarks.js';

const SURE = { good: 'melko varma', fair: 'suuntaa antava', poor: 'epävarma' };
const LONG: Partial<Record<Step, string>> = {
  day: 'päivän',
  week: 'viikon',
  month: 'kuukauden',
  year: 'vuoden',
};

export const energyRemarks: EnergyRemarkWords = {
  ahead: ({ until, amount, low, high, model, confidence }) => {
    const by =
      model === 'lastYear' ? 'jos jatko kulkee kuin vuosi sitten' : 'jos jatko on kuin tähän asti';
    const range = low === undefined ? '' : ` (todennäköisesti ${low}–${high ?? ''})`;
    return `${until} mennessä kertyy noin ${amount}${range}, ${by}. Ennuste on ${SURE[confidence]}.`;
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
  peak: (month, power, amount) => `tehomaksu ${month} ${amount} (${power})`,
  unpriced: (amount) => `Hintaa ei ole määrälle ${amount}; sen hinta ei ole mukana luvussa.`,
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
      return `Miksi tämä ei ole sama kuin laskussa? ${sure}Luku on mitattu määrä; laskun jakso voi alkaa ja päättyä eri päivinä.${net}`;
    }
    const tax =
      vat === 'included'
        ? 'Mukana on energian hinta ja arvonlisävero'
        : vat === 'excluded'
          ? 'Mukana on energian hinta ilman arvonlisäveroa'
          : 'Mukana on energian hinta';
    const without = [
      hasFees ? 'kiinteät maksut' : undefined,
      'siirto ja sähkövero, ellei hinta sisällä niitä',
      hasUnpriced ? 'määrä, jolla ei ole hintaa' : undefined,
    ].filter((part) => part !== undefined);
    const sure = hasEstimates ? ' Osa lukemista on arvioita.' : '';
    return `Miksi tämä ei ole sama kuin laskussa? ${tax}. Mukana eivät ole ${without.join(' eikä ')}.${sure}`;
  },
  split: 'Vartit on saatu jakamalla tunnit tasan neljään.',
  coarse: (step) =>
    `Lukemat ovat ${LONG[step] ?? 'pitkän ajan'} mittaisia: vuorokauden kulkua ei voi nähdä niistä.`,
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
      ? `Lukemia on korjattu jälkikäteen yhdeltä ajalta: muutos ${difference}.`
      : `Lukemia on korjattu jälkikäteen ${count} ajalta: muutos yhteensä ${difference}.`,
};
