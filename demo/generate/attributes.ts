import { rounded } from './arithmetic.js';
import type { Product } from './catalogue.js';
import type { Item, PurchasesDocument } from '../../src/model/purchases-schema.js';

/** What the demo's shop says of its products beside their price; made up, but in proportion. */
export const CO2E_METHOD = 'demo';
const NUTRITION_METHOD = 'demo-nutrition';

/** In 100 g or ml: kcal, then grams of sugar, salt, saturated fat, fibre and protein. */
type Nutrition = readonly [
  kcal: number,
  sugar: number,
  salt: number,
  satFat: number,
  fibre: number,
  protein: number,
];

/** By the beginning of a category; the longest that fits counts. */
const NUTRITION: Readonly<Record<string, Nutrition>> = {
  'bread-buns': [330, 14, 0.7, 3, 2.5, 8],
  'bread-flour': [350, 1, 0, 0.3, 5, 11],
  'bread-pasta': [355, 3, 0, 0.3, 3, 12],
  'bread-rye': [225, 2, 1.1, 0.3, 11, 8],
  'bread-wheat': [260, 4, 1, 0.5, 4, 8.5],
  'dairy-butter': [600, 0.6, 1, 30, 0, 0.6],
  'dairy-cheese-hard': [350, 0, 1.2, 17, 0, 26],
  'dairy-cheese-soft': [290, 1, 1.3, 15, 0, 17],
  'dairy-cream': [220, 4, 0.1, 14, 0, 2.5],
  'dairy-eggs': [140, 0.3, 0.4, 2.7, 0, 12.5],
  'dairy-milk': [42, 4.8, 0.1, 0.8, 0, 3.3],
  'dairy-plant': [46, 4, 0.1, 0.2, 0.8, 1],
  'dairy-quark': [75, 4, 0.2, 0.8, 0, 10],
  'dairy-yogurt': [80, 10, 0.1, 1.4, 0.2, 4],
  'drinks-beer': [40, 0, 0, 0, 0, 0.4],
  'drinks-juice': [44, 10, 0, 0, 0.2, 0.5],
  'drinks-soft': [30, 7, 0, 0, 0, 0],
  'fish-fresh': [180, 0, 0.8, 2, 0, 20],
  'fish-frozen': [160, 1, 0.8, 1.2, 0.8, 12],
  'meat-beef': [150, 0, 0.2, 3, 0, 21],
  'meat-chicken': [130, 0.5, 0.8, 1.2, 0, 20],
  'meat-cuts': [130, 0.8, 2, 2, 0, 18],
  'meat-mince': [200, 0, 0.2, 6, 0, 19],
  'meat-pork': [180, 0, 0.3, 4, 0, 20],
  'meat-sausages': [240, 1.5, 1.8, 8, 0.5, 11],
  'pantry-sauce': [150, 12, 1.6, 1, 1, 1.5],
  'pantry-tins': [90, 3, 0.8, 0.4, 4, 6],
  'produce-berries': [50, 7, 0, 0, 4, 1],
  'produce-fruit': [55, 11, 0, 0, 2, 0.8],
  'produce-potato': [78, 0.6, 0, 0, 1.6, 2],
  'produce-root': [38, 5, 0.1, 0, 2.6, 1],
  'produce-veg': [24, 2.6, 0, 0, 1.8, 1.4],
  'ready-frozen': [190, 2, 1, 2, 2, 5],
  'ready-meals': [115, 2, 0.9, 1.6, 1.6, 6],
  'ready-pizza': [240, 3, 1.2, 4.5, 2, 10],
  'ready-plant': [200, 1.5, 1.2, 1, 6, 16],
  'ready-salads': [140, 3, 0.9, 2, 1.6, 5],
  'sweets-biscuits': [470, 28, 0.6, 9, 2.5, 6],
  'sweets-candy': [370, 60, 0.5, 0.3, 0, 3],
  'sweets-chocolate': [540, 54, 0.2, 19, 2.5, 7],
  'sweets-crisps': [520, 2, 1.4, 3, 4.5, 6],
  'sweets-ice': [210, 23, 0.2, 7, 0.5, 3.5],
};

/** Nothing like it grows in Finland. */
const NEVER_DOMESTIC =
  /^(bananas|mango|kiwifruit|grapes|nectarines|watermelon|black-tea|green-tea)|coffee/;
const NEVER_DOMESTIC_CATEGORIES = /^(produce-fruit-citrus|drinks-wine)/;

export function neverDomestic({ id, category = '' }: Product): boolean {
  return NEVER_DOMESTIC.test(id) || NEVER_DOMESTIC_CATEGORIES.test(category);
}

/** Tags of a product; that it has none is known of food only. */
export function tagsOf({ tags, category = '' }: Product): Pick<Item, 'tags'> {
  const isSaid =
    tags.length > 0 || /^(bread|dairy|drinks|fish|meat|produce|ready|sweets)/.test(category);
  return isSaid ? { tags: [...tags] } : {};
}

/** Of so many kilograms or litres; of one product in six the shop does not say. */
export function nutritionOf(
  { id, category = '' }: Product,
  kilos: number,
): Pick<Item, 'nutrition'> {
  const key = Object.keys(NUTRITION).find((start) => category.startsWith(start));
  if (key === undefined || kilos === 0 || id.length % 6 === 0) return {};
  const [kcal, sugar, salt, satFat, fibre, protein] = NUTRITION[key]!.map(
    (value) => value * kilos * 10,
  );
  return {
    nutrition: {
      kcal: rounded(kcal!, 0),
      sugarG: rounded(sugar!, 1),
      saltG: rounded(salt!, 2),
      satFatG: rounded(satFat!, 1),
      fibreG: rounded(fibre!, 1),
      proteinG: rounded(protein!, 1),
      method: NUTRITION_METHOD,
    },
  };
}

export const TAGS: PurchasesDocument['tags'] = [
  {
    id: 'fruitVeg',
    name: { fi: 'Kasvikset ja hedelmät', sv: 'Frukt och grönt', en: 'Fruit and vegetables' },
  },
  { id: 'alcohol', name: { fi: 'Alkoholi', sv: 'Alkohol', en: 'Alcohol' } },
  { id: 'redMeat', name: { fi: 'Punainen liha', sv: 'Rött kött', en: 'Red meat' } },
  { id: 'plasticBag', name: { fi: 'Muovikassit', sv: 'Plastkassar', en: 'Plastic bags' } },
];

export const METHODS: PurchasesDocument['methods'] = {
  [CO2E_METHOD]: {
    name: {
      fi: 'Demoa varten keksityt kertoimet, vain näytteeksi',
      sv: 'Påhittade faktorer för demon, endast som exempel',
      en: 'Factors made up for the demo, for show only',
    },
  },
  [NUTRITION_METHOD]: {
    name: {
      fi: 'Tuoteryhmien keskiarvot, keksitty demoa varten',
      sv: 'Genomsnitt för varugrupper, påhittade för demon',
      en: 'Means of product groups, made up for the demo',
    },
  },
};

const ADULT = {
  fi: 'Aikuisen saannin vertailuarvo',
  sv: 'Referensintag för vuxna',
  en: 'Reference intake of an adult',
};
const LABELLING = {
  fi: 'Asetus (EU) N:o 1169/2011, liite XIII',
  sv: 'Förordning (EU) nr 1169/2011, bilaga XIII',
  en: 'Regulation (EU) No 1169/2011, Annex XIII',
};

/** Per person and day from the law on food labels; the rest made up. */
export const REFERENCES: PurchasesDocument['references'] = [
  ...Object.entries({ kcal: 2000, sugarG: 90, saltG: 6, satFatG: 20, proteinG: 50 }).map(
    ([measure, value]) =>
      ({ measure, label: ADULT, value, per: 'person-day', source: LABELLING }) as const,
  ),
  {
    measure: 'co2e',
    label: {
      fi: 'Esimerkkitalous, keksitty demoa varten',
      sv: 'Exempelhushåll, påhittat för demon',
      en: 'An example household, made up for the demo',
    },
    value: 150,
    per: 'household-month',
  },
  {
    measure: 'domesticMade',
    label: {
      fi: 'Asiakkaiden keskiarvo, keksitty demoa varten',
      sv: 'Kundernas genomsnitt, påhittat för demon',
      en: 'Mean of the customers, made up for the demo',
    },
    value: 72,
    per: 'share',
  },
];
