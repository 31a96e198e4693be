import type { EnergyChoiceWords } from '../words/energy-choices.js';

export const energyChoices: EnergyChoiceWords = {
  chooseShow: 'Visa',
  show: { energy: 'Energi', cost: 'Kostnad', co2: 'Utsläpp', volume: 'Mängd' },
  chooseView: 'Vy',
  view: { trend: 'Utveckling', when: 'När', 'average-day': 'Genomsnittlig dag' },
  chooseFlow: 'Riktning',
  flow: {
    import: 'från nätet',
    export: 'till nätet',
    production: 'egen produktion',
    selfUse: 'användning av egen produktion',
    net: 'från nätet minus till nätet',
  },
  choosePoint: 'Mätpunkt',
  chooseBeside: 'Bredvid',
  beside: {
    none: 'ingenting',
    price: 'pris',
    temperature: 'temperatur',
    'price temperature': 'pris och temperatur',
  },
};
