import type { Spelling } from '../spelling.js';

const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const DAYS = 'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai'.split(' ');

export const spelling: Spelling = {
  decimal: ',',
  group: '\u00A0',
  percent: '\u00A0%',
  money: (amount, symbol) => `${amount}\u00A0${symbol}`,
  month: (month, width) => {
    const name = MONTHS[month]!;
    if (width === 'narrow') return name.charAt(0).toUpperCase();
    return width === 'short' ? name : `${name}kuu`;
  },
  weekday: (day, width) => (width === 'short' ? DAYS[day]!.slice(0, 2) : DAYS[day]!),
  date: ({ day, month, year = '' }, name) =>
    name === undefined ? `${day}.${month + 1}.${year}` : undefined,
};
