import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LinesMeant } from '../insight/what-if.js';
import type { CommonWords } from '../locale/words/common.js';
import type { PurchaseBreakdownView } from '../view/purchase-breakdown.js';
import { months } from './purchase-months.js';
import { productFigure } from './purchase-product.js';
import { cardOpener, ranked } from './purchase-rows.js';
import type { PurchaseTour } from './purchase-tour.js';
import { sentence } from './sentence.js';

/** What the element has for its figures. */
export interface PurchaseStage {
  readonly tour: PurchaseTour;
  readonly words: CommonWords;
  readonly controls: unknown;
  readonly isOtherOpen: boolean;
  readonly toggleOther: () => void;
  /** What stands behind the name of what something has been asked of. */
  readonly waiting: (lines: LinesMeant | undefined) => string | undefined;
}

/** The sentence, the controls and the figure; or the one product that is looked at. */
export function purchaseStage(view: PurchaseBreakdownView, stage: PurchaseStage): TemplateResult {
  const { state, second, product } = view;
  return html`
    ${
      state
        ? nothing
        : html`<p part="sentence">${sentence(view.sentence)}</p>
            ${second ? html`<p class="second">${sentence(second)}</p>` : nothing}`
    }
    ${
      product
        ? html`<div part="figure">${productFigure(product, ({ ref }) => stage.waiting(ref))}</div>`
        : html`<div part="controls">${stage.controls}</div>
            ${figures(view, stage)}${cardOpener(stage.words)}`
    }
  `;
}

/** The months to choose from, and the rows. */
function figures({ strip, figure }: PurchaseBreakdownView, stage: PurchaseStage): unknown {
  const { tour, isOtherOpen, toggleOther, waiting } = stage;
  if (!strip && !figure) return nothing;
  return html`<div part="figure">
    ${strip ? months(strip, ({ dates }) => tour.turn(dates)) : nothing}
    ${
      figure
        ? ranked(figure, {
            isOtherOpen,
            open: (row) => tour.open(row),
            toggleOther,
            waiting: ({ lines }) => waiting(lines),
          })
        : nothing
    }
  </div>`;
}
