import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import { newGoalFacts } from './goal-editor.js';
import type { GoalText } from './goal-text.js';

/** Advice with its sender. */
export interface GoalAdvice {
  readonly from: readonly Span[];
  readonly text: Span;
  readonly effect: string | undefined;
}

/** Each with who gives it, and who pays for that, where it is said. */
export function adviceOf(text: GoalText): GoalAdvice[] {
  const { goal, words, locale, numbers } = text;
  return goal.swaps.map((swap) => {
    const payer = swap.paidBy ? { data: textIn(swap.paidBy, locale) } : undefined;
    return {
      from: words.editor.advice({ data: textIn(swap.onBehalfOf, locale) }, payer),
      text: { data: textIn(swap.text, locale) },
      effect:
        typeof swap.effect === 'number'
          ? words.editor.adviceEffect(
              numbers.signedAmount(swap.effect, numbers.perDayDigits(swap.effect)),
            )
          : undefined,
    };
  });
}

/** A goal that a company suggests: who, and what; nothing is counted of it. */
export function suggestionOf(text: GoalText): Span[] {
  const { goal, words, locale } = text;
  // The reader has left out what names no sender.
  const sender = { data: textIn(goal.onBehalfOf!, locale) };
  return words.editor.suggested(sender, newGoalFacts(text, goal.target, undefined));
}
