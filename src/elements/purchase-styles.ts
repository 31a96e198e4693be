import { css } from 'lit';
import { askingStyles } from './purchase-asking-styles.js';
import { monthsStyles } from './purchase-months-styles.js';
import { receiptsStyles } from './purchase-receipts-styles.js';
import { rowsStyles } from './purchase-rows-styles.js';
import { stripStyles } from './purchase-strip-styles.js';
import { sendingStyles } from './requests.js';

const own = css`
  [part='controls'] {
    column-gap: 0.75rem;
  }
  table + table {
    inline-size: auto;
    min-inline-size: min(16rem, 100%);
  }
  @container (min-width: 480px) {
    .fold {
      flex: 0 1 auto;
    }
    .fold[open] {
      flex-basis: 100%;
    }
    .fold summary {
      min-block-size: 2.125rem;
    }
    .fold > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem 1.25rem;
    }
  }
  .card {
    display: none;
  }
  .card + details {
    margin-block-start: 1.5rem;
    border-block-start: 1px solid var(--_rule);
  }
  @container (max-width: 263px) {
    .card {
      display: block;
    }
    .card + details {
      margin-block-start: 0;
      border-block-start: 0;
    }
    [role='group']:has(> .card:not([open])) :is([part='controls'], .ranked, .shares, .guide) {
      display: none;
    }
  }
  @media print {
    .card {
      display: none;
    }
  }
`;

/** What only the purchase breakdown has. */
export const purchaseStyles = [
  own,
  monthsStyles,
  receiptsStyles,
  rowsStyles,
  stripStyles,
  askingStyles,
  sendingStyles,
];
