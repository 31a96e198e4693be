import { css } from 'lit';

/** What is operated: buttons, lists, segments, and how the focus is marked. */
export const controls = css`
  button,
  select,
  input {
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
  }
  button,
  select,
  .segments {
    min-block-size: 2.25rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    font-size: 0.875rem;
  }
  button {
    padding: 0 0.75rem;
    cursor: pointer;
  }
  button:hover,
  select:hover {
    border-color: currentColor;
  }
  button:active {
    background: var(--_tint);
  }
  button.primary {
    min-block-size: 2.75rem;
    margin-block-start: 1rem;
    padding: 0 1.25rem;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.9375rem;
    font-weight: 700;
  }
  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0;
    color: var(--_accent);
    font-size: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  button.link:hover {
    color: inherit;
  }
  button.square {
    display: inline-grid;
    place-content: center;
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
  }
  input[type='date'] {
    min-block-size: 2.25rem;
    padding: 0 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875rem;
  }
  select {
    max-inline-size: 100%;
    padding: 0 0.5rem;
    background: var(--_surface);
  }
  .menu {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: 0.875rem;
  }
  .menu select {
    min-inline-size: 0;
  }
  .menu span {
    color: var(--_muted);
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    overflow: hidden;
  }
  /* Each with a line at its start, and in each row the first one on the border. */
  .segments label {
    position: relative;
    display: grid;
    min-block-size: 2.125rem;
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--_control);
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: grid;
    place-items: center;
    padding: 0 0.875rem;
  }
  .segments :checked + span {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .segments:has(:focus-visible) {
    overflow: visible;
  }
  .segments input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    .segments :checked + span,
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    button.link {
      color: LinkText;
    }
  }
  @media print {
    [part='controls'],
    button:not(.path *),
    input[type='range'] {
      display: none;
    }
    /* On paper the way to here is words. */
    .path button {
      color: inherit;
      text-decoration: none;
    }
  }
`;
