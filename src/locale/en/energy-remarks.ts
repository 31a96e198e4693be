import type { EnergyRemarkWords } from '../words/energy-remarks.js';

const SURE = { good: 'fairly sure', fair: 'a rough guide', poor: 'unsure' };

export const energyRemarks: EnergyRemarkWords = {
  ahead: ({ until, amount, low, high, model, confidence }) => {
    const by =
      model === 'lastYear' ? 'if the rest goes as it did a year ago' : 'if it goes on as it has';
    const range = low === undefined ? '' : ` (probably ${low} to ${high ?? ''})`;
    return `By ${until} it will come to about ${amount}${range}, ${by}. The forecast is ${SURE[confidence]}.`;
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
  peak: (month, power, amount) => `peak fee ${month} ${amount} (${power})`,
  unpriced: (amount) => `${amount} has no price; what it cost is not included.`,
  meanPrice: (price, even) =>
    even === undefined
      ? `The mean price was ${price}.`
      : `The mean price was ${price}; with even use it would have been ${even}.`,
  netted: (by, amount) =>
    `What was drawn from the grid and what was fed into it have been set off against each other ${by === 'PT1H' ? 'hour by hour' : 'quarter-hour by quarter-hour'}: ${amount} was taken off before the price was reckoned.`,
  bill: ({ show, vat, hasFees, hasUnpriced, hasEstimates, isNetted }) => {
    if (show === 'energy') {
      const net = isNetted ? ' The bill has what is left when what was fed in is set off.' : '';
      const sure = hasEstimates
        ? 'Some readings are estimates, which the bill may put right. '
        : '';
      return `Why is this not what the bill says? ${sure}This is the measured amount; a bill’s period may begin and end on other days.${net}`;
    }
    const tax =
      vat === 'included'
        ? 'The price of the energy and value added tax are included'
        : vat === 'excluded'
          ? 'The price of the energy without value added tax is included'
          : 'The price of the energy is included';
    const without = [
      hasFees ? 'fixed fees' : undefined,
      'transmission and electricity tax, unless the price holds them',
      hasUnpriced ? 'the amount without a price' : undefined,
    ].filter((part) => part !== undefined);
    const sure = hasEstimates ? ' Some readings are estimates.' : '';
    return `Why is this not what the bill says? ${tax}. Not included are ${without.join(' and ')}.${sure}`;
  },
  split: 'Quarter-hours are hours divided into four equal parts.',
  coarse: (step) =>
    `Each reading is of a whole ${step}: how the day goes cannot be seen from them.`,
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
      ? `Readings of one stretch of time have been corrected since: a change of ${difference}.`
      : `Readings of ${count} stretches of time have been corrected since: a change of ${difference} in all.`,
};
