import type { Spelling } from '../spelling.js';

const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );
const DAYS = 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' ');

export const spelling: Spelling = {
  decimal: ',',
  group: '\u00A0',
  percent: '\u00A0%',
  money: (amount, symbol) => `${amount}\u00A0${symbol}`,
  month: (month, width) => {
    const name = MONTHS[month]!;
    if (width === 'narrow') return name.charAt(0).toUpperCase();
    return width === 'long' || name.length < 5 ? name : `${name.slice(0, 3)}.`;
  },
  weekday: (day, width) => {
    const name = DAYS[day]!;
    return width === 'long' ? name : name.slice(0, name.startsWith('tor') ? 4 : 3);
  },
  date: ({ day, month, year }, name) => {
    if (name !== undefined) return year === undefined ? `${day} ${name}` : `${day} ${name} ${year}`;
    return year === undefined ? `${day}.${month + 1}` : undefined;
  },
};
