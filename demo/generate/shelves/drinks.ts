import { kg, litres, shelf } from './shelf.js';
import type { Shelf } from './shelf.js';

const ALCOHOL = ['alcohol'];
const CAN = 0.15;
const SMALL_BOTTLE = 0.2;
const LARGE_BOTTLE = 0.4;
const GLASS = 0.1;

export const drinks: readonly Shelf[] = [
  shelf('drinks-coffee', { origin: 'made', co2e: 6, drift: 0.17 }, [
    ['Suodatinkahvi', 'Bryggkaffe', 'Filter coffee', kg(0.5), 6.49, 1.5],
    ['Tummapaahtoinen kahvi', 'Mörkrostat kaffe', 'Dark roast coffee', kg(0.45), 6.95, 0.5],
    ['Kahvipavut', 'Kaffebönor', 'Coffee beans', kg(0.5), 8.45, 0.2, { origin: 'IT' }],
  ]),
  shelf('drinks-tea', { origin: 'GB', co2e: 3, drift: 0.02 }, [
    ['Musta tee 50 pussia', 'Svart te 50 påsar', 'Black tea 50 bags', kg(0.1), 2.95, 0.35],
    ['Vihreä tee 20 pussia', 'Grönt te 20 påsar', 'Green tea 20 bags', kg(0.035), 2.35, 0.2],
    [
      'Glögi, alkoholiton',
      'Glögg, alkoholfri',
      'Mulled juice, non-alcoholic',
      litres(1),
      2.49,
      2,
      { months: [11, 12], origin: 'made', co2e: 0.6 },
    ],
    ['Kaakaojauhe', 'Kakaopulver', 'Cocoa powder', kg(0.5), 3.75, 0.3, { origin: '' }],
  ]),
  shelf('drinks-soft', { origin: 'made', co2e: 0.4, drift: 0.03 }, [
    ['Kolajuoma', 'Coladryck', 'Cola', litres(1.5), 2.35, 1, { deposit: LARGE_BOTTLE }],
    [
      'Appelsiinilimonadi',
      'Apelsinläsk',
      'Orangeade',
      litres(0.5),
      1.65,
      0.6,
      { deposit: SMALL_BOTTLE },
    ],
    [
      'Kivennäisvesi',
      'Mineralvatten',
      'Mineral water',
      litres(1.5),
      1.05,
      1.7,
      { lot: 2, deposit: LARGE_BOTTLE, co2e: 0.2 },
    ],
    [
      'Kivennäisvesi',
      'Mineralvatten',
      'Mineral water can',
      litres(0.33),
      0.89,
      0.7,
      { lot: 4, deposit: CAN, co2e: 0.2 },
    ],
    [
      'Energiajuoma',
      'Energidryck',
      'Energy drink',
      litres(0.33),
      1.29,
      0.4,
      { lot: 2, deposit: CAN, origin: '' },
    ],
    [
      'Sima',
      'Mjöd',
      'May Day mead',
      litres(1),
      2.45,
      1.5,
      { months: [4, 5], deposit: SMALL_BOTTLE, lot: 2 },
    ],
  ]),
  shelf('drinks-juice', { origin: 'made', co2e: 0.9, drift: 0.05 }, [
    ['Appelsiinitäysmehu', 'Apelsinjuice', 'Orange juice', litres(1), 2.29, 1.7],
    ['Omenatäysmehu', 'Äppeljuice', 'Apple juice', litres(1), 1.75, 0.6],
    [
      'Mustaherukkamehu, tiiviste',
      'Svartvinbärssaft, koncentrat',
      'Blackcurrant cordial',
      litres(1),
      3.35,
      0.5,
      { origin: 'raw' },
    ],
  ]),
  shelf('drinks-beer', { origin: 'made', co2e: 0.5, vat: 'general', tags: ALCOHOL, drift: 0.02 }, [
    ['Olut 4,5 %', 'Öl 4,5 %', 'Beer 4.5%', litres(0.33), 1.55, 1.1, { lot: 5, deposit: CAN }],
    [
      'Siideri 4,7 %',
      'Cider 4,7 %',
      'Cider 4.7%',
      litres(0.5),
      2.35,
      0.9,
      { lot: 2, deposit: CAN, months: [5, 6, 7, 8] },
    ],
    [
      'Pienpanimo-olut 5,5 %',
      'Hantverksöl 5,5 %',
      'Craft beer 5.5%',
      litres(0.33),
      3.25,
      0.35,
      { lot: 2, deposit: GLASS, origin: '' },
    ],
  ]),
  shelf('drinks-beer', { origin: 'made', co2e: 0.5, drift: 0.02 }, [
    [
      'Alkoholiton olut',
      'Alkoholfritt öl',
      'Alcohol-free beer',
      litres(0.33),
      1.15,
      0.5,
      { lot: 3, deposit: CAN },
    ],
  ]),
  shelf('drinks-wine', { origin: 'ES', co2e: 1.3, vat: 'general', tags: ALCOHOL }, [
    [
      'Valkoviini 8 %',
      'Vitt vin 8 %',
      'White wine 8%',
      litres(0.75),
      7.95,
      0.25,
      { deposit: GLASS },
    ],
    [
      'Glögi 8 %',
      'Glögg 8 %',
      'Mulled wine 8%',
      litres(0.75),
      6.45,
      0.8,
      { months: [12], origin: 'made', deposit: GLASS },
    ],
  ]),
];
