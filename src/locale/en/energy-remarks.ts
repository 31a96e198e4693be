import { capital } from '../format.js';
import type { EnergyRemarkWords } from '../words/energy-remarks.js';
import { common } from './common.js';

const SURE = { good: 'fairly certain', fair: 'a rough guide', poor: 'uncertain' };

export const energyRemarks: EnergyRemarkWords = {
  ahead: ({ until, amount, range, model, confidence }) => {
    const by =
      model === 'lastYear' ? 'if the rest goes as it did a year ago' : 'if it goes on as it has';
    const between = range ? ` (probably ${range.join(' to ')})` : '';
    return `By ${until} it will come to about ${amount}${between}, ${by}. The forecast is ${SURE[confidence]}.`;
  },
  tooEarly: 'It is too early to say what the period will come to.',
  similar: (label, size) => `${label}: ${size} homes.`,
  similarOnly: (per) =>
    per === 'year'
      ? 'Only whole years can be compared with similar homes.'
      : 'Only whole months can be compared with similar homes.',
  similarTooFew: 'There are too few similar homes to compare with.',
  similarUnknown: 'There is no figure for similar homes to compare this with.',
  fees: (items) => `Fixed fees are not included: ${items.join(', ')}.`,
  peak: (month, power, amount) => `peak fee ${amount} (${month}: ${power})`,
  unpriced: (amount) => `${amount} has no price; what it cost is not included.`,
  meanPrice: (price, even) =>
    even === undefined
      ? `The mean price was ${price}.`
      : `The mean price was ${price}; with even use it would have been ${even}.`,
  netted: (by, amount) =>
    `What was drawn from the grid and what was fed into it have been set off against each other ${by === 'PT1H' ? 'hour by hour' : 'quarter-hour by quarter-hour'}: ${amount} was taken off before it was priced.`,
  bill: ({ show, vat, hasFees, hasUnpriced, hasEstimates, isNetted }) => {
    if (show === 'energy') {
      const net = isNetted ? ' The bill has what is left when what was fed in is set off.' : '';
      const sure = hasEstimates
        ? 'Some readings are estimates, which the bill may put right. '
        : '';
      return `Why may the bill say otherwise? ${sure}This is the measured amount; a bill’s period may begin and end on other days.${net}`;
    }
    const tax =
      vat === 'included'
        ? 'The price of the energy and value added tax are included'
        : vat === 'excluded'
          ? 'The price of the energy without value added tax is included'
          : 'The price of the energy is included';
    const without = [
      ...(hasFees ? ['fixed fees'] : []),
      ...(hasUnpriced ? ['readings without a price'] : []),
    ];
    const others = 'transmission and energy tax';
    const left =
      without.length === 0
        ? `${capital(others)} are not included`
        : `${capital(common.list(without))} are not included, nor are ${others}`;
    const sure = hasEstimates ? ' Some readings are estimates.' : '';
    return `Why may the bill say otherwise? ${tax}. ${left}, unless the price holds them.${sure}`;
  },
  split: 'Quarter-hours are hours divided into four equal parts.',
  coarse: (step) => `Each reading covers a whole ${step}, so none shows how a day goes.`,
  vat: { included: 'incl. VAT', excluded: 'excl. VAT' },
  beside: (name, value) => `${name}: ${value}.`,
  correctedList: 'Readings corrected since',
  headers: { time: 'Time', before: 'before', after: 'now', difference: 'change' },
  rounded: 'The numbers are rounded, so the last digit may differ.',
  terms: {
    part: 'period',
    total: 'total',
    compared: 'the compared part',
    reference: 'the period compared with',
    difference: 'difference',
    change: 'change',
    weighted: 'values times their length',
    hours: 'hours',
    metered: 'metered',
    setOff: 'set off',
    billed: 'to be billed',
    mean: 'mean',
  },
  corrected: (count, isOne, difference) =>
    isOne
      ? `Readings have been corrected since: a change of ${difference}.`
      : `Readings of ${count} periods have been corrected since: a change of ${difference} in all.`,
};
