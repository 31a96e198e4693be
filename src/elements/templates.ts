import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Span } from '../locale/words/common.js';
import type { Choice, KeyItem, Table, TableRow } from '../view/view.js';
import { children, writeText } from './children.js';
import { onServer } from './on-server.js';
import { sentence } from './sentence.js';
import { state } from './state.js';

type Rendered = TemplateResult | typeof nothing;

/** More steps than these are a tab stop each too many: those between are words. */
const MOST_STEPS = 2;

/** Where the reader is, below what can be gone back to; the focus can be set on `.here`. */
export function breadcrumb(
  label: string,
  above: readonly { readonly label: Span; readonly go: () => void }[],
  here: Span,
): TemplateResult {
  return html`
    <nav aria-label=${label}>
      <ol class="path">
        ${above.map(
          ({ label, go }, index) =>
            html`<li>
              ${
                index === 0 || index > above.length - MOST_STEPS
                  ? html`<button class="link" @click=${go}>${sentence([label])}</button>`
                  : sentence([label])
              }
            </li>`,
        )}
        <li>
          <span class="here" tabindex="-1" aria-current="location">${sentence([here])}</span>
        </li>
      </ol>
    </nav>
  `;
}

/** A native table: caption, scoped headers, numbers at the right. */
export function table({ caption, columns, rows, totals }: Table): TemplateResult {
  const [first, ...others] = columns;
  const cells = (row: TableRow): TemplateResult[] =>
    row.cells.map((cell, index) =>
      others[index]?.isNumber
        ? html`<td class="number">${cell}</td>`
        : html`<td class="text"><bdi>${cell}</bdi></td>`,
    );
  const line = (row: TableRow): TemplateResult =>
    html`<tr>
      <th scope="row"><bdi>${row.header}</bdi></th>
      ${cells(row)}
    </tr>`;
  return html`
    <table>
      <caption>
        <bdi>${caption}</bdi>
      </caption>
      <thead>
        <tr>
          <th scope="col">${first?.label}</th>
          ${others.map(
            ({ label, isNumber }) =>
              html`<th scope="col" class=${isNumber ? 'number' : 'text'}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
      ${
        totals.length > 0
          ? html`<tfoot>
              ${totals.map(line)}
            </tfoot>`
          : nothing
      }
    </table>
  `;
}

/** Buttons of which one is chosen: a radio group that looks like a segmented bar. */
export function segments(
  name: string,
  label: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): Rendered {
  if (choices.length < 2) return nothing;
  const change = (event: Event): void => choose((event.target as HTMLInputElement).value);
  if (!onServer) {
    const make = (): Element => segment(name);
    return html`<div
      class="segments"
      role="radiogroup"
      aria-label=${label}
      @change=${change}
      ${children(choices, make, writeSegment)}
    ></div>`;
  }
  return html`
    <div class="segments" role="radiogroup" aria-label=${label}>
      ${choices.map(
        ({ value, label: text, selected }) => html`
          <label>
            <input type="radio" name=${name} .value=${value} ?checked=${selected} />
            <span>${text}</span>
          </label>
        `,
      )}
    </div>
  `;
}

function segment(name: string): Element {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name });
  const label = document.createElement('label');
  label.append(input, document.createElement('span'));
  return label;
}

function writeSegment(label: Element, choice: Choice, before: Choice | undefined): void {
  const { value, selected } = choice;
  const input = label.firstElementChild as HTMLInputElement;
  input.value = value;
  if (selected !== before?.selected) input.checked = selected;
  writeText(label.lastElementChild!, choice.label);
}

/** A native list of choices, with its label before it; `unseen` where the choices say enough. */
export function menu(
  label: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
  look: 'seen' | 'unseen' = 'seen',
): Rendered {
  if (choices.length < 2) return nothing;
  const change = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  const select = onServer
    ? html`<select>
        ${choices.map(
          ({ value, label: text, selected }) =>
            html`<option .value=${value} ?selected=${selected}>${text}</option>`,
        )}
      </select>`
    : html`<select @change=${change} ${children(choices, option, writeOption)}></select>`;
  return html` <label class="menu"><span class=${look}>${label}</span>${select}</label> `;
}

function option(): Element {
  return document.createElement('option');
}

function writeOption(element: Element, choice: Choice, before: Choice | undefined): void {
  const { value, label, selected } = choice;
  writeText(element, label);
  Object.assign(element, { value });
  if (selected !== before?.selected) Object.assign(element, { selected });
}

/** What is made only when it is asked for, behind a button that says what it is. */
export function disclosure(
  label: string,
  { isOpen, size = '', part }: { isOpen: boolean; size?: string; part?: string },
  toggle: (isOpen: boolean) => void,
  content: () => unknown,
): TemplateResult {
  return html`
    <details
      part=${part ?? nothing}
      ?open=${state(isOpen)}
      @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span>${label}</span>${size === '' ? nothing : html`<span class="size">${size}</span>`}
      </summary>
      ${isOpen || onServer ? content() : nothing}
    </details>
  `;
}

/** Controls behind one button that says what they are set to, where there is no room for them. */
export function folded(summary: string, action: string, controls: unknown): TemplateResult {
  return html`
    <details class="fold">
      <summary><span>${summary}</span><span class="size">${action}</span></summary>
      <div>${controls}</div>
    </details>
  `;
}

const KEY_MARKS: Record<KeyItem['mark'], TemplateResult> = {
  accent: svg`<path class="accent" d="M0,3h14v10h-14z" />`,
  reference: svg`<path class="reference" d="M5,1h4v14h-4z" />`,
  ghost: svg`<path class="ghost" d="M6.5,1.5h3v13h-3z" />`,
  'reference-bar': svg`<path class="reference" d="M0,6h16v4h-16z" />`,
  'reference-line': svg`<path class="reference-line" d="M0,8h16" />`,
  estimated: svg`<path class="hatch" d="M0,7L4,3M0,13L10,3M4,13L14,3M10,13L14,9" />
    <path class="outline" d="M0,3h14v10h-14z" />`,
  missing: svg`<path class="baseline" d="M0,13h4v-5M16,13h-4v-5" />`,
  dotted: svg`<path class="dotted" d="M1,13h15" />`,
  line: svg`<path class="line" d="M0,8h16" />`,
  band: svg`<path class="band" d="M0,3h16v10h-16z" /><path class="edge" d="M0,3h16M0,13h16" />`,
  projection: svg`<path class="projection" d="M0,8h16" />`,
  'projection-range': svg`<path class="projection" d="M0,8h4M6.5,8h4" />
    <path class="whisker" d="M11,2h5M13.5,2v12M11,14h5" />`,
};

/** The key above a figure: only the marks in use, each beside its word. */
export function key(items: readonly KeyItem[]): TemplateResult {
  return html`
    <ul class="key">
      ${items.map(
        ({ mark, text }) => html`
          <li>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              ${KEY_MARKS[mark]}
            </svg>
            ${text}
          </li>
        `,
      )}
    </ul>
  `;
}

const ICONS = {
  close: svg`<path d="M3,3l10,10M13,3l-10,10" />`,
  loading: svg`<path d="M4,2h8M4,14h8M5,2c0,4 6,4 6,0M5,14c0,-6 6,-6 6,-12M11,14c0,-6 -6,-6 -6,-12" />`,
  empty: svg`<circle cx="8" cy="8" r="6.5" /><path d="M8,7.5v4M8,4.5v.8" />`,
  error: svg`<path d="M5,1.5h6l3.5,3.5v6l-3.5,3.5h-6l-3.5,-3.5v-6z M8,4.5v4M8,10.7v.8" />`,
  earlier: svg`<path d="M10,3l-5,5l5,5" />`,
  later: svg`<path d="M6,3l5,5l-5,5" />`,
};

/** A line icon that says nothing its neighbouring words do not say. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    ${ICONS[name]}
  </svg>`;
}
