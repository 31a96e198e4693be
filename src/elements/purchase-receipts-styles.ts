import { css } from 'lit';

/** The latest receipts of one product: day, shop and sum in columns. */
export const receiptsStyles = css`
  .months + .receipts {
    margin-block-start: 1.5rem;
  }
  .receipts p {
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .receipts ol {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr) max-content;
    column-gap: 1rem;
    margin-block-start: 0.375rem;
    border-block-start: 1px solid var(--_rule);
    list-style: none;
    font-size: 0.875rem;
  }
  .receipts li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    padding-block: 0.4375rem;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .receipts li span {
    overflow-wrap: anywhere;
  }
  .receipts .sum {
    grid-column: 3;
    text-align: end;
  }
  /* The shop stands below the day. */
  @container (max-width: 399px) {
    .receipts li .quiet,
    .receipts .store {
      grid-column: 1 / 3;
    }
    .receipts .sum {
      grid-row: 1;
    }
  }
`;
