import { css } from 'lit';

/** A figure to ask about, and what is said of it. */
export const askingStyles = css`
  .asked {
    padding-block: 0.5rem;
  }
  .asked .menu,
  .correcting .menu {
    max-inline-size: 100%;
  }
  .correcting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: start;
    max-inline-size: 40rem;
    padding-block: 0.75rem 1.25rem;
    border-block-start: 1px solid var(--_rule);
  }
  .effect {
    inline-size: 100%;
    padding: 0.75rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .effect table {
    margin-block: 0.75rem 0;
  }
  .waiting-row {
    display: inline-flex;
    gap: 0.25rem;
    align-items: baseline;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .waiting-row .icon {
    flex: none;
    align-self: center;
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  @media (forced-colors: active) {
    .effect {
      border-color: CanvasText;
    }
  }
  @media print {
    .asked,
    .correcting {
      display: none;
    }
  }
`;
