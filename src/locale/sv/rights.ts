import type { RightsWords } from '../words/rights.js';
import { counted, lasting } from './numerals.js';

export const rights: RightsWords = {
  rights: 'Dina rättigheter',
  right: {
    'A7-3': ['Avsluta ett tillstånd', 'Varje tillstånd har en egen knapp för det.', 'avsluta'],
    A15: ['Se dina uppgifter', 'Du får en kopia av allt som finns om dig.', 'se'],
    A16: ['Rätta dina uppgifter', 'Fel rättas och det som saknas fylls i.', 'rätta'],
    A17: ['Radera dina uppgifter', 'Det som inte måste sparas raderas.', 'radera'],
    A18: ['Begränsa användningen', 'Uppgifterna sparas men används inte.', 'begränsa'],
    A20: ['Ta med dina uppgifter', 'Du får dem som en fil som andra tjänster kan läsa.', 'ta med'],
    A21: [
      'Invänd mot användning',
      'Användningen upphör om det inte finns tungt vägande skäl.',
      'invänd',
    ],
    A22: [
      'Be om en människas beslut',
      'En människa ser på det som en maskin har beslutat.',
      'en människas beslut',
    ],
    A77: ['Klaga hos myndigheten', 'Du kan klaga om dina uppgifter missbrukas.', 'klaga'],
  },
  answeredWithin: (duration) => `Svar inom ${lasting(duration)}.`,
  ask: 'Begär',
  go: 'Gå dit',
  requests: 'Det här har du begärt',
  requested: (name, date) => `${name}, begärt den ${date}`,
  due: (date, days) => {
    if (date === undefined || days === undefined) return 'Inget svar än, och ingen dag utlovad.';
    if (days < 0) return `Svaret skulle ha kommit senast den ${date}.`;
    if (days === 0) return `Svaret kommer senast i dag, den ${date}.`;
    return `Svar senast den ${date} (${days === 1 ? 'i morgon' : `om ${days}\u00A0dagar`}).`;
  },
  fulfilled: 'Gjort.',
  rejected: 'Inte gjort.',
  contacts: 'Fråga mer',
  correct: 'Rätta uppgiften',
  currentValue: 'Sparat nu',
  unknownValue: 'värdet visas inte',
  rightValue: 'Rätt uppgift',
  reason: 'Vad är fel?',
  reasons: {
    wrong: 'uppgiften är fel',
    outdated: 'uppgiften är föråldrad',
    incomplete: 'uppgiften är ofullständig',
    notMine: 'uppgiften gäller inte mig',
  },
  preview: (old, proposed) =>
    old === undefined
      ? ['Då sparas ', { data: proposed }, '.']
      : ['Då sparas ', { data: proposed }, ' i stället för ', { data: old }, '.'],
  sendCorrection: 'Skicka rättelsen',
  history: 'Tillståndens historik',
  events: (count, isOne) => counted(count, isOne, 'händelse', 'händelser'),
  path: 'Dina uppgifters väg',
  steps: (count, isOne) => counted(count, isOne, 'steg', 'steg'),
  views: 'Vad du vill se',
  viewsText: 'Välj vyerna och deras ordning. Inget skäl frågas efter eller förs vidare.',
  earlierView: 'tidigare',
  laterView: 'senare',
  saveViews: 'Använd dessa',
  question: 'En fråga till dig',
  ownWords: 'Med egna ord, om du vill',
  answered: 'Vad responsen har ändrat',
  youSaid: 'Ni sade',
  weDid: 'Vi gjorde',
  report: 'Rapport',
  others: 'Mer',
  notice: (version, date) => `Beskrivning ${version}, utfärdad den ${date}.`,
  readNotice: 'Läs hela beskrivningen',
};
