import type { PurchaseGuideWords } from '../words/purchase-guides.js';

export const guides: PurchaseGuideWords = {
  terms: {
    'person-day': 'Per person och dag',
    'person-month': 'Per person, i genomsnitt per månad',
    'household-month': 'Hela hushållet, i genomsnitt per månad',
    share: 'Andel av inköpen',
  },
  people: (count, isOne) => `${count}\u00A0${isOne ? 'person' : 'personer'}`,
  days: (count, isOne) => `${count}\u00A0${isOne ? 'dag' : 'dagar'}`,
  guide: ({ terms, own, isAtLeast, value, label, source }) => [
    `${terms}: `,
    own === undefined ? 'okänt' : { strong: own },
    isAtLeast && own !== undefined ? ' eller mer' : '',
    `. Referensvärdet är ${value}: `,
    { data: label },
    ...(source === undefined ? [] : [' (', { data: source }, ')']),
    '.',
  ],
  mark: (value) => `Referensvärde ${value}`,
  methods: (names) => ['Metod: ', { data: names.join('; ') }, '.'],
  caption: 'Referensvärden',
  against: 'Jämförelse med',
  ownColumn: 'Eget värde',
  valueColumn: 'Referensvärde',
};
