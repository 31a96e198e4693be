import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { capital } from '../locale/format.js';
import type { PurchaseControls } from '../view/purchase-controls.js';
import type { Turned } from './purchase-tour.js';
import { folded, menu, segments } from './templates.js';

/** More choices than this are a list: side by side they would fill two rows. */
const MOST_SEGMENTS = 5;

/** The measure, and behind one button what else there is to turn: few stops for the keyboard. */
export function purchaseControls(
  { chooseMeasure, measures, menus, summary, adjust }: PurchaseControls,
  isNarrow: boolean,
  turn: (to: Partial<Record<Turned, string>>) => void,
): TemplateResult {
  const choose = (measure: string): void => turn({ measure });
  const measure =
    measures.length > MOST_SEGMENTS || isNarrow
      ? menu(chooseMeasure, measures, choose)
      : segments('measure', chooseMeasure, measures, choose);
  const rest = menus.map(({ name, label, choices }) =>
    menu(label, choices, (value) => turn({ [name]: value })),
  );
  const [first, ...further] = summary;
  return isNarrow
    ? folded([first, ...further].join(', '), adjust, html`${measure}${rest}`)
    : html`${measure}${folded(capital(further.join(', ')), adjust, rest)}`;
}
