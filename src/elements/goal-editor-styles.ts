import { css } from 'lit';

/** What changes a goal: the buttons below it, and the editor in its place. */
export const goalEditorStyles = css`
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 1.25rem;
  }
  .acts .primary {
    margin: 0;
  }
  button.large {
    min-block-size: 2.75rem;
    padding: 0 1.25rem;
    font-size: 0.9375rem;
  }
  .sent {
    margin-block-start: 1.25rem;
  }

  .editor {
    display: block;
    max-inline-size: 40rem;
    margin: 0;
  }
  .editor > .figure-title {
    margin-block-start: 1.25rem;
  }
  .target {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
    margin-block-start: 0.5rem;
  }
  .target > span {
    align-self: center;
  }
  .target label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.8125rem;
  }
  .target input {
    box-sizing: border-box;
    inline-size: 7rem;
    min-block-size: 2.75rem;
    padding: 0 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 1.125rem;
    font-weight: 700;
    text-align: end;
  }
  .target .square {
    font-size: 1.25rem;
  }
  .slider {
    margin-block-start: 1rem;
  }
  .slider input {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  /* A thumb of 24 px stays within the track, so its middle is half of that from the ends. */
  .slider svg {
    box-sizing: border-box;
    display: block;
    padding-inline: 0.75rem;
    overflow: visible;
  }
  .realistic line {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: square;
  }
  .slider .ends {
    flex-wrap: nowrap;
    font-size: 0.8125rem;
    line-height: 1.4;
    white-space: pre-line;
  }
  .slider .ends span + span {
    text-align: end;
  }
  .now-new {
    margin-block-start: 1rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    text-align: end;
  }
  .now-new + dl {
    margin-block-start: 0.25rem;
  }
  .meant {
    margin-block-start: 1rem;
  }
  .editor .note {
    margin-block-start: 0.75rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  @media (forced-colors: active) {
    .realistic line {
      stroke: Highlight;
    }
  }
  @media screen {
    .editor ~ * {
      display: none;
    }
  }
  @media print {
    .editor {
      display: none;
    }
  }
`;
