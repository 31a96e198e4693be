import type { PurchaseGuideWords } from '../words/purchase-guides.js';

export const guides: PurchaseGuideWords = {
  guide: ({ per, own, isAtLeast, value, label, source }) => {
    const terms = {
      'person-day': 'Henkilöä ja päivää kohti',
      'person-month': 'Henkilöä kohti keskimäärin kuukaudessa',
      'household-month': 'Koko taloudessa keskimäärin kuukaudessa',
      share: 'Osuus ostoista',
    }[per];
    return [
      `${terms}: `,
      own === undefined ? 'ei tietoa' : { strong: own },
      isAtLeast && own !== undefined ? ' tai enemmän' : '',
      `. Vertailuluku on ${value}: `,
      { data: label },
      ...(source === undefined ? [] : [' (', { data: source }, ')']),
      '.',
    ];
  },
  methods: (names) => ['Menetelmä: ', { data: names.join('; ') }, '.'],
};
