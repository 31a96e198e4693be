import { capital } from '../format.js';
import type { PurchaseProductWords } from '../words/purchase-product.js';

const UNITS = {
  pcs: ['Kappale', 'Kappaleen'],
  kg: ['Kilo', 'Kilon'],
  l: ['Litra', 'Litran'],
  m: ['Metri', 'Metrin'],
  kWh: ['Kilowattitunti', 'Kilowattitunnin'],
} as const;

export const purchaseProduct: PurchaseProductWords = {
  sentence: ({ name, inPeriod, amount, count, times }) =>
    count === 0
      ? [`${capital(inPeriod)} et ostanut tuotetta `, { data: name }, '.']
      : [
          `${capital(inPeriod)} ostit tuotetta `,
          { data: name },
          ` ${count === 1 ? 'kerran' : `${times} kertaa`}, yhteensä `,
          { strong: amount },
          '.',
        ],
  price: ({ unit, from, to, start, end, change }) => [
    `${UNITS[unit][0]} maksoi ${start} ${from} ja ${end} ${to}`,
    change ? `, eli ${change.by} ${change.isMore ? 'enemmän' : 'vähemmän'}.` : '.',
  ],
  pricePer: (unit) => `${UNITS[unit][1]} keskihinta`,
  units: { pcs: 'kpl', kg: 'kg', l: 'l', m: 'm', kWh: 'kWh' },
  receipts: 'Ostokerrat',
  latest: (shown, all) => `Uusimmat ${shown} riviä, kaikkiaan ${all}`,
  count: (count, isOne) => `${count} ${isOne ? 'rivi' : 'riviä'}`,
  date: 'Päivä',
  store: 'Kauppa',
  quantity: 'Määrä',
  amount: 'Summa',
  unitPrice: 'Yksikköhinta',
  kinds: {
    returned: 'palautus',
    reduced: 'alennus tai maksu',
    pending: 'vahvistamatta',
    hidden: 'ei laskettu mukaan',
  },
};
