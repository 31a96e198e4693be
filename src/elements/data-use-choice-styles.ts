import { css } from 'lit';

/** What is decided in a card: what follows from it, for how long, the buttons, what is on its way. */
export const dataUseChoiceStyles = css`
  .consequence p {
    max-inline-size: 40em;
  }
  .consequence {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .term {
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .options {
    display: grid;
    gap: 0.125rem;
    margin-block-start: 1rem;
  }
  .options label,
  .views label {
    display: flex;
    gap: 0.625rem;
    align-items: baseline;
    padding-block: 0.1875rem;
    cursor: pointer;
  }
  .options input,
  .views input {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.125rem;
  }
  .options span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .loss {
    display: block;
    color: var(--_muted);
  }
  .only {
    margin-block-start: 1rem;
  }
  .missing {
    font-weight: 700;
  }
  /* One look and one size for all that can be decided. */
  .acts {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }
  .act {
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    font-size: 0.9375rem;
  }
  .standing {
    margin-block-start: 0.625rem;
    overflow-wrap: anywhere;
  }
  .detail {
    margin-block-start: 1rem;
  }
  .detail .options {
    margin-block-start: 0;
  }
  .more {
    min-block-size: 2.75rem;
  }
  @container (min-width: 30rem) {
    .acts {
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    }
  }
  @container (min-width: 40rem) {
    .acts {
      justify-content: start;
      grid-template-columns: repeat(auto-fit, 12.5rem);
    }
  }
  @container (min-width: 60rem) {
    .acts {
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    }
  }
  @media (forced-colors: active) {
    .consequence {
      border-color: CanvasText;
    }
  }
  @media print {
    .options {
      display: none;
    }
    .consequence {
      border-color: currentColor;
    }
  }
`;
