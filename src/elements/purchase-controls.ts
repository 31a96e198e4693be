import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateOf, wallOf } from '../insight/calendar.js';
import { capital } from '../locale/format.js';
import type { PurchaseControls, PurchaseDates, PurchaseMenu } from '../view/purchase-controls.js';
import type { Turned } from './purchase-tour.js';
import { folded, menu, segments } from './templates.js';

/** More choices than this are a list: side by side they would fill two rows. */
const MOST_SEGMENTS = 5;

type Turn = (to: Partial<Record<Turned, string>>) => void;

/** The measure, and behind one button what else there is to turn: few stops for the keyboard. */
export function purchaseControls(
  controls: PurchaseControls,
  isNarrow: boolean,
  turn: Turn,
): TemplateResult {
  const { chooseMeasure, measures, menus, dates, summary, adjust } = controls;
  const choose = (measure: string): void => turn({ measure });
  const measure =
    measures.length > MOST_SEGMENTS || isNarrow
      ? menu(chooseMeasure, measures, choose)
      : segments('measure', chooseMeasure, measures, choose);
  const rest = html`
    ${menus.map(({ name, label, choices }) =>
      menu(label, choices, (value) => turn(turnOf(name, value, controls))),
    )}
    ${days(dates, turn)}
  `;
  const [first, ...further] = summary;
  return isNarrow
    ? folded([first, ...further].join(', '), adjust, html`${measure}${rest}`)
    : html`${measure}${folded(capital(further.join(', ')), adjust, rest)}`;
}

/** A period of another length holds what is looked at; the last twelve months are the latest. */
function turnOf(
  name: PurchaseMenu['name'],
  value: string,
  { anchor }: PurchaseControls,
): Partial<Record<Turned, string>> {
  if (name !== 'period') return { [name]: value };
  return { period: value, start: value === 'last-12-months' ? '' : anchor, end: '' };
}

/** The first and the last day, as the browser lets a person choose days. */
function days({ from, to, first, last, earliest, latest }: PurchaseDates, turn: Turn): unknown {
  const field = (label: string, value: string, change: (day: string) => void): TemplateResult =>
    html`<label class="menu">
      <span>${label}</span>
      <input
        type="date"
        min=${earliest}
        max=${latest}
        .value=${live(value)}
        @change=${({ target }: Event) => {
          const { value: day, validity } = target as HTMLInputElement;
          if (day !== '' && validity.valid) change(day);
        }}
      />
    </label>`;
  return html`
    ${field(from, first, (day) => day <= last && turn({ start: day, end: dayAfter(last) }))}
    ${field(to, last, (day) => day >= first && turn({ start: first, end: dayAfter(day) }))}
  `;
}

const DAY = 24 * 60 * 60_000;

function dayAfter(date: string): string {
  return dateOf(wallOf(date) + DAY);
}
