import type { RightsWords } from '../words/rights.js';
import { counted, lasting } from './numerals.js';

export const rights: RightsWords = {
  rights: 'Your rights',
  right: {
    'A7-3': ['Stop a permission', 'Each permission has a button of its own to stop it.', 'stop'],
    A15: ['See your data', 'You get a copy of all that is held about you.', 'see'],
    A16: ['Correct your data', 'What is wrong is put right, what is missing is added.', 'correct'],
    A17: ['Erase your data', 'What does not have to be kept is erased.', 'erase'],
    A18: ['Restrict the use', 'Your data are kept but not used.', 'restrict'],
    A20: [
      'Take your data with you',
      'You get your data as a file that other services can read.',
      'take with you',
    ],
    A21: ['Object to a use', 'The use ends, unless there are strong grounds for it.', 'object'],
    A22: [
      'Ask for a human decision',
      'A person looks at what a machine has decided.',
      'a human decision',
    ],
    A77: ['Complain to the authority', 'You can complain where your data are misused.', 'complain'],
  },
  answeredWithin: (duration) => `An answer within ${lasting(duration)}.`,
  ask: 'Ask',
  go: 'Go there',
  requests: 'What you have asked for',
  requested: (name, date) => `${name}, asked on ${date}`,
  due: (date, days) => {
    if (date === undefined || days === undefined) return 'No answer yet, and no day promised.';
    if (days < 0) return `The answer should have come by ${date}.`;
    if (days === 0) return `An answer comes by today, ${date}.`;
    return `An answer by ${date} (${days === 1 ? 'tomorrow' : `in ${days}\u00A0days`}).`;
  },
  fulfilled: 'Done.',
  rejected: 'Not done.',
  contacts: 'Ask more',
  correct: 'Correct the data',
  currentValue: 'Held now',
  unknownValue: 'the value is not shown',
  rightValue: 'What it should be',
  reason: 'What is wrong?',
  reasons: {
    wrong: 'it is wrong',
    outdated: 'it is out of date',
    incomplete: 'it is incomplete',
    notMine: 'it is not about me',
  },
  preview: (old, proposed) =>
    old === undefined
      ? ['It would then be ', { data: proposed }, '.']
      : ['It would then be ', { data: proposed }, ' instead of ', { data: old }, '.'],
  sendCorrection: 'Send the correction',
  history: 'History of permissions',
  events: (count, isOne) => counted(count, isOne, 'event', 'events'),
  path: 'The path of your data',
  steps: (count, isOne) => counted(count, isOne, 'step', 'steps'),
  views: 'What you want to see',
  viewsText: 'Choose the views and their order. No reason is asked for or passed on.',
  earlierView: 'earlier',
  laterView: 'later',
  saveViews: 'Use these',
  question: 'A question for you',
  ownWords: 'In your own words, if you like',
  answered: 'What feedback has changed',
  youSaid: 'You said',
  weDid: 'We did',
  report: 'Report',
  others: 'More',
  notice: (version, date) => `Notice ${version}, issued on ${date}.`,
  readNotice: 'Read the whole notice',
};
