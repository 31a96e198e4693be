import { css } from 'lit';

/** Where a figure comes from: headings at the side where there is room, reckonings as on a receipt. */
export const why = css`
  .why {
    max-inline-size: 40rem;
    padding-block-end: 1rem;
    font-size: 0.875rem;
  }
  .why dl {
    margin: 0;
  }
  .why dl > div {
    padding-block-start: 0.75rem;
  }
  .why dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .why dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .why a {
    color: var(--_accent);
  }
  .why table {
    inline-size: auto;
    min-inline-size: min(100%, 22rem);
    margin: 0;
  }
  .why :is(td, th) {
    padding: 0.1875rem 0 0.1875rem 0.75rem;
    border: 0;
  }
  .why td:first-child {
    min-inline-size: 1rem;
    padding-inline-start: 0;
    color: var(--_muted);
  }
  .why .result > * {
    border-block-start: 1px solid var(--_control);
    font-weight: 700;
  }
  .why tbody + tbody tr:first-child > * {
    padding-block-start: 0.75rem;
  }
  @container (min-width: 480px) {
    .why dl > div {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
    }
    .why dd {
      grid-column: 2;
    }
  }
`;
