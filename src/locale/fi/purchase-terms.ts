import type { BreakdownTerm } from '../../insight/breakdown-why.js';

export const terms: Record<BreakdownTerm, string> = {
  bought: 'Ostettu',
  returned: 'Palautettu',
  reduced: 'Alennukset ja maksut',
  part: 'Osa',
  rest: 'Muut yhteensä',
  unknown: 'Ei tiedossa',
  total: 'Yhteensä',
  whole: 'Ostot, joista asia tiedetään',
  ratio: 'Osuus',
  people: 'Henkilöitä',
  days: 'Päiviä',
  perPerson: 'Henkilöä kohti',
  perPersonDay: 'Henkilöä ja päivää kohti',
  periods: 'Jaksoja',
  periodsTotal: 'Aiemmat jaksot yhteensä',
  reference: 'Vertailujakso',
  difference: 'Ero',
};
