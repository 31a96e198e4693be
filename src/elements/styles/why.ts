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
    white-space: normal;
  }
  .why a {
    color: var(--_accent);
  }
  .reckoning {
    max-inline-size: 22rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .reckoning + .reckoning {
    margin-block-start: 0.75rem;
  }
  .reckoning li {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr) auto;
    gap: 0.5rem;
    padding-block: 0.1875rem;
  }
  .reckoning span:first-child {
    color: var(--_muted);
  }
  .reckoning .result {
    border-block-start: 1px solid var(--_control);
    font-weight: 700;
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
