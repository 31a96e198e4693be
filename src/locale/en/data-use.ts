import { capital } from '../format.js';
import type { Span } from '../words/common.js';
import type { DataUseFacts, DataUseWords } from '../words/data-use.js';
import { counted, lasting } from './numerals.js';

/** How many purposes; beyond ten in digits. */
const NUMERALS = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
];

const numeral = (count: number): string => NUMERALS[count] ?? String(count);

/** `a, b and c`, each by the data's own name. */
function named(names: readonly string[]): Span[] {
  return names.flatMap((name, index) => {
    if (index === 0) return [{ data: name }];
    return [index === names.length - 1 ? ' and ' : ', ', { data: name }];
  });
}

function purposesOf({ useCount, itemCount }: DataUseFacts): string {
  const them = itemCount === 1 ? 'it' : 'them';
  if (useCount === 0) return `, and does not use ${them} for anything.`;
  return ` and uses ${them} for ${numeral(useCount)} ${useCount === 1 ? 'purpose' : 'purposes'}.`;
}

export const dataUse: DataUseWords = {
  heading: 'How your data are used',
  sentence: (facts) => {
    const { controller, items, itemCount, scope } = facts;
    const kinds = { strong: counted(items, itemCount === 1, 'kind of data', 'kinds of data') };
    if (scope !== 'all') {
      return [
        kinds,
        itemCount === 1 ? ' is used ' : ' are used ',
        scope === 'step' ? 'at this step.' : 'for this.',
      ];
    }
    const who: Span = controller === undefined ? 'The service' : { data: controller };
    if (itemCount === 0) return [who, ' collects no data about you.'];
    return [who, ' collects ', kinds, ' about you', purposesOf(facts)];
  },
  room: ({ asked, canStop, canObject }) =>
    [
      asked === 1
        ? 'One permission awaits your decision.'
        : `${capital(numeral(asked))} permissions await your decision.`,
      `You can stop ${numeral(canStop)} ${canStop === 1 ? 'use' : 'uses'} at once.`,
      `You can object to ${numeral(canObject)} ${canObject === 1 ? 'use' : 'uses'}.`,
    ]
      .filter((_, index) => [asked, canStop, canObject][index]! > 0)
      .join(' '),
  share: (shown, total, hidden, hiddenCount) => {
    if (hiddenCount > 0) {
      const kinds = `${shown}\u00A0of\u00A0${total}\u00A0kinds of data`;
      const rest = `. ${hidden}\u00A0${hiddenCount === 1 ? 'is' : 'are'} not shown.`;
      return ['This service shows you ', { strong: kinds }, rest];
    }
    if (total === '1') return ['This service shows it to you.'];
    return ['This service shows you ', { strong: `all ${total}\u00A0kinds of data` }, '.'];
  },
  whichHidden: (isOne) => (isOne ? 'Which one?' : 'Which ones?'),
  origin: {
    provided: 'given by you',
    observed: 'observed',
    derived: 'calculated',
    inferred: 'inferred',
    thirdParty: 'from elsewhere',
  },
  originBy: (origin, method) => [`${dataUse.origin[origin]}: `, { data: method }],
  special: 'sensitive',
  recipients: 'Received by',
  ends: 'Ends',
  kept: 'Kept',
  gains: 'Benefits',
  decidedBy: 'Reasoning',
  only: (name) => ['only ', { data: name }],
  benefit: (who, company) => {
    const they: Span = company === undefined ? 'the company' : { data: company };
    return { customer: ['you'], company: [they], both: ['you and ', they] }[who];
  },
  duration: lasting,
  until: (date) => `until ${date}`,
  latest: (date) => `on ${date} at the latest`,
  times: (count, isOne) => counted(count, isOne, 'time', 'times'),
  timesLeft: (count, isOne) => `${counted(count, isOne, 'time', 'times')} left`,
  basis: {
    consent: 'Rests on your permission.',
    contract: 'Part of the contract, and cannot be switched off.',
    legalObligation: 'Required by law, and cannot be switched off.',
    vitalInterest: 'Protects life or health, and cannot be switched off.',
    publicTask: 'A public task.',
    legitimateInterest: 'A legitimate interest.',
  },
  interest: (interest) => ['A legitimate interest: ', { data: interest }, '.'],
  state: (state, date, endedBy) => {
    switch (state) {
      case 'unknown':
        return 'Permission has not been asked for, and the data are not used for this.';
      case 'requested':
        return `Permission was asked for on ${date}. You have not answered yet.`;
      case 'deferred':
        return `You put off the decision on ${date}.`;
      case 'refused':
        return `You did not give permission on ${date}.`;
      case 'given':
        return `You gave permission on ${date}.`;
      case 'withdrawn':
        return `You stopped this on ${date}.`;
      case 'revoked':
        return `The company ended this on ${date}.`;
      case 'invalidated':
        return `The permission was found invalid on ${date}.`;
      case 'expired': {
        if (endedBy === 'count') return 'The permission ended: all the agreed times are used.';
        const reason = endedBy === 'event' ? 'what it lasted until has come' : 'its time ran out';
        return `The permission ended on ${date}: ${reason}.`;
      }
    }
  },
  stateWord: {
    unknown: 'not known',
    requested: 'permission asked for',
    deferred: 'decision put off',
    refused: 'permission not given',
    given: 'permission given',
    expired: 'permission ended',
    withdrawn: 'use stopped',
    revoked: 'ended by the company',
    invalidated: 'permission found invalid',
  },
  consequence: {
    running: 'If you stop',
    asked: 'Without your permission',
    off: 'While there is no permission',
  },
  noLonger: (names) => ['Not shown: ', ...named(names), '.'],
  idle: (names) => ['Used for nothing else: ', ...named(names), '.'],
  howLong: 'For how long?',
  chooseFirst: 'First choose how long the permission is to last.',
  act: (act, isAgain) =>
    ({
      give: isAgain ? 'Give permission again' : 'Give permission',
      refuse: 'Do not give permission',
      defer: 'Decide later',
      withdraw: 'Stop now',
      finish: 'It is done, stop now',
      object: 'Object to this use',
    })[act],
  finish: (done) => [{ data: done }, ', stop now'],
  sending: (what) => `Sending: ${what}. It takes effect once the service has confirmed it.`,
  more: (count) => `Show more (${count})`,
  detail: 'Level of detail',
  level: (level) =>
    ({
      total: 'the total only',
      group: 'product group',
      product: 'single product',
      receipt: 'receipt',
      year: 'year',
      month: 'month',
      week: 'week',
      day: 'day',
      hour: 'hour',
      quarter: 'quarter of an hour',
    })[level],
  detailLossUnknown: 'It does not say what would no longer be shown.',
  askDetail: 'Ask for this level',
  caption: 'The data, what they are used for, who receives them and how long they are kept',
  dataHeader: 'Data',
  originHeader: 'How obtained',
  usedFor: 'Used for',
  sharedWith: 'Received by',
  shownHere: 'Shown to you',
  yes: 'yes',
  no: 'no',
  usedForNothing: 'nothing',
  nobody: 'nobody else',
  kinds: (count, isOne) => counted(count, isOne, 'kind of data', 'kinds of data'),
  purposes: (count, isOne) => counted(count, isOne, 'purpose', 'purposes'),
  parties: (count, isOne) => counted(count, isOne, 'recipient', 'recipients'),
  nothing: 'This is not in the notice',
};
