import { kg, litres, shelf } from './shelf.js';
import type { Shelf } from './shelf.js';

export const pantry: readonly Shelf[] = [
  shelf('pantry-tins', { origin: 'IT', co2e: 1.2 }, [
    ['Tomaattimurska', 'Krossade tomater', 'Chopped tomatoes', kg(0.4), 0.85, 1.2, { lot: 2 }],
    ['Kikherneet', 'Kikärter', 'Chickpeas', kg(0.38), 0.99, 0.5],
    ['Säilykemaissi', 'Konserverad majs', 'Sweetcorn', kg(0.34), 1.15, 0.5, { origin: 'HU' }],
    ['Ananaspalat', 'Ananasbitar', 'Pineapple chunks', kg(0.56), 1.65, 0.3, { origin: 'TH' }],
    ['Etikkakurkku', 'Ättiksgurka', 'Pickled gherkins', kg(0.67), 2.49, 0.3, { origin: '' }],
  ]),
  shelf('pantry-spices', { origin: 'IT', co2e: 3.2, drift: -0.03 }, [
    ['Rypsiöljy', 'Rypsolja', 'Rapeseed oil', litres(0.5), 2.65, 0.6, { origin: 'raw' }],
    ['Oliiviöljy', 'Olivolja', 'Olive oil', litres(0.5), 8.95, 0.25],
  ]),
  shelf('pantry-sauce', { origin: 'made', co2e: 1.6, drift: 0.03 }, [
    ['Ketsuppi', 'Ketchup', 'Ketchup', kg(1), 3.15, 0.4],
    ['Sinappi', 'Senap', 'Mustard', kg(0.48), 2.25, 0.8, { months: [5, 6, 7, 8, 12] }],
    ['Pastakastike', 'Pastasås', 'Pasta sauce', kg(0.4), 2.19, 0.7, { origin: '' }],
    ['Majoneesi', 'Majonnäs', 'Mayonnaise', kg(0.4), 2.79, 0.3],
    ['Soijakastike', 'Sojasås', 'Soy sauce', litres(0.15), 2.35, 0.2, { origin: 'NL' }],
    ['Mansikkahillo', 'Jordgubbssylt', 'Strawberry jam', kg(0.44), 2.95, 0.5],
  ]),
  shelf('pantry-spices', { origin: '', co2e: 0 }, [
    ['Mustapippuri', 'Svartpeppar', 'Black pepper', kg(0.026), 1.95, 0.25],
    ['Kaneli', 'Kanel', 'Cinnamon', kg(0.025), 1.79, 0.2],
    ['Taco-mausteseos', 'Tacokrydda', 'Taco seasoning', kg(0.028), 0.79, 0.5],
  ]),
  shelf('pantry-baking', { origin: 'made', co2e: 1.1 }, [
    ['Sokeri', 'Socker', 'Sugar', kg(1), 1.25, 0.5],
    ['Kuivahiiva', 'Torrjäst', 'Dry yeast', kg(0.033), 0.75, 0.3, { origin: '' }],
    ['Taloussuklaa', 'Blockchoklad', 'Cooking chocolate', kg(0.1), 1.65, 0.3],
    ['Hunaja', 'Honung', 'Honey', kg(0.35), 5.45, 0.25, { origin: 'raw' }],
    ['Siirappi', 'Sirap', 'Dark syrup', kg(0.5), 1.95, 0.8, { months: [12] }],
  ]),
];
