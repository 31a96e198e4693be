import { capital } from '../format.js';
import type { PurchaseProductWords } from '../words/purchase-product.js';

const UNITS = { pcs: 'piece', kg: 'kilogram', l: 'litre', m: 'metre', kWh: 'kilowatt-hour' };

export const purchaseProduct: PurchaseProductWords = {
  sentence: ({ name, inPeriod, amount, count, times }) =>
    count === 0
      ? [`${capital(inPeriod)} you did not buy `, { data: name }, '.']
      : [
          `${capital(inPeriod)} you bought `,
          { data: name },
          ` ${count === 1 ? 'once' : `${times} times`}, for `,
          { strong: amount },
          '.',
        ],
  price: ({ unit, from, to, start, end, change }) => [
    `A ${UNITS[unit]} cost ${from} on ${start} and ${to} on ${end}`,
    change ? `: ${change.by} ${change.isMore ? 'more' : 'less'}.` : '.',
  ],
  pricePer: (unit) => `Mean price per ${UNITS[unit]}`,
  units: { pcs: 'pcs', kg: 'kg', l: 'l', m: 'm', kWh: 'kWh' },
  receipts: 'Purchases',
  latest: (shown, all) => `The latest ${shown} of ${all} lines`,
  count: (count, isOne) => `${count} ${isOne ? 'line' : 'lines'}`,
  date: 'Date',
  store: 'Shop',
  quantity: 'Quantity',
  amount: 'Amount',
  unitPrice: 'Unit price',
  kinds: {
    returned: 'returned',
    reduced: 'discount or fee',
    pending: 'not confirmed yet',
    hidden: 'not counted',
  },
};
