import { css } from 'lit';

/** What opens: folded controls, the table's summary, the problems. */
export const disclosure = css`
  .fold {
    flex: 1 1 12rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-size: 0.875rem;
  }
  .fold summary {
    flex-wrap: nowrap;
    padding: 0.375rem 0.75rem;
  }
  .fold summary::before {
    order: 2;
  }
  .fold > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: start;
    padding: 0.25rem 0.75rem 0.75rem;
  }
  details:not(.fold) {
    border-block-end: 1px solid var(--_rule);
  }
  :is([part='controls'], [part='figure']) + details {
    border-block-start: 1px solid var(--_rule);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding-block: 0.25rem;
    cursor: pointer;
    list-style: none;
  }
  details:not(.fold) > summary > span:first-of-type {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline: 0.1875rem 0.1875rem;
    border: solid currentColor;
    border-width: 1.75px 1.75px 0 0;
    content: '';
    transform: rotate(45deg);
  }
  /* Its words break beside the mark, not below it. */
  summary > :first-child {
    max-inline-size: calc(100% - 1.5rem);
  }
  :dir(rtl) > summary::before {
    transform: rotate(-135deg);
  }
  [open] > summary::before {
    transform: rotate(135deg);
  }
  .size {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.8125rem;
    text-align: end;
  }
  details.problems {
    border: 0;
  }
  .problems summary {
    min-block-size: 1.5rem;
  }
  .problems li {
    margin-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    /* Chromium gives it the colour of a link, which leads elsewhere. */
    summary {
      color: CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 160ms cubic-bezier(0.2, 0, 0, 1);
    }
  }
`;
