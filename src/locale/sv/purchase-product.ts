import { capital } from '../format.js';
import type { PurchaseProductWords } from '../words/purchase-product.js';

const UNITS = {
  pcs: ['Ett stycke', 'stycke'],
  kg: ['Ett kilo', 'kilo'],
  l: ['En liter', 'liter'],
  m: ['En meter', 'meter'],
  kWh: ['En kilowattimme', 'kilowattimme'],
} as const;

export const purchaseProduct: PurchaseProductWords = {
  sentence: ({ name, inPeriod, amount, count, times }) =>
    count === 0
      ? [`${capital(inPeriod)} köpte du inte produkten `, { data: name }, '.']
      : [
          `${capital(inPeriod)} köpte du produkten `,
          { data: name },
          ` ${count === 1 ? 'en gång' : `${times} gånger`}, för sammanlagt `,
          { strong: amount },
          '.',
        ],
  price: ({ unit, from, to, start, end, change }) => [
    `${UNITS[unit][0]} kostade ${from} den ${start} och ${to} den ${end}`,
    change ? `, det vill säga ${change.by} ${change.isMore ? 'mer' : 'mindre'}.` : '.',
  ],
  pricePer: (unit) => `Medelpris per ${UNITS[unit][1]}`,
  units: { pcs: 'st', kg: 'kg', l: 'l', m: 'm', kWh: 'kWh' },
  receipts: 'Inköp',
  latest: (shown, all) => `De senaste ${shown} raderna av ${all}`,
  count: (count, isOne) => `${count} ${isOne ? 'rad' : 'rader'}`,
  date: 'Datum',
  store: 'Butik',
  quantity: 'Mängd',
  amount: 'Summa',
  unitPrice: 'Pris per enhet',
  kinds: {
    returned: 'retur',
    reduced: 'rabatt eller avgift',
    pending: 'inte bekräftat',
    hidden: 'räknas inte med',
  },
};
