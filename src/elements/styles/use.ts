import { css } from 'lit';

/** The line that tells which data an element uses, and the dialog that it opens. */
export const use = css`
  details.data-use {
    margin-block-start: 1.25rem;
    border: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .data-use summary {
    flex-wrap: nowrap;
    min-block-size: 1.5rem;
  }
  .data-use p {
    padding-block: 0.125rem;
    padding-inline-start: 1.25rem;
  }
  .data-use button {
    margin-block: 0.5rem;
    padding-block: 0.25rem;
    color: var(--_text);
  }
  dialog {
    inline-size: min(48rem, 100% - 2rem);
    padding: 1rem 1.25rem 1.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.9375rem;
    line-height: 1.45;
    scroll-padding-block-start: 3.5rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  /* In sight however far down a person has read; beside the heading, which is shorter. */
  button.close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    margin-block-end: -1.75rem;
    margin-inline-start: auto;
    background: var(--_surface);
  }
  @media (max-width: 30rem) {
    dialog {
      inline-size: calc(100% - 1rem);
      padding-inline: 0.625rem;
    }
  }
`;
