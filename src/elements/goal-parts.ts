import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GoalLatest } from '../view/goal-latest.js';
import type { GoalPast, PastMark } from '../view/goal-past.js';
import type { GoalAdvice } from '../view/goal-suggestion.js';
import { goalIcon } from './goal-figure.js';
import { sentence } from './sentence.js';

/** Room of a mark in pixels: for its icon, and for each character below it. */
const MARK = 28;
const CHARACTER = 7.5;
/** Below this width in pixels months have one letter. */
const NARROW = 480;

/** What the last purchase, day or entry did. */
export function goalLatest({ title, lines }: GoalLatest, level: number): TemplateResult {
  return html`
    <div class="latest">
      <div class="title" role="heading" aria-level=${level}>${title}</div>
      ${lines.map((line) => html`<p>${sentence(line)}</p>`)}
    </div>
  `;
}

/** Periods that are over: whether each met the goal, in shape and word, and by how much. */
export function goalPast(past: GoalPast, place: number): TemplateResult {
  return html`
    <div class="past">
      <p class="head">
        <span class="figure-title">${past.title}</span><span>${past.summary}</span>
      </p>
      ${pastMarks(past, place)}
    </div>
  `;
}

/** As many of the latest as there is room for; all are in the table. */
export function pastMarks({ marks, title }: GoalPast, place: number): TemplateResult {
  const isNarrow = place < NARROW;
  const tickOf = (mark: PastMark): string => (isNarrow ? mark.narrowTick : mark.tick);
  const longest = Math.max(
    ...marks.map((mark) => Math.max(mark.difference.length, tickOf(mark).length)),
  );
  const room = Math.max(MARK, longest * CHARACTER + 4);
  const count = Math.max(1, Math.floor(place / room));
  return html`
    <ul class="marks" aria-label=${title}>
      ${marks.slice(-count).map(
        (mark) => html`
          <li>
            <span class="unseen">${mark.name}: ${mark.state}</span>
            <span class=${mark.icon}>${goalIcon(mark.icon)}</span>
            <span class=${mark.isMissed ? 'missed' : ''}>${mark.difference}</span>
            <span aria-hidden="true">${tickOf(mark)}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Advice, each with its sender first. */
export function goalAdvice(advice: readonly GoalAdvice[]): unknown {
  if (advice.length === 0) return nothing;
  return html`
    <ul class="advice">
      ${advice.map(
        ({ from, text, effect }) => html`
          <li>
            <p class="from">${sentence(from)}</p>
            <p>${sentence([text])}</p>
            ${effect === undefined ? nothing : html`<p class="from">${effect}</p>`}
          </li>
        `,
      )}
    </ul>
  `;
}
