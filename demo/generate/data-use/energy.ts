import type { DataUseDocument } from '../../../src/data.js';
import { TIME_ZONE } from '../household.js';
import { say } from './words.js';

const RETAINED = { until: 'duration', value: 'P6Y' } as const;

/** What a made-up energy company knows, so that its customer can follow a goal of their own. */
export function energyDataUse(): DataUseDocument {
  return {
    format: 'peili/data-use',
    version: 1,
    id: 'example-energy-2026-2',
    issued: '2026-08-15',
    languages: ['fi', 'sv', 'en'],
    jurisdictions: ['EU', 'FI'],
    timeZone: TIME_ZONE,
    notice: { url: '#notice', version: '2.0' },
    parties: [
      {
        id: 'energy',
        name: say('Esimerkkienergia', 'Exempelenergi', 'Example Energy'),
        role: 'controller',
        contact: 'tietosuoja@energia.example',
      },
      {
        id: 'grid',
        name: say('Verkkoyhtiö', 'Nätbolaget', 'The grid company'),
        role: 'thirdParty',
      },
    ],
    items: [
      {
        id: 'quarters',
        label: say('Sähkönkäyttö', 'Elanvändning', 'Use of electricity'),
        category: 'pd:ServiceConsumptionBehaviour',
        origin: 'thirdParty',
        source: {
          party: 'grid',
          method: say(
            'verkkoyhtiön mittarista',
            'från nätbolagets mätare',
            'from the grid company’s meter',
          ),
        },
        necessity: 'required',
        retention: RETAINED,
        detail: 'quarter',
        details: [
          {
            level: 'month',
            ifOff: {
              text: say(
                'Näet vain kuukausien luvut. Pörssisähkön hintaa ei voi laskea.',
                'Du ser endast månadernas siffror. Priset på börsel kan inte räknas ut.',
                'You see the figures of months only. The cost of spot electricity cannot be worked out.',
              ),
              insights: ['when'],
            },
          },
          {
            level: 'day',
            ifOff: {
              text: say(
                'Tunteja ja vartteja ei näytetä.',
                'Timmar och kvartar visas inte.',
                'Hours and quarters are not shown.',
              ),
              insights: ['when'],
            },
          },
          { level: 'quarter' },
        ],
        shown: true,
      },
      {
        id: 'goal',
        label: say('Oma tavoitteesi', 'Ditt eget mål', 'Your own goal'),
        category: 'pd:Preference',
        origin: 'provided',
        necessity: 'optional',
        retention: {
          until: 'event',
          value: say('kunnes poistat sen', 'tills du tar bort det', 'until you delete it'),
        },
        correctable: true,
        shown: true,
        value: say('600\u00A0kWh kuukaudessa', '600\u00A0kWh i månaden', '600\u00A0kWh a month'),
      },
      {
        id: 'home',
        label: say(
          'Asunnon koko ja lämmitys',
          'Bostadens storlek och värme',
          'Size and heating of the home',
        ),
        category: 'pd:HouseOwned',
        origin: 'provided',
        necessity: 'optional',
        retention: RETAINED,
        correctable: true,
        completable: true,
        shown: false,
      },
    ],
    uses: [
      {
        id: 'goal-advice',
        label: say(
          'Näet, kuinka kaukana tavoitteesi on',
          'Du ser hur långt det är till ditt mål',
          'You see how far your goal is',
        ),
        purpose: 'dpv:RequestedServiceProvision',
        items: ['quarters', 'goal'],
        legalBasis: 'consent',
        control: 'optIn',
        insights: ['goal-tracker', 'goal'],
        ifOff: {
          text: say(
            'Tavoitetta ei seurata. Sähkönkäyttösi näet kuten ennenkin.',
            'Målet följs inte. Din elanvändning ser du som förut.',
            'The goal is not followed. You see your use of electricity as before.',
          ),
          insights: ['goal-tracker', 'goal'],
        },
        benefits: 'customer',
      },
      {
        id: 'similar',
        label: say(
          'Vertaat kotiasi samanlaisiin',
          'Du jämför ditt hem med liknande',
          'You compare your home with similar ones',
        ),
        purpose: 'dpv:ServicePersonalisation',
        items: ['quarters', 'home'],
        legalBasis: 'consent',
        control: 'optIn',
        ifOff: {
          text: say(
            'Vertailua ei näytetä.',
            'Jämförelsen visas inte.',
            'The comparison is not shown.',
          ),
        },
        benefits: 'customer',
      },
      {
        id: 'billing',
        label: say('Sähkö laskutetaan', 'Elen faktureras', 'Your electricity is billed'),
        purpose: 'dpv:FulfilmentOfContractualObligation',
        items: ['quarters'],
        legalBasis: 'contract',
        control: 'none',
        insights: ['energy-trend', 'when'],
        benefits: 'both',
      },
    ],
    permissions: [
      {
        use: 'goal-advice',
        validity: { kind: 'duration', value: 'P1Y' },
        options: ['P3M', 'P1Y'],
        history: [{ state: 'given', at: '2026-10-01T07:45:00+03:00', by: 'customer' }],
      },
      {
        use: 'similar',
        validity: { kind: 'occurrences', value: 3 },
        history: [],
      },
    ],
    rights: [
      ...(['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20'] as const).map(
        (right) => ({ right, via: 'event', answeredWithin: 'P1M' }) as const,
      ),
      { right: 'A77', via: 'url', url: 'https://tietosuoja.fi/' },
    ],
    views: [
      { id: 'goal', label: say('Oma tavoite', 'Eget mål', 'Own goal'), shown: true },
      {
        id: 'when',
        label: say('Milloin käytät', 'När du använder', 'When you use it'),
        shown: true,
      },
    ],
  };
}
