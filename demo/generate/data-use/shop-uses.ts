import type { DataUseDocument } from '../../../src/data.js';
import { say } from './words.js';

type Use = DataUseDocument['uses'][number];

/** What the shop does with the data of its customer. */
export const SHOP_USES: readonly Use[] = [
  {
    id: 'car-offers',
    label: say(
      'Saat autotarjouksia, kunnes olet ostanut auton',
      'Du får bilerbjudanden tills du har köpt bilen',
      'You get car offers until you have bought the car',
    ),
    purpose: 'dpv:DirectMarketing',
    items: ['car', 'car-age'],
    legalBasis: 'consent',
    recipients: [{ party: 'cars', items: ['car', 'car-age'] }],
    automation: {
      level: 'dpv:PartialAutomation',
      logic: say(
        'auton ikä arvioidaan ostetuista varaosista',
        'bilens ålder uppskattas ur köpta reservdelar',
        'the age of the car is estimated from spare parts you bought',
      ),
    },
    control: 'optIn',
    ifOff: {
      text: say(
        'Autotarjoukset päättyvät heti ja päätelty auton ikä poistetaan 30\u00A0päivässä. Muu palvelu ei muutu.',
        'Bilerbjudandena upphör genast och den slutledda åldern raderas inom 30\u00A0dagar. Annars ändras inget.',
        'Car offers end at once, and the inferred age of the car is erased within 30\u00A0days. Nothing else changes.',
      ),
      insights: ['offers'],
    },
    benefits: 'both',
  },
  {
    id: 'tips',
    label: say(
      'Saat vinkkejä oman tavoitteesi mukaan',
      'Du får tips enligt ditt eget mål',
      'You get tips by your own goal',
    ),
    purpose: 'dpv:ProvidePersonalisedRecommendations',
    items: ['groups', 'footprint'],
    legalBasis: 'consent',
    control: 'optIn',
    ifOff: {
      text: say(
        'Vinkkejä ei tehdä. Tavoitteet ja luvut näkyvät kuten ennenkin.',
        'Inga tips görs. Mål och siffror visas som förut.',
        'No tips are made. Goals and figures are shown as before.',
      ),
    },
    benefits: 'customer',
  },
  {
    id: 'own',
    label: say(
      'Näet omat ostosi ja vertailut',
      'Du ser dina egna inköp och jämförelser',
      'You see your own purchases and comparisons',
    ),
    purpose: 'dpv:ServiceProvision',
    items: ['lines', 'groups', 'footprint', 'household'],
    legalBasis: 'contract',
    control: 'none',
    insights: ['purchase-breakdown', 'goal-tracker', 'money', 'climate', 'origin', 'health'],
    benefits: 'customer',
  },
  {
    id: 'bonus',
    label: say('Saat bonusta ostoksistasi', 'Du får bonus på dina inköp', 'You earn a bonus'),
    purpose: 'dpv:FulfilmentOfContractualObligation',
    items: ['receipts', 'name'],
    legalBasis: 'contract',
    recipients: [{ party: 'bank', items: ['name'] }],
    control: 'none',
    benefits: 'both',
  },
  {
    id: 'range',
    label: say(
      'Kauppa suunnittelee valikoimaa',
      'Butiken planerar sitt sortiment',
      'The store plans its range',
    ),
    purpose: 'dpv:ServiceOptimisation',
    items: ['basket', 'stores', 'area'],
    legalBasis: 'legitimateInterest',
    interest: say('valikoiman suunnittelu', 'att planera sortimentet', 'planning the range'),
    control: 'none',
    benefits: 'company',
  },
  {
    id: 'customer-groups',
    label: say(
      'Kauppa ryhmittelee asiakkaita mainontaa varten',
      'Butiken grupperar kunder för reklam',
      'The store groups its customers for advertising',
    ),
    purpose: 'dpv:TargetedAdvertising',
    items: ['price', 'life', 'app', 'groups'],
    legalBasis: 'legitimateInterest',
    interest: say('mainonnan kohdentaminen', 'att rikta reklam', 'targeting advertisements'),
    automation: {
      level: 'dpv:HighAutomation',
      logic: say(
        'ryhmä päätellään ostosten hinnoista ja ajoista',
        'gruppen härleds ur inköpens priser och tider',
        'the group is inferred from prices and times of purchases',
      ),
    },
    control: 'optOut',
    ifOff: {
      text: say(
        'Näet samat mainokset kuin kaikki muutkin.',
        'Du ser samma reklam som alla andra.',
        'You see the same advertisements as everybody.',
      ),
    },
    benefits: 'company',
  },
];
