import type { RightsWords } from '../words/rights.js';
import { counted, lasting } from './numerals.js';

export const rights: RightsWords = {
  rights: 'Oikeutesi',
  right: {
    'A7-3': ['Lopeta lupa', 'Jokaisen luvan voit lopettaa sen omasta painikkeesta.', 'lopeta lupa'],
    A15: ['Katso tietosi', 'Saat kopion kaikesta, mitä sinusta on tallessa.', 'katso'],
    A16: ['Korjaa tietosi', 'Väärä tieto korjataan ja puuttuva täydennetään.', 'korjaa'],
    A17: ['Poista tietosi', 'Poistetaan se, mitä ei ole pakko säilyttää.', 'poista'],
    A18: ['Rajoita käyttöä', 'Tietosi säilyvät, mutta niitä ei käytetä.', 'rajoita'],
    A20: [
      'Ota tietosi mukaan',
      'Saat tietosi tiedostona, jonka muut palvelut osaavat lukea.',
      'ota mukaan',
    ],
    A21: ['Vastusta käyttöä', 'Käyttö loppuu, ellei sille ole painavaa syytä.', 'vastusta'],
    A22: [
      'Pyydä ihmisen päätös',
      'Ihminen käy läpi sen, minkä kone on päättänyt.',
      'pyydä ihmisen päätös',
    ],
    A77: ['Valita viranomaiselle', 'Voit valittaa, jos tietojasi käytetään väärin.', 'valita'],
  },
  answeredWithin: (duration) => `Vastaus ${lasting(duration, true)} kuluessa.`,
  ask: 'Pyydä',
  go: 'Siirry',
  requests: 'Pyyntösi',
  requested: (name, date) => `${name}, pyysit ${date}`,
  due: (date, days) => {
    if (date === undefined || days === undefined)
      return 'Vastausta odotetaan, päivää ei ole luvattu.';
    if (days < 0) return `Vastauksen olisi pitänyt tulla ${date}.`;
    if (days === 0) return `Vastaus tulee viimeistään tänään, ${date}.`;
    return `Vastaus viimeistään ${date} (${days === 1 ? 'huomenna' : `${days}\u00A0päivän päästä`}).`;
  },
  fulfilled: 'Toteutettu.',
  rejected: 'Ei toteutettu.',
  contacts: 'Kysy lisää',
  correct: 'Korjaa tieto',
  currentValue: 'Tallessa',
  unknownValue: 'arvoa ei näytetä',
  rightValue: 'Oikea tieto',
  reason: 'Mikä on vialla?',
  reasons: {
    wrong: 'tieto on väärä',
    outdated: 'tieto on vanhentunut',
    incomplete: 'tieto on puutteellinen',
    notMine: 'tieto ei koske minua',
  },
  preview: (old, proposed) =>
    old === undefined
      ? ['Tallessa olisi: ', { data: proposed }, '.']
      : ['Tallessa olisi ', { data: proposed }, ', nyt ', { data: old }, '.'],
  sendCorrection: 'Lähetä korjaus',
  history: 'Lupien historia',
  events: (count, isOne) => counted(count, isOne, 'tapahtuma', 'tapahtumaa'),
  path: 'Tietojesi reitti',
  steps: (count, isOne) => counted(count, isOne, 'vaihe', 'vaihetta'),
  views: 'Mitä haluat nähdä',
  viewsText: 'Valitse näkymät ja niiden järjestys. Syytä ei kysytä eikä kerrota.',
  earlierView: 'aiemmaksi',
  laterView: 'myöhemmäksi',
  saveViews: 'Käytä näitä',
  question: 'Kysymys sinulle',
  ownWords: 'Omin sanoin, jos haluat',
  answered: 'Mitä palaute muutti',
  youSaid: 'Sanoitte',
  weDid: 'Teimme',
  report: 'Raportti',
  others: 'Lisää',
  notice: (version, date) => `Seloste ${version}, annettu ${date}.`,
  readNotice: 'Lue koko seloste',
};
