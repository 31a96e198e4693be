import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PurchaseLook } from '../insight/purchase-look.js';
import type { Locale } from '../locale/locale.js';
import type { PurchaseCorrectionWords } from '../locale/words/purchase-correction.js';
import type { Purchases } from '../model/purchases.js';
import type { PurchaseFigure } from '../view/purchase-breakdown.js';
import { CORRECTION_WORDS, correctionView, UNCHOSEN } from '../view/purchase-correction.js';
import type { CorrectionView } from '../view/purchase-correction.js';
import { askedFigures } from '../view/purchase-figures.js';
import type { AskedFigure } from '../view/purchase-figures.js';
import type { ProductText } from '../view/purchase-product-text.js';
import { PurchaseText } from '../view/purchase-text.js';
import { purchaseWhy } from '../view/purchase-why.js';
import { COMMON, plain } from '../view/view.js';
import type { PurchaseDesk } from './purchase-desk.js';
import { sendingLine } from './requests.js';
import { sentence } from './sentence.js';
import { menu, table } from './templates.js';
import { whyText } from './why.js';

/** What is shown of purchases. */
export interface AskedView {
  readonly purchases: Purchases;
  readonly look: PurchaseLook;
  readonly figure?: PurchaseFigure | undefined;
  readonly told?: ProductText | undefined;
}

/** Whether a figure of it stands for lines of its own, of which something can be said. */
export function canBeCorrected({ look, figure, told }: AskedView): boolean {
  return (
    told !== undefined ||
    look.query.within !== undefined ||
    figure?.rows.some(({ lines }) => lines !== undefined) === true
  );
}

/** Where one figure comes from, chosen from a list; and below it, what a person says of it. */
export function asking(
  { purchases, look, figure, told }: AskedView,
  desk: PurchaseDesk,
  locale: Locale,
  isFinal: boolean,
): TemplateResult {
  const words = CORRECTION_WORDS[locale.language];
  const text = new PurchaseText(purchases, look, locale);
  const figures = askedFigures(text, figure, told);
  const chosen = figures.find(({ id }) => id === desk.chosen) ?? figures[0];
  const why = purchaseWhy(purchases, look, locale, told, chosen);
  const correction =
    chosen && !isFinal ? correctionView(text, chosen, desk.draft, told) : undefined;
  const choices = figures.map(({ id, name, amount }) => ({
    value: id,
    label: `${name}: ${amount}`,
    selected: id === chosen?.id,
  }));
  return html`
    <div class="asked">${menu(words.which, choices, (id) => desk.choose(id))}</div>
    ${whyText(why, COMMON[locale.language])}
    ${chosen && correction ? correcting(chosen, correction, desk, words) : nothing}
  `;
}

/** What should change, what that would do, and nothing sent before it has been seen. */
function correcting(
  figure: AskedFigure,
  { acts, proposals, effect }: CorrectionView,
  desk: PurchaseDesk,
  words: PurchaseCorrectionWords,
): TemplateResult {
  const waiting = desk.waiting(figure.lines);
  return html`
    <div class="correcting">
      <p class="figure-title">${words.title}</p>
      ${menu(words.what, acts, (act) => desk.pick(act))}
      ${
        proposals
          ? menu(proposals.label, proposals.choices, (value) =>
              desk.propose(value === UNCHOSEN ? undefined : value),
            )
          : nothing
      }
      ${
        effect
          ? html`
              <div class="effect">
                <p>${effect.concerns}</p>
                ${effect.preview ? table(effect.preview) : html`<p>${words.unchanged}</p>`}
              </div>
              <button
                class="primary"
                @click=${() =>
                  desk.send(effect, plain(words.sending(words.acts[effect.act], figure.name)))}
              >
                ${words.send}
              </button>
            `
          : nothing
      }
      ${
        waiting.length > 0
          ? html`<div class="sent" tabindex="-1">
              ${waiting.map((act) => sendingLine(sentence(words.sending(words.acts[act], figure.name))))}
            </div>`
          : nothing
      }
    </div>
  `;
}
