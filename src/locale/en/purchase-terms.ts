import type { BreakdownTerm } from '../../insight/breakdown-why.js';

export const terms: Record<BreakdownTerm, string> = {
  bought: 'Bought',
  returned: 'Returned',
  reduced: 'Discounts and fees',
  part: 'Part',
  rest: 'All others',
  unknown: 'Unknown',
  total: 'Total',
  whole: 'Purchases of which it is known',
  ratio: 'Share',
  people: 'People',
  days: 'Days',
  perPerson: 'Per person',
  perPersonDay: 'Per person and day',
  periods: 'Periods',
  periodsTotal: 'Earlier periods together',
  reference: 'Period compared with',
  difference: 'Difference',
};
