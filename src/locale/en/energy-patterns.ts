import type { EnergyPatternWords } from '../words/energy-patterns.js';

const KIND = { all: 'on all days', workdays: 'on weekdays', weekends: 'at weekends' };

function clock(hour: number): string {
  return `${hour % 24}:00`;
}

export const energyPatterns: EnergyPatternWords = {
  whenTitle: (unit, by, isMean) => {
    if (by === 'day') return isMean ? `${unit} by hour and day` : `${unit} in an hour, day by day`;
    return isMean
      ? `${unit}, mean of each hour of the ${by}`
      : `${unit} in an hour, mean of the ${by}`;
  },
  averageTitle: (unit, isMean) =>
    isMean ? `${unit}, mean of the hour` : `${unit} in an hour on average`,
  hour: (hour) => `${clock(hour)}–${clock(hour + 1)}`,
  dayKind: { all: 'All days', workdays: 'Monday to Friday', weekends: 'Saturday and Sunday' },
  cell: ({ name, hour, amount, state, by, isTwice }) => {
    const head = { strong: `${name} ${hour}${amount === undefined ? '' : `: ${amount}`}` };
    if (state === 'skipped') return [head, ': there was no such hour, because the clocks changed.'];
    if (amount === undefined) {
      return [head, state === 'missing' ? ': no data.' : ': not arrived yet.'];
    }
    if (isTwice) return [head, '. There were two such hours; this is their mean.'];
    return [head, by === 'day' ? '.' : ' on average.'];
  },
  averageHour: (hour, amounts) => [
    { strong: hour },
    `: ${amounts.map(({ kind, amount }) => `${amount} ${KIND[kind]}`).join(', ')}.`,
  ],
  most: (inPeriod, hour, amount, isMean) =>
    `The peak was ${inPeriod}, ${hour}: ${amount}${isMean ? ' on average' : ''}.`,
  baseload: (amount, share, nights) =>
    `About ${amount} is always on${share === undefined ? '' : `, ${share} of it all`} (from the lowest readings of ${nights} nights).`,
  span: (from, to) => `${from}–${to}`,
  spanFrom: (from) => `${from} or more`,
  chooseColumn: 'Choose a day, week or month in the figure',
  chooseHour: 'Choose an hour',
  hourHeader: 'Hour',
  columnHeader: { day: 'Day', week: 'Week', month: 'Month' },
  perDay: 'In a day',
  mean: 'Mean',
  hourTwice:
    'On the autumn day when clocks change, 3:00–4:00 comes twice: its square is their mean.',
};
