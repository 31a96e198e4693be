import type { PurchaseGuideWords } from '../words/purchase-guides.js';

export const guides: PurchaseGuideWords = {
  terms: {
    'person-day': 'Henkilöä ja päivää kohti',
    'person-month': 'Henkilöä kohti keskimäärin kuukaudessa',
    'household-month': 'Koko taloudessa keskimäärin kuukaudessa',
    share: 'Osuus ostoista',
  },
  people: (count, isOne) => `${count}\u00A0${isOne ? 'henkilö' : 'henkilöä'}`,
  days: (count, isOne) => `${count}\u00A0${isOne ? 'päivä' : 'päivää'}`,
  guide: ({ terms, own, isAtLeast, value, label, source }) => [
    `${terms}: `,
    own === undefined ? 'ei tietoa' : { strong: own },
    isAtLeast && own !== undefined ? ' tai enemmän' : '',
    `. Vertailuluku on ${value}: `,
    { data: label },
    ...(source === undefined ? [] : [' (', { data: source }, ')']),
    '.',
  ],
  mark: (value) => `Vertailuluku ${value}`,
  methods: (names) => ['Menetelmä: ', { data: names.join('; ') }, '.'],
  caption: 'Vertailuluvut',
  against: 'Mihin verrataan',
  ownColumn: 'Oma luku',
  valueColumn: 'Vertailuluku',
};
