import type { PurchaseGuideWords } from '../words/purchase-guides.js';

export const guides: PurchaseGuideWords = {
  guide: ({ per, own, isAtLeast, value, label, source }) => {
    const terms = {
      'person-day': 'Per person och dag',
      'person-month': 'Per person, i genomsnitt per månad',
      'household-month': 'Hela hushållet, i genomsnitt per månad',
      share: 'Andel av inköpen',
    }[per];
    return [
      `${terms}: `,
      own === undefined ? 'okänt' : { strong: own },
      isAtLeast && own !== undefined ? ' eller mer' : '',
      `. Att jämföra med: ${value}, `,
      { data: label },
      ...(source === undefined ? [] : [' (', { data: source }, ')']),
      '.',
    ];
  },
  methods: (names) => ['Metod: ', { data: names.join('; ') }, '.'],
};
