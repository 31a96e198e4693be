import { css } from 'lit';

/** The ranked rows with their bars. */
export const rowsStyles = css`
  .months + .ranked,
  .shares + .ranked {
    margin-block-start: 1.5rem;
  }
  .ranked,
  .ranked ol,
  .ranked ol li,
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .ranked {
    grid-template-columns: minmax(0, 1fr) max-content minmax(2.75rem, max-content);
    column-gap: 0.75rem;
  }
  .ranked ol {
    list-style: none;
  }
  .row {
    position: relative;
    align-items: baseline;
    padding-block: 0.5rem 0.625rem;
    border-block-end: 1px solid var(--_rule);
  }
  .head {
    align-items: center;
    padding-block: 0 0.375rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .head .name,
  .head .value,
  .head .share {
    display: none;
  }
  .head .key {
    grid-column: 1 / 3;
    margin: 0;
  }
  .head .change {
    grid-column: 3;
    font-size: inherit;
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .value,
  .share,
  .change {
    text-align: end;
    white-space: nowrap;
  }
  .value {
    font-weight: 700;
  }
  .share {
    color: var(--_muted);
  }
  .change {
    grid-column: 2 / -1;
    font-size: 0.875rem;
  }
  .largest,
  .total {
    font-weight: 700;
  }
  .total .name {
    grid-row: 1;
  }
  .total {
    border-block-end: 0;
  }
  .total .share {
    font-weight: 400;
  }
  .guide {
    max-inline-size: 48em;
    margin-block-start: 0.625rem;
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .held {
    max-inline-size: 30rem;
    margin-block-start: 0.25rem;
  }
  .unknown .name,
  .remark {
    color: var(--_muted);
  }
  .remark {
    grid-row: 2;
    grid-column: 1;
    font-size: 0.8125rem;
  }
  .bar {
    grid-row: 2;
    grid-column: 1;
    align-self: center;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .context {
    fill: var(--_context);
  }
  .hollow {
    fill: none;
    stroke: var(--_control);
    stroke-dasharray: 3 2.5;
    stroke-width: 1.5;
  }
  li li .name {
    padding-inline-start: 1rem;
  }
  button.opener {
    display: inline-flex;
    max-inline-size: 100%;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
  }
  .opener > span {
    min-inline-size: 0;
  }
  /* The whole row is the target. */
  button.opener::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  button.opener:hover span {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .chevron {
    flex: none;
    color: var(--_control);
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }
  .down .chevron {
    transform: rotate(90deg);
  }
  .up .chevron {
    transform: rotate(-90deg);
  }

  /* Names need the whole width of a card; the numbers stand below the bar. */
  @container (max-width: 263px) {
    .ranked:not(.plain) {
      grid-template-columns: max-content minmax(0, 1fr) max-content;
    }
    .ranked:not(.plain) :is(.name, .bar, .remark) {
      grid-column: 1 / -1;
    }
    .ranked:not(.plain) .row:not(.head) > :is(.value, .share, .change) {
      grid-row: 3;
      grid-column: auto;
    }
    .ranked:not(.plain) .row:not(.head) > .share {
      text-align: start;
    }
  }
  @container (min-width: 640px) {
    .ranked {
      grid-template-columns:
        fit-content(17rem) minmax(6rem, 1fr) minmax(4.25rem, max-content)
        minmax(3.5rem, max-content) minmax(4.5rem, max-content);
      column-gap: 0;
    }
    .row {
      align-items: center;
      min-block-size: 2.25rem;
      padding-block: 0.25rem;
    }
    .head {
      min-block-size: 0;
      padding-block: 0 0.375rem;
    }
    .head .name,
    .head .value,
    .head .share {
      display: block;
    }
    .name {
      padding-inline-end: 1.5rem;
    }
    .head .key,
    .bar,
    .remark {
      grid-row: 1;
      grid-column: 2;
    }
    .value {
      grid-column: 3;
      font-weight: 400;
    }
    .total .value {
      font-weight: 700;
    }
    .share {
      grid-column: 4;
    }
    .change,
    .head .change {
      grid-column: 5;
      font-size: inherit;
    }
    .value,
    .share,
    .change {
      padding-inline-start: 0.75rem;
    }
  }
  @media (forced-colors: active) {
    .context {
      fill: Canvas;
      stroke: CanvasText;
    }
    .hollow {
      stroke: CanvasText;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .context {
      stroke: #555;
    }
    .chevron {
      display: none;
    }
  }
`;
