import { kg, litres, piece, shelf } from './shelf.js';
import type { Shelf } from './shelf.js';

export const dairy: readonly Shelf[] = [
  shelf('dairy-cheese-hard', { origin: 'raw', co2e: 9.5, drift: 0.03 }, [
    ['Edam-juusto', 'Edamost', 'Edam cheese', kg(1), 8.49, 0.8, { origin: '' }],
    ['Emmental-juusto', 'Emmentalost', 'Emmental cheese', kg(0.75), 9.35, 0.7],
    ['Kermajuusto, viipaloitu', 'Gräddost, skivad', 'Mild cheese, sliced', kg(0.3), 3.75, 1.2],
    ['Juustoraaste', 'Riven ost', 'Grated cheese', kg(0.15), 2.05, 1.1],
    ['Parmesaani', 'Parmesan', 'Parmesan', kg(0.15), 4.65, 0.35, { origin: 'IT' }],
  ]),
  shelf('dairy-cheese-soft', { origin: 'made', co2e: 7, drift: 0.025 }, [
    ['Tuorejuusto', 'Färskost', 'Cream cheese', kg(0.2), 2.35, 1],
    ['Salaattijuusto', 'Salladsost', 'Salad cheese', kg(0.2), 2.19, 0.6],
    ['Leipäjuusto', 'Brödost', 'Bread cheese', kg(0.2), 3.95, 0.3, { origin: 'raw' }],
    ['Mozzarella', 'Mozzarella', 'Mozzarella', kg(0.125), 1.25, 0.7, { origin: 'IT' }],
    ['Halloumi', 'Halloumi', 'Halloumi', kg(0.2), 3.69, 0.45, { origin: 'CY' }],
    ['Valkohomejuusto', 'Vitmögelost', 'Brie-style cheese', kg(0.15), 2.79, 0.4, { origin: 'DE' }],
  ]),
  shelf('dairy-milk-drinking', { origin: 'raw', co2e: 1.3, drift: 0.015 }, [
    ['Kevytmaito', 'Lättmjölk', 'Light milk', litres(1), 1.09, 6, { lot: 2.6 }],
    ['Rasvaton maito', 'Fettfri mjölk', 'Skimmed milk', litres(1), 1.05, 1.8, { lot: 1.6 }],
    [
      'Laktoositon maitojuoma',
      'Laktosfri mjölkdryck',
      'Lactose-free milk drink',
      litres(1),
      1.65,
      1.2,
      { lot: 1.5 },
    ],
  ]),
  shelf('dairy-milk-sour', { origin: 'raw', co2e: 1.3 }, [
    ['Piimä', 'Surmjölk', 'Buttermilk', litres(1), 1.35, 0.9],
    ['Kefiiri', 'Kefir', 'Kefir', litres(1), 2.19, 0.3, { origin: '' }],
  ]),
  shelf('dairy-yogurt', { origin: 'raw', co2e: 1.9, drift: 0.02 }, [
    ['Maustamaton jogurtti', 'Naturell yoghurt', 'Plain yoghurt', kg(1), 2.05, 1.4],
    ['Mansikkajogurtti', 'Jordgubbsyoghurt', 'Strawberry yoghurt', kg(1), 2.59, 1],
    ['Mustikkajogurtti', 'Blåbärsyoghurt', 'Blueberry yoghurt', kg(0.2), 0.79, 1.2, { lot: 3 }],
    [
      'Turkkilainen jogurtti',
      'Turkisk yoghurt',
      'Turkish yoghurt',
      kg(0.4),
      1.59,
      0.8,
      { origin: 'made' },
    ],
  ]),
  shelf('dairy-yogurt', { origin: 'raw', co2e: 1.8 }, [
    ['Viili', 'Filbunke', 'Viili', kg(0.2), 0.85, 0.6, { lot: 2 }],
  ]),
  shelf('dairy-quark-quark', { origin: 'raw', co2e: 2.6, drift: 0.03 }, [
    ['Maitorahka', 'Kvarg', 'Quark', kg(0.25), 1.19, 1.3, { lot: 1.6 }],
    ['Vaniljarahka', 'Vaniljkvarg', 'Vanilla quark', kg(0.2), 1.39, 1.5, { lot: 2 }],
  ]),
  shelf('dairy-quark-cottage', { origin: 'raw', co2e: 2.8 }, [
    ['Raejuusto', 'Grynost', 'Cottage cheese', kg(0.2), 1.55, 1.3, { lot: 1.3 }],
  ]),
  shelf('dairy-butter-butter', { origin: 'raw', co2e: 9, drift: 0.04 }, [
    ['Voi', 'Smör', 'Butter', kg(0.5), 4.29, 0.7],
  ]),
  shelf('dairy-butter-spread', { origin: 'made', co2e: 3.5 }, [
    ['Levite 60 %', 'Bredbart 60 %', 'Spread 60%', kg(0.4), 2.65, 1],
  ]),
  shelf('dairy-cream-cream', { origin: 'raw', co2e: 4.5 }, [
    ['Ruokakerma', 'Matgrädde', 'Cooking cream', litres(0.2), 0.95, 1.3, { lot: 1.4 }],
    ['Kuohukerma', 'Vispgrädde', 'Whipping cream', litres(0.2), 1.39, 0.5],
    ['Ranskankerma', 'Crème fraiche', 'Crème fraîche', kg(0.2), 1.19, 0.6],
  ]),
  shelf('dairy-eggs-eggs', { origin: 'raw', co2e: 2.5, drift: 0.03 }, [
    [
      'Vapaan kanan munat 10 kpl',
      'Ägg från frigående höns 10 st',
      'Free-range eggs 10 pcs',
      kg(0.58),
      2.89,
      1.7,
    ],
    ['Luomumunat 6 kpl', 'Ekologiska ägg 6 st', 'Organic eggs 6 pcs', kg(0.35), 2.95, 0.4],
  ]),
  shelf('dairy-plant', { origin: 'made', co2e: 0.5 }, [
    ['Kaurajuoma', 'Havredryck', 'Oat drink', litres(1), 1.75, 1, { lot: 1.5 }],
    [
      'Kauravalmiste ruoanlaittoon',
      'Havreprodukt till matlagning',
      'Oat cooking cream',
      litres(0.2),
      1.15,
      0.4,
    ],
    ['Soijajogurtti', 'Sojayoghurt', 'Soy yoghurt', kg(0.4), 2.25, 0.25, { origin: 'BE' }],
  ]),
  // Booked on the group itself, by a till that knows no finer one.
  shelf('dairy', { origin: '', co2e: 0 }, [
    ['Juustotarjotin', 'Ostbricka', 'Cheese platter', piece, 8.95, 0.12],
  ]),
];
