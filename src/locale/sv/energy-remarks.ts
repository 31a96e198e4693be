import type { Step } from '../../insight/calendar.js';
import { capital } from '../format.js';
import type { EnergyRemarkWords } from '../words/energy-remarks.js';
import { common } from './common.js';

const SURE = { good: 'ganska säker', fair: 'riktgivande', poor: 'osäker' };
const LONG: Partial<Record<Step, string>> = {
  day: 'dygn',
  week: 'veckor',
  month: 'månader',
  year: 'år',
};

export const energyRemarks: EnergyRemarkWords = {
  ahead: ({ until, amount, range, model, confidence }) => {
    const by =
      model === 'lastYear'
        ? 'om fortsättningen liknar den för ett år sedan'
        : 'om det fortsätter som hittills';
    const between = range ? ` (troligen ${range.join('–')})` : '';
    return `Till ${until} blir det ungefär ${amount}${between}, ${by}. Prognosen är ${SURE[confidence]}.`;
  },
  tooEarly: 'Det är för tidigt att säga hur mycket det blir under perioden.',
  similar: (label, size) => `${label}: ${size} hem.`,
  similarOnly: (per) =>
    per === 'year'
      ? 'Bara hela år kan jämföras med liknande hem.'
      : 'Bara hela månader kan jämföras med liknande hem.',
  similarTooFew: 'De liknande hemmen är för få att jämföra med.',
  similarUnknown: 'För liknande hem finns ingen siffra att jämföra det här med.',
  fees: (items) => `Fasta avgifter ingår inte: ${items.join(', ')}.`,
  peak: (month, power, amount) => `effektavgift ${amount} (${month}: ${power})`,
  unpriced: (amount) => `För ${amount} finns inget pris; den kostnaden ingår inte.`,
  meanPrice: (price, even) =>
    even === undefined
      ? `Medelpriset var ${price}.`
      : `Medelpriset var ${price}; med jämn användning hade det varit ${even}.`,
  netted: (by, amount) =>
    `Det som togs från nätet och det som matades in har kvittats ${by === 'PT1H' ? 'timme för timme' : 'kvart för kvart'}: ${amount} drogs av innan priset räknades.`,
  bill: ({ show, vat, hasFees, hasUnpriced, hasEstimates, isNetted }) => {
    if (show === 'energy') {
      const net = isNetted ? ' På fakturan står det som är kvar efter kvittningen.' : '';
      const sure = hasEstimates
        ? 'En del mätvärden är uppskattningar som fakturan kan rätta. '
        : '';
      return `Varför kan fakturan visa en annan siffra? ${sure}Det här är den uppmätta mängden; fakturans period kan börja och sluta andra dagar.${net}`;
    }
    const tax =
      vat === 'included'
        ? 'Energins pris och mervärdesskatt ingår'
        : vat === 'excluded'
          ? 'Energins pris utan mervärdesskatt ingår'
          : 'Energins pris ingår';
    const without = [
      ...(hasFees ? ['fasta avgifter'] : []),
      ...(hasUnpriced ? ['mätvärden utan pris'] : []),
    ];
    const others = 'överföring och energiskatt';
    const left =
      without.length === 0
        ? `${capital(others)} ingår inte`
        : `${capital(common.list(without))} ingår inte, och inte heller ${others}`;
    const sure = hasEstimates ? ' En del mätvärden är uppskattningar.' : '';
    return `Varför kan fakturan visa en annan siffra? ${tax}. ${left}, om inte priset innehåller dem.${sure}`;
  },
  split: 'Kvartarna är timmar som har delats i fyra lika delar.',
  coarse: (step) =>
    `Mätvärdena gäller hela ${LONG[step] ?? 'perioder'}, så de visar inte hur dygnet varierar.`,
  vat: { included: 'inkl. moms', excluded: 'exkl. moms' },
  beside: (name, value) => `${name}: ${value}.`,
  correctedList: 'Mätvärden som har rättats i efterhand',
  headers: { time: 'Tid', before: 'förut', after: 'nu', difference: 'ändring' },
  rounded: 'Talen är avrundade, så den sista siffran kan skilja sig.',
  terms: {
    part: 'period',
    total: 'sammanlagt',
    compared: 'den jämförda delen',
    reference: 'jämförelseperioden',
    difference: 'skillnad',
    change: 'förändring',
    weighted: 'värdena gånger sin längd',
    hours: 'timmar',
    metered: 'uppmätt',
    setOff: 'kvittat',
    billed: 'att betala för',
    mean: 'medeltal',
  },
  corrected: (count, isOne, difference) =>
    isOne
      ? `Mätvärden har rättats i efterhand: ändringen är ${difference}.`
      : `Mätvärden för ${count} perioder har rättats i efterhand: ändringen är sammanlagt ${difference}.`,
};
