import type { DataUseDocument } from '../../../src/data.js';
import { TIME_ZONE } from '../household.js';
import { SHOP_ITEMS } from './shop-items.js';
import { SHOP_USES } from './shop-uses.js';
import { say } from './words.js';

/** Until the car is bought, at the latest half a year. */
const UNTIL_CAR = {
  kind: 'untilEvent',
  value: say(
    'kunnes olet ostanut auton',
    'tills du har köpt bilen',
    'until you have bought the car',
  ),
  event: 'car-bought',
  done: say('Auto on ostettu', 'Bilen är köpt', 'The car is bought'),
  latest: '2027-03-14',
} as const;

const RIGHTS: DataUseDocument['rights'] = [
  { right: 'A7-3', via: 'event' },
  { right: 'A15', via: 'event', answeredWithin: 'P1M' },
  { right: 'A16', via: 'event', answeredWithin: 'P1M' },
  { right: 'A20', via: 'event', answeredWithin: 'P1M' },
  { right: 'A21', via: 'event', answeredWithin: 'P1M' },
  { right: 'A18', via: 'event', answeredWithin: 'P1M' },
  { right: 'A17', via: 'event', answeredWithin: 'P1M' },
  { right: 'A77', via: 'url', url: 'https://tietosuoja.fi/' },
];

/** What a made-up shop knows about a made-up customer, why, and what can be done about it. */
export function shopDataUse(): DataUseDocument {
  return {
    format: 'peili/data-use',
    version: 1,
    id: 'example-store-2026-3',
    issued: '2026-09-01',
    languages: ['fi', 'sv', 'en'],
    jurisdictions: ['EU', 'FI'],
    timeZone: TIME_ZONE,
    notice: { url: '#notice', version: '3.2' },
    parties: [
      {
        id: 'shop',
        name: say('Esimerkkikauppa', 'Exempelbutiken', 'Example Store'),
        role: 'controller',
        country: 'FI',
        contact: 'tietosuoja@kauppa.example',
      },
      {
        id: 'cars',
        name: say('Esimerkkiautot', 'Exempelbilar', 'Example Cars'),
        role: 'recipient',
      },
      {
        id: 'bank',
        name: say('Esimerkkipankki', 'Exempelbanken', 'Example Bank'),
        role: 'recipient',
      },
      {
        id: 'register',
        name: say('Tilastorekisteri', 'Statistikregistret', 'Register of statistics'),
        role: 'thirdParty',
      },
    ],
    items: [...SHOP_ITEMS],
    uses: [...SHOP_USES],
    permissions: [
      {
        use: 'car-offers',
        validity: UNTIL_CAR,
        options: ['P1M', 'P3M', 'car-bought'],
        history: [
          { state: 'requested', at: '2026-09-14T17:31:00+03:00', step: 'service' },
          { state: 'given', at: '2026-09-14T17:32:00+03:00', by: 'customer', step: 'service' },
        ],
        receipt: 'r-1',
      },
      {
        use: 'tips',
        validity: { kind: 'duration', value: 'P6M' },
        options: ['P1M', 'P6M', 'P1Y'],
        history: [{ state: 'requested', at: '2026-11-02T08:00:00+02:00', step: 'service' }],
      },
      {
        use: 'customer-groups',
        validity: { kind: 'duration', value: 'P1Y' },
        history: [],
      },
    ],
    rights: [...RIGHTS],
    requests: [
      {
        id: 'request-1',
        right: 'A15',
        state: 'dpv:RequestAcknowledged',
        at: '2026-10-20T12:00:00+03:00',
        due: '2026-11-20',
      },
    ],
    steps: [
      {
        id: 'till',
        label: say('Kassalla', 'I kassan', 'At the till'),
        items: ['lines', 'receipts', 'stores'],
        uses: ['bonus'],
      },
      {
        id: 'service',
        label: say('Palvelussa', 'I tjänsten', 'In the service'),
        items: ['groups', 'footprint', 'app', 'household'],
        uses: ['own', 'tips'],
      },
      {
        id: 'marketing',
        label: say('Markkinoinnissa', 'I marknadsföringen', 'In marketing'),
        items: ['car', 'car-age', 'price', 'life'],
        uses: ['car-offers', 'customer-groups'],
      },
      {
        id: 'planning',
        label: say(
          'Valikoiman suunnittelussa',
          'I planeringen av sortimentet',
          'In planning the range',
        ),
        items: ['basket', 'area'],
        uses: ['range'],
      },
    ],
    questions: [
      {
        id: 'recipients',
        text: say(
          'Oliko selvää, kuka tietoja saa?',
          'Var det tydligt vem som får uppgifterna?',
          'Was it clear who receives the data?',
        ),
        choices: [],
        answered: {
          said: say(
            'Ei käynyt ilmi, kuka tietoja saa.',
            'Det framgick inte vem som får uppgifterna.',
            'It was not clear who receives the data.',
          ),
          did: say(
            'Saajat kerrotaan nyt jokaisen tarkoituksen kohdalla.',
            'Mottagarna står nu vid varje ändamål.',
            'Each purpose now names who receives its data.',
          ),
        },
      },
      {
        id: 'clear',
        text: say('Oliko tämä selvä?', 'Var det här tydligt?', 'Was this clear?'),
        choices: [
          { id: 'yes', label: say('Kyllä', 'Ja', 'Yes') },
          { id: 'partly', label: say('Osittain', 'Delvis', 'Partly') },
          { id: 'no', label: say('Ei', 'Nej', 'No') },
        ],
      },
    ],
    views: [
      { id: 'money', label: say('Raha', 'Pengar', 'Money'), shown: true },
      { id: 'climate', label: say('Ilmasto', 'Klimat', 'Climate'), shown: true },
      { id: 'origin', label: say('Alkuperä', 'Ursprung', 'Origin'), shown: true },
      { id: 'health', label: say('Terveys', 'Hälsa', 'Health'), shown: false },
      { id: 'offers', label: say('Autotarjoukset', 'Bilerbjudanden', 'Car offers'), shown: true },
      {
        id: 'purchase-breakdown',
        label: say('Ostot ryhmittäin', 'Inköp per grupp', 'Purchases by group'),
        shown: true,
      },
    ],
    report: {
      period: { start: '2026-01-01', end: '2026-07-01' },
      figures: [
        {
          id: 'requests',
          label: say(
            'Pyyntöjä nähdä omat tiedot',
            'Begäran om att se sina uppgifter',
            'Requests to see one’s data',
          ),
          value: 1284,
        },
        {
          id: 'days',
          label: say(
            'Vastaus keskimäärin, päivää',
            'Svar i genomsnitt, dagar',
            'An answer on average, days',
          ),
          value: 6.5,
        },
        {
          id: 'withdrawn',
          label: say('Lopetettuja lupia', 'Avslutade tillstånd', 'Permissions stopped'),
          value: 3170,
        },
      ],
    },
  };
}

/** Views that need single products. */
const UNSEEN: ReadonlySet<string> = new Set(['origin', 'climate']);

/** The same after the customer has asked that single products are no longer kept. */
export function coarseShopDataUse(): DataUseDocument {
  const document = shopDataUse();
  const gone = new Set(['footprint']);
  return {
    ...document,
    id: 'example-store-2026-3-coarse',
    items: document.items
      .filter(({ id }) => !gone.has(id))
      .map((item) => (item.id === 'lines' ? { ...item, detail: 'group' } : item)),
    uses: document.uses.map((use) => ({
      ...use,
      items: use.items.filter((id) => !gone.has(id)),
      ...(use.insights ? { insights: use.insights.filter((id) => !UNSEEN.has(id)) } : {}),
    })),
    steps: document.steps!.map((step) => ({
      ...step,
      items: step.items?.filter((id) => !gone.has(id)),
    })),
    views: document.views!.map((view) => ({
      ...view,
      shown: view.shown === true && !UNSEEN.has(view.id),
    })),
  };
}
