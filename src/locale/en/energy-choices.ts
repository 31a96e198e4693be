import type { EnergyChoiceWords } from '../words/energy-choices.js';

export const energyChoices: EnergyChoiceWords = {
  chooseShow: 'Show',
  show: { energy: 'Energy', cost: 'Cost', co2: 'Emissions', volume: 'Volume' },
  chooseView: 'View',
  view: { trend: 'Trend', when: 'When', 'average-day': 'Average day' },
  chooseFlow: 'Flow',
  flow: {
    import: 'from the grid',
    export: 'into the grid',
    production: 'own production',
    selfUse: 'use of own production',
    net: 'from the grid less into it',
  },
  choosePoint: 'Metering point',
  chooseBeside: 'Beside it',
  beside: {
    none: 'nothing',
    price: 'price',
    temperature: 'temperature',
    'price temperature': 'price and temperature',
  },
};
