import type { BreakdownTerm } from '../../insight/breakdown-why.js';

export const terms: Record<BreakdownTerm, string> = {
  bought: 'Köpt',
  returned: 'Lämnat tillbaka',
  reduced: 'Rabatter och avgifter',
  part: 'Del',
  rest: 'Övriga sammanlagt',
  unknown: 'Okänt',
  total: 'Sammanlagt',
  whole: 'Inköp där saken är känd',
  ratio: 'Andel',
  people: 'Personer',
  days: 'Dagar',
  perPerson: 'Per person',
  perPersonDay: 'Per person och dag',
  periods: 'Perioder',
  periodsTotal: 'Tidigare perioder sammanlagt',
  reference: 'Period att jämföra med',
  difference: 'Skillnad',
};
