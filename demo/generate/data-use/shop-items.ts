import type { DataUseDocument } from '../../../src/data.js';
import { say } from './words.js';

type Item = DataUseDocument['items'][number];

/** What most of them have in common. */
type Alike = Pick<Item, 'necessity' | 'storedIn' | 'subjects'>;
const ALIKE: Alike = { necessity: 'optional', storedIn: ['FI'], subjects: 'self' };
const MONTHS = (count: number) => ({ until: 'duration', value: `P${count}M` }) as const;
const TILL = { party: 'shop', method: say('kassalla', 'i kassan', 'at the till') };

/** What the shop does not give back. */
const KEPT_BACK: readonly Omit<Item, keyof Alike | 'shown'>[] = [
  {
    id: 'stores',
    label: say('Käydyt myymälät', 'Besökta butiker', 'Stores visited'),
    category: 'pd:Location',
    origin: 'observed',
    retention: MONTHS(12),
  },
  {
    id: 'basket',
    label: say(
      'Ostosrivit ilman nimeä',
      'Inköpsrader utan namn',
      'Lines of receipts without a name',
    ),
    category: 'pd:Purchase',
    origin: 'derived',
    retention: MONTHS(12),
  },
  {
    id: 'price',
    label: say('Hintaherkkyys', 'Priskänslighet', 'Price sensitivity'),
    category: 'pd:Behavioural',
    origin: 'inferred',
    retention: MONTHS(12),
  },
  {
    id: 'life',
    label: say('Elämäntilanne', 'Livssituation', 'Stage of life'),
    category: 'pd:FamilyStructure',
    origin: 'inferred',
    retention: MONTHS(12),
  },
  {
    id: 'app',
    label: say('Sovelluksen käyttö', 'Användning av appen', 'Use of the app'),
    category: 'pd:ServiceConsumptionBehaviour',
    origin: 'observed',
    retention: MONTHS(6),
  },
  {
    id: 'area',
    label: say('Asuinalueen tulotaso', 'Bostadsområdets inkomstnivå', 'Income level of the area'),
    category: 'pd:IncomeBracket',
    origin: 'thirdParty',
    source: {
      party: 'register',
      method: say('tilastoista', 'ur statistik', 'from statistics'),
    },
    retention: MONTHS(12),
  },
];

/** Fourteen kinds of data that a shop holds of its customer, of which it gives six back. */
export const SHOP_ITEMS: readonly Item[] = [
  {
    ...ALIKE,
    id: 'lines',
    label: say('Ostosrivit', 'Inköpsrader', 'Lines of receipts'),
    category: 'pd:Purchase',
    origin: 'observed',
    source: TILL,
    retention: MONTHS(24),
    detail: 'product',
    details: [
      {
        level: 'total',
        ifOff: {
          text: say(
            'Näet vain kuukauden summan.',
            'Du ser endast månadens summa.',
            'You see the total of the month only.',
          ),
          insights: ['purchase-breakdown', 'origin', 'climate', 'health'],
        },
      },
      {
        level: 'group',
        ifOff: {
          text: say(
            'Yksittäisiä tuotteita ja niiden alkuperää ei enää näytetä.',
            'Enskilda produkter och deras ursprung visas inte längre.',
            'Single products and their origin are no longer shown.',
          ),
          insights: ['origin', 'health'],
        },
      },
      { level: 'product' },
    ],
    subjects: 'household',
    shown: true,
  },
  {
    ...ALIKE,
    id: 'groups',
    label: say('Tuoteryhmien summat', 'Produktgruppernas summor', 'Totals of product groups'),
    category: 'pd:PurchasesAndSpendingHabit',
    origin: 'derived',
    retention: MONTHS(24),
    subjects: 'household',
    shown: true,
  },
  {
    ...ALIKE,
    id: 'footprint',
    label: say(
      'Ostosten hiilijalanjälki',
      'Inköpens koldioxidavtryck',
      'Carbon footprint of purchases',
    ),
    category: 'x:CarbonFootprint',
    origin: 'derived',
    retention: MONTHS(24),
    shown: true,
  },
  {
    ...ALIKE,
    id: 'receipts',
    label: say(
      'Kuittien summat ja ajat',
      'Kvittonas summor och tider',
      'Totals and times of receipts',
    ),
    category: 'pd:Transaction',
    origin: 'observed',
    source: TILL,
    necessity: 'required',
    retention: {
      until: 'criteria',
      value: say(
        'kirjanpitolain vaatima aika',
        'tiden som bokföringslagen kräver',
        'as long as the Accounting Act demands',
      ),
    },
    shown: true,
  },
  {
    ...ALIKE,
    id: 'name',
    label: say('Nimi ja yhteystiedot', 'Namn och kontaktuppgifter', 'Name and contact details'),
    category: 'pd:Contact',
    origin: 'provided',
    necessity: 'required',
    retention: {
      until: 'event',
      value: say('kunnes lopetat asiakkuuden', 'tills du avslutar kundskapet', 'until you leave'),
    },
    correctable: true,
    shown: true,
    value: say(
      'Maija Malli, Rantakatu 1',
      'Maija Malli, Strandgatan 1',
      'Maija Malli, Rantakatu 1',
    ),
  },
  {
    ...ALIKE,
    id: 'household',
    label: say('Kotitalouden koko', 'Hushållets storlek', 'Size of the household'),
    category: 'pd:FamilyStructure',
    origin: 'provided',
    retention: MONTHS(24),
    correctable: true,
    shown: true,
    value: say('4\u00A0henkilöä', '4\u00A0personer', '4\u00A0people'),
  },
  {
    ...ALIKE,
    id: 'car',
    label: say('Kiinnostus: perheauto', 'Intresse: familjebil', 'Interest: a family car'),
    category: 'pd:Interest',
    origin: 'provided',
    retention: {
      until: 'event',
      value: say('kunnes lupa päättyy', 'tills tillståndet upphör', 'until the permission ends'),
    },
    correctable: true,
    shown: false,
    value: say('kyllä', 'ja', 'yes'),
  },
  {
    ...ALIKE,
    id: 'car-age',
    label: say('Auton arvioitu ikä', 'Bilens uppskattade ålder', 'Estimated age of the car'),
    category: 'pd:CarOwned',
    origin: 'inferred',
    retention: {
      until: 'event',
      value: say('kunnes lupa päättyy', 'tills tillståndet upphör', 'until the permission ends'),
    },
    correctable: true,
    shown: false,
    value: say('noin 9\u00A0vuotta', 'ungefär 9\u00A0år', 'about 9\u00A0years'),
  },
  ...KEPT_BACK.map((item) => ({ ...ALIKE, ...item, shown: false })),
];
