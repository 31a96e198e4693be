import type { Spelling } from '../spelling.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const spelling: Spelling = {
  decimal: '.',
  group: ',',
  percent: '%',
  money: (amount, symbol) => `${symbol}${amount}`,
  month: (month, width) => {
    const name = MONTHS[month]!;
    if (width === 'long') return name;
    return name.slice(0, width === 'narrow' ? 1 : name.startsWith('Sep') ? 4 : 3);
  },
  weekday: (day, width) => (width === 'short' ? DAYS[day]!.slice(0, 3) : DAYS[day]!),
  date: ({ day, year }, name) => {
    if (name === undefined) return undefined;
    return year === undefined ? `${day} ${name}` : `${day} ${name} ${year}`;
  },
};
