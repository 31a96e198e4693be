import type { PurchaseGuideWords } from '../words/purchase-guides.js';

export const guides: PurchaseGuideWords = {
  terms: {
    'person-day': 'Per person and day',
    'person-month': 'Per person, in a month on average',
    'household-month': 'Whole household, in a month on average',
    share: 'Share of the purchases',
  },
  people: (count, isOne) => `${count}\u00A0${isOne ? 'person' : 'people'}`,
  days: (count, isOne) => `${count}\u00A0${isOne ? 'day' : 'days'}`,
  guide: ({ terms, own, isAtLeast, value, label, source }) => [
    `${terms}: `,
    own === undefined ? 'unknown' : { strong: own },
    isAtLeast && own !== undefined ? ' or more' : '',
    `. The reference is ${value}: `,
    { data: label },
    ...(source === undefined ? [] : [' (', { data: source }, ')']),
    '.',
  ],
  mark: (value) => `Reference ${value}`,
  methods: (names) => ['Method: ', { data: names.join('; ') }, '.'],
  caption: 'References',
  against: 'Compared with',
  ownColumn: 'Own figure',
  valueColumn: 'Reference',
};
