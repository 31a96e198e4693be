import type { PurchaseCorrectionWords } from '../words/purchase-correction.js';

export const purchaseCorrection: PurchaseCorrectionWords = {
  why: 'Where does a figure come from, and is it right?',
  which: 'Figure',
  title: 'Is something wrong with it?',
  what: 'What should change?',
  choose: 'Choose',
  acts: {
    category: 'The category is wrong',
    origin: 'The origin is wrong',
    mine: 'This is not my purchase',
    counted: 'Do not count this',
    recount: 'Count this again',
  },
  right: { category: 'Right category', origin: 'Right origin' },
  notKnown: 'I do not know',
  concerns: (count, isOne) =>
    isOne
      ? 'This is about 1 line on your receipts.'
      : `This is about ${count} lines on your receipts, from all the time that the data covers.`,
  preview: (period) => `What would change, ${period}`,
  now: 'Now',
  then: 'After',
  unchanged: 'None of these figures would change.',
  send: 'Send the request',
  sending: (act, name) => [
    `Sent: ${act} (`,
    { data: name },
    '). It holds once the service has confirmed it.',
  ],
  waiting: 'sent, waiting',
};
