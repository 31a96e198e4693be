import { css } from 'lit';

/** The table, in a box of its own that may scroll. */
export const table = css`
  .scroll {
    position: relative;
    max-block-size: 32rem;
    overflow: auto;
  }
  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin-block: 0.25rem 0.75rem;
    font-size: 0.875rem;
  }
  table {
    inline-size: 100%;
    margin-block-end: 1rem;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    padding-block: 0.25rem 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    text-align: start;
  }
  /* As wide as what is seen of a table that scrolls. */
  caption bdi {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: min(100%, 100cqi);
  }
  th,
  td {
    padding: 0.4375rem 0 0.4375rem 1rem;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  .number {
    text-align: end;
  }
  td.number {
    white-space: nowrap;
  }
  thead th {
    border-block-end-color: var(--_control);
    color: var(--_muted);
    font-size: 0.8125rem;
    vertical-align: bottom;
  }
  tfoot th,
  tfoot td {
    font-weight: 700;
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
