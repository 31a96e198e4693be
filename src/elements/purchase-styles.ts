import { css } from 'lit';

/** What only the purchase breakdown has: the months to choose from and the ranked rows. */
export const purchaseStyles = css`
  [part='controls'] {
    column-gap: 0.75rem;
  }
  .months-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375rem;
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .quiet,
  .choose::before {
    color: var(--_muted);
    font-weight: 400;
  }
  .choose::before {
    margin-inline-end: 0.375rem;
    content: '·' / '';
  }
  .range {
    flex: 1 0 auto;
  }
  .strip {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-block-start: 0.25rem;
  }
  .few {
    grid-auto-columns: minmax(0, 5rem);
  }
  .month {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    min-block-size: 6.75rem;
    border-radius: 4px;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 1.4;
    cursor: pointer;
  }
  .month input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .month rect {
    fill: var(--_context);
  }
  .amount {
    position: relative;
    z-index: 1;
    padding-block-end: 0.125rem;
    white-space: nowrap;
  }
  .tick {
    align-self: stretch;
    padding-block: 0.25rem 0.1875rem;
    border-block-start: 1.5px solid var(--_control);
    text-align: center;
  }
  .long {
    display: none;
  }
  .medium .amount,
  .wide .amount {
    display: none;
  }
  .month:hover {
    color: var(--_text);
  }
  .compared {
    color: var(--_text);
  }
  .compared rect {
    fill: var(--_muted);
  }
  .chosen {
    background: var(--_tint);
    color: var(--_text);
    font-weight: 700;
  }
  .chosen rect {
    fill: var(--_accent);
  }
  .month:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .months + .ranked {
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
    overflow-wrap: anywhere;
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

  table + table {
    inline-size: auto;
    min-inline-size: 16rem;
  }

  @container (min-width: 480px) {
    .range {
      text-align: end;
    }
    .medium .amount {
      display: inline;
    }
    .short {
      display: none;
    }
    .long {
      display: inline;
    }
  }
  @container (min-width: 640px) {
    .wide .amount {
      display: inline;
    }
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
  @container (max-width: 299px) {
    [part='controls'],
    .months-title,
    .ranked,
    .far {
      display: none;
    }
    .amount {
      display: none;
    }
    .short {
      display: none;
    }
    .long {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .month rect,
    .context {
      fill: Canvas;
      stroke: CanvasText;
    }
    .chosen {
      outline: 1px solid Highlight;
    }
    .chosen rect {
      fill: CanvasText;
    }
    .hollow {
      stroke: CanvasText;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .month rect,
    .context {
      stroke: #555;
    }
    .chevron,
    .choose {
      display: none;
    }
  }
`;
