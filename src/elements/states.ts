import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../locale/words/common.js';
import type { Problem } from '../model/problem.js';
import type { StateView } from '../view/view.js';
import { icon } from './templates.js';

/** How an element's document has come in, or has not. */
interface Source {
  readonly isLoading: boolean;
  readonly problems: readonly Problem[];
}

/** Why there is nothing to show: it is on its way, or wrong, or not there. */
export function stateWithoutData(source: Source, words: CommonWords): StateView {
  if (source.isLoading) return { kind: 'loading', title: words.loading };
  if (source.problems.length > 0) return errorState(source, words);
  return { kind: 'empty', title: words.noData };
}

export function errorState({ problems }: Source, words: CommonWords): StateView {
  const code = problems[0]?.code;
  const isKnown =
    code === 'network' || code === 'timeout' || code === 'version' || code === 'limit';
  const kind = isKnown ? code : 'document';
  return { kind: 'error', title: words.errorTitle, text: words.errorText(kind) };
}

/**
 * A state in words, in the place of what there would be to show.
 * @param retry called where a reader asks an address again; undefined where there is none to ask
 */
export function stateBlock(
  { kind, title, text }: StateView,
  words: CommonWords,
  problems: readonly Problem[],
  retry: (() => void) | undefined,
): TemplateResult {
  const isError = kind === 'error';
  return html`
    <div class="state" part=${isError ? 'problem' : nothing} role=${isError ? 'alert' : nothing}>
      ${icon(kind)}
      <div>
        <p class="title">${title}</p>
        ${text ? html`<p class="second">${text}</p>` : nothing}
        ${kind === 'loading' ? html`<div class="bars" aria-hidden="true"><i></i><i></i><i></i><i></i></div>` : nothing}
        ${isError ? problemList(problems, words) : nothing}
        ${
          isError && retry
            ? html`<button class="primary" @click=${retry}>${words.retry}</button>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** What could not be read, behind a button. */
export function problemList(
  problems: readonly Problem[],
  { problem, showProblems }: CommonWords,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <details class="problems" part="problem">
      <summary><span>${showProblems}</span></summary>
      <ul>
        ${problems.map(
          ({ path, expected, found }) =>
            html`<li><bdi>${problem(path, expected, found)}</bdi></li>`,
        )}
      </ul>
    </details>
  `;
}
