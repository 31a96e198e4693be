import { kg, litres, loose, shelf } from './shelf.js';
import type { Shelf } from './shelf.js';

export const sweets: readonly Shelf[] = [
  shelf('sweets-chocolate', { origin: 'made', co2e: 4.5, drift: 0.13 }, [
    ['Maitosuklaa', 'Mjölkchoklad', 'Milk chocolate', kg(0.2), 3.29, 1],
    [
      'Tumma suklaa 70 %',
      'Mörk choklad 70 %',
      'Dark chocolate 70%',
      kg(0.1),
      2.59,
      0.5,
      { origin: 'CH' },
    ],
    ['Suklaapatukka', 'Chokladkaka', 'Chocolate bar', kg(0.045), 1.25, 0.7, { lot: 2, origin: '' }],
    [
      'Suklaakonvehdit',
      'Chokladkonfekt',
      'Box of chocolates',
      kg(0.35),
      8.95,
      2.2,
      { months: [12] },
    ],
    ['Suklaamuna', 'Chokladägg', 'Chocolate egg', kg(0.02), 1.95, 1.5, { months: [3, 4], lot: 3 }],
  ]),
  shelf('sweets-candy', { origin: 'made', co2e: 1.8, drift: 0.05 }, [
    ['Irtokarkit', 'Lösgodis', 'Pick and mix', loose(0.32), 12.9, 1.5, { origin: '', co2e: 0 }],
    ['Salmiakki', 'Salmiak', 'Salty liquorice', kg(0.18), 2.45, 0.6],
    ['Hedelmäkarkit', 'Fruktgodis', 'Wine gums', kg(0.2), 2.55, 0.5],
    ['Ksylitolipurukumi', 'Xylitoltuggummi', 'Xylitol gum', kg(0.09), 2.95, 0.5],
    ['Marmeladikarkit', 'Marmeladkulor', 'Jelly sweets', kg(0.31), 4.95, 1, { months: [12] }],
  ]),
  shelf('sweets-crisps', { origin: 'made', co2e: 2, drift: 0.03 }, [
    ['Perunalastut', 'Potatischips', 'Potato crisps', kg(0.25), 2.79, 1.2],
    ['Mikropopcorn', 'Mikropopcorn', 'Microwave popcorn', kg(0.27), 2.25, 0.5, { origin: '' }],
    ['Suolapähkinät', 'Salta jordnötter', 'Salted peanuts', kg(0.3), 2.35, 0.4, { origin: 'NL' }],
    ['Cashewpähkinät', 'Cashewnötter', 'Cashew nuts', kg(0.15), 3.15, 0.3, { origin: 'VN' }],
  ]),
  shelf('sweets-biscuits', { origin: 'made', co2e: 1.9, drift: 0.03 }, [
    ['Kaurakeksi', 'Havrekex', 'Oat biscuits', kg(0.3), 1.95, 0.8],
    ['Täytekeksi', 'Fyllda kex', 'Cream biscuits', kg(0.33), 2.45, 0.5],
    ['Piparkakut', 'Pepparkakor', 'Gingerbread biscuits', kg(0.3), 2.15, 1.8, { months: [11, 12] }],
    [
      'Välipalapatukka 4 kpl',
      'Mellanmålsbar 4 st',
      'Snack bars 4 pcs',
      kg(0.1),
      2.95,
      0.6,
      { origin: '' },
    ],
  ]),
  shelf('sweets-ice', { origin: 'made', co2e: 2.4, drift: 0.04 }, [
    ['Vaniljajäätelö', 'Vaniljglass', 'Vanilla ice cream', litres(1), 3.45, 0.7],
    [
      'Jäätelötuutti 6 kpl',
      'Glasstrut 6 st',
      'Ice cream cones 6 pcs',
      litres(0.66),
      4.65,
      1.2,
      { months: [5, 6, 7, 8] },
    ],
    [
      'Mehujää 10 kpl',
      'Isglass 10 st',
      'Ice lollies 10 pcs',
      litres(0.5),
      2.75,
      1.2,
      { months: [6, 7, 8] },
    ],
  ]),
];
