import type { PurchaseGuideWords } from '../words/purchase-guides.js';

export const guides: PurchaseGuideWords = {
  guide: ({ per, own, isAtLeast, value, label, source }) => {
    const terms = {
      'person-day': 'For each person and day',
      'person-month': 'For each person, in a month on average',
      'household-month': 'For the whole household, in a month on average',
      share: 'Share of the purchases',
    }[per];
    return [
      `${terms}: `,
      own === undefined ? 'unknown' : { strong: own },
      isAtLeast && own !== undefined ? ' or more' : '',
      `. To compare with: ${value}, `,
      { data: label },
      ...(source === undefined ? [] : [' (', { data: source }, ')']),
      '.',
    ];
  },
  methods: (names) => ['Method: ', { data: names.join('; ') }, '.'],
};
