import { css } from 'lit';

/** The small columns of which one period is chosen. */
export const monthsStyles = css`
  .months-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375rem;
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .quiet,
  .choose::before {
    color: var(--_muted);
    font-weight: 400;
  }
  .choose::before {
    margin-inline-end: 0.375rem;
    content: '·' / '';
  }
  .range {
    flex: 1 0 auto;
  }
  .strip {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-block-start: 0.25rem;
  }
  .few {
    grid-auto-columns: minmax(0, 5rem);
  }
  .month {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    min-block-size: 6.75rem;
    border-radius: 4px;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 1.4;
    cursor: pointer;
  }
  .month input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .month rect {
    fill: var(--_context);
  }
  .months + .months {
    margin-block-start: 1rem;
  }
  .still .month {
    cursor: auto;
  }
  .still rect {
    fill: var(--_accent);
  }
  .amount {
    position: relative;
    z-index: 1;
    padding-block-end: 0.125rem;
    white-space: nowrap;
  }
  .tick {
    align-self: stretch;
    padding-block: 0.25rem 0.1875rem;
    border-block-start: 1.5px solid var(--_control);
    text-align: center;
  }
  .long {
    display: none;
  }
  .medium .amount,
  .wide .amount {
    display: none;
  }
  .month:hover {
    color: var(--_text);
  }
  .compared {
    color: var(--_text);
  }
  .compared rect {
    fill: var(--_muted);
  }
  .chosen {
    background: var(--_tint);
    color: var(--_text);
    font-weight: 700;
  }
  .chosen rect {
    fill: var(--_accent);
  }
  .month:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @container (min-width: 480px) {
    .range {
      text-align: end;
    }
    .medium .amount {
      display: inline;
    }
    .short {
      display: none;
    }
    .long {
      display: inline;
    }
  }
  @container (min-width: 640px) {
    .wide .amount {
      display: inline;
    }
  }
  /* Twelve targets of 24 pixels need more. */
  @container (max-width: 287px) {
    .far,
    .range {
      display: none;
    }
  }
  @container (max-width: 263px) {
    .months-title,
    .amount,
    .short {
      display: none;
    }
    .long {
      display: inline;
    }
    /* Nothing of these is a target: all stay, with a letter each and their title. */
    .months:has(.still) .months-title {
      display: block;
    }
    .still .short {
      display: inline;
    }
    .still .long {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .month rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .chosen {
      outline: 1px solid Highlight;
    }
    .chosen rect {
      fill: CanvasText;
    }
  }
  @media print {
    .month rect {
      stroke: #555;
    }
    .choose {
      display: none;
    }
  }
`;
