import type { Format } from '../format.js';
import type { Span } from '../words/common.js';
import type { BaselineFacts, GoalEditorWords, NewGoalFacts } from '../words/goal-editor.js';

const LIMIT: Record<NewGoalFacts['direction'], string> = {
  atMost: 'at most ',
  atLeast: 'at least ',
  within: '',
  reduceBy: 'less by ',
};

function beside({ of, period, count, isOne }: BaselineFacts, format: Format): string {
  if (of === 'recent') return isOne ? 'in the period before' : `in the ${count} periods before`;
  if (period?.kind === 'month') return `last ${format.month(period.month)}`;
  return period?.kind === 'year' ? 'last year' : 'at the same time last year';
}

/** The target, and how far it is from one's own baseline. */
function aim({ direction, target, change, baseline }: NewGoalFacts, format: Format): Span[] {
  const goal: Span[] = [{ strong: `${LIMIT[direction]}${target}` }];
  if (!baseline) return goal;
  const then = `${beside(baseline, format)} (${baseline.amount})`;
  if (!change) return [...goal, `, compared with ${then}`];
  return [...goal, `, ${change.by} ${change.isLess ? 'less' : 'more'} than ${then}`];
}

export const editor: GoalEditorWords = {
  change: 'Change the goal',
  title: (period) => `Goal for ${period}`,
  sentence: (facts, format) => ['New goal: ', ...aim(facts, format), '.'],
  remark: (remark) =>
    ({
      none: 'This asks for no change from your own usual.',
      small: 'This is under 3%: it may not be told apart from ordinary variation.',
      large: 'This is over 20%: so large a change rarely lasts.',
    })[remark],
  decrease: 'Less',
  increase: 'More',
  slider: 'Goal on a scale',
  lower: 'Lower limit',
  upper: 'Upper limit',
  realistic: (share) => `realistic ${share}`,
  baselineEnd: (facts, format) => beside(facts, format),
  nowAndNew: 'now → new',
  goal: 'Goal',
  left: 'Left',
  perDay: 'Per day from now on',
  projected: 'Projection against the goal',
  past: (met, known, now, isOne) =>
    `Of ${known} earlier ${isOne ? 'period' : 'periods'} this goal would have been met in ${met}, the present one in ${now}.`,
  save: 'Save the goal',
  cancel: 'Cancel',
  note: 'Nothing is changed before you save. You can undo it right after.',
  notANumber: 'The goal has to be a number of 0 or more.',
  wrongOrder: 'The lower limit has to be below the upper one.',
  sending: (target) =>
    `Sending the new goal: ${target}. It holds once the service has confirmed it.`,
  sendingNo: 'Sending your no. The suggestion goes once the service has confirmed it.',
  saved: (target) => `The goal is now ${target}.`,
  confirmed: 'The change has been confirmed.',
  undo: 'Undo',
  suggested: (sender, facts) => [
    sender,
    ' suggests: ',
    { strong: `${LIMIT[facts.direction]}${facts.target}` },
    '.',
  ],
  notYours: 'It is not a goal of yours, and counts for nothing until you accept it.',
  accept: 'Accept as my goal',
  adjust: 'Choose another number',
  decline: 'No, thank you',
  advice: (sender, payer) => [
    'Advice from ',
    sender,
    ...(payer === undefined ? [] : [', paid for by ', payer]),
  ],
  adviceEffect: (amount) => `Estimated effect: ${amount}.`,
  show: 'Show in full',
  all: 'all goals',
};
