import type { EnergyChoiceWords } from '../words/energy-choices.js';

export const energyChoices: EnergyChoiceWords = {
  chooseShow: 'Näytä',
  show: { energy: 'Energia', cost: 'Kustannus', co2: 'Päästöt', volume: 'Määrä' },
  chooseView: 'Näkymä',
  view: { trend: 'Kehitys', when: 'Milloin', 'average-day': 'Keskimääräinen päivä' },
  chooseFlow: 'Suunta',
  flow: {
    import: 'otto verkosta',
    export: 'syöttö verkkoon',
    production: 'oma tuotanto',
    selfUse: 'oman tuotannon käyttö',
    net: 'otto miinus syöttö',
  },
  choosePoint: 'Käyttöpaikka',
  chooseBeside: 'Rinnalla',
  beside: {
    none: 'ei mitään',
    price: 'hinta',
    temperature: 'lämpötila',
    'price temperature': 'hinta ja lämpötila',
  },
};
