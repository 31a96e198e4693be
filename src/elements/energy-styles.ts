import { css } from 'lit';

/** What only the energy trend has: its plot, the range cursor, the read-out. */
export const energyStyles = css`
  .plot {
    margin-block-start: 0.5rem;
  }
  .plot svg {
    cursor: pointer;
  }
  .cursor {
    fill: var(--_tint);
  }
  text.picked {
    fill: var(--_text);
    font-weight: 700;
  }
  text.halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .beside-line {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.75;
  }
  .panel-title {
    margin-block-start: 0.75rem;
  }
  .range-title {
    margin-block: 0.25rem 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .shade {
    --_hue: var(--_accent);
  }
  .below {
    --_hue: var(--_compare);
  }
  .shade-0 {
    fill: color-mix(in oklab, var(--_hue) 10%, var(--_surface));
  }
  .shade-1 {
    fill: color-mix(in oklab, var(--_hue) 25%, var(--_surface));
  }
  .shade-2 {
    fill: color-mix(in oklab, var(--_hue) 42%, var(--_surface));
  }
  .shade-3 {
    fill: color-mix(in oklab, var(--_hue) 60%, var(--_surface));
  }
  .shade-4 {
    fill: color-mix(in oklab, var(--_hue) 80%, var(--_surface));
  }
  .shade-5 {
    fill: var(--_hue);
  }
  .shade-6 {
    fill: color-mix(in oklab, var(--_hue) 55%, light-dark(#000, #fff));
  }
  .squares {
    display: none;
  }
  .cross {
    fill: none;
    stroke: var(--_control);
  }
  .dots {
    fill: none;
    stroke: var(--_control);
    stroke-linecap: round;
    stroke-width: 2;
  }
  .mark {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .leader {
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }
  input[type='range'] {
    display: block;
    min-inline-size: 3rem;
    block-size: 1.75rem;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  ::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_control);
  }
  ::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_control);
  }
  ::-webkit-slider-thumb {
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: -10px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    appearance: none;
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .readout {
    min-block-size: 2.9em;
    max-inline-size: 44em;
    margin-block-start: 0.75rem;
  }
  /* What stands beside an open fold stays where it was: in the middle of its button. */
  [part='controls']:has(> .fold[open]) {
    align-items: start;
  }
  [part='controls']:has(> .fold[open]) > :is(.segments, .menu) {
    margin-block-start: 0.25rem;
  }
  .period {
    display: flex;
    min-block-size: 2.75rem;
    gap: 0.75rem;
    align-items: center;
  }
  .period strong {
    min-inline-size: 3em;
    text-align: center;
  }

  .fold {
    flex-basis: 16rem;
  }
  /* In a row of its own it says itself in a line, and opens to the whole width. */
  @container (max-width: 479px) {
    .period + .fold {
      flex-basis: 100%;
    }
  }
  @container (max-width: 263px) {
    [part='controls'],
    .readout,
    .range-title,
    input[type='range'] {
      display: none;
    }
  }
  @media print {
    /* The hours of a day beside each other: no one can scroll on paper. */
    table:has(th:nth-child(13)) :is(th, td) {
      padding-inline-start: 0.25rem;
      font-size: 0.6875rem;
    }
    .range-title,
    input[type='range'] {
      display: none;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .shade {
      display: none;
    }
    .squares {
      display: inline;
      fill: currentColor;
    }
  }
  @media (forced-colors: active) {
    .mark {
      stroke: Highlight;
    }
    .cursor {
      fill: Canvas;
      stroke: Highlight;
    }
    ::-webkit-slider-runnable-track {
      background: CanvasText;
    }
    ::-webkit-slider-thumb {
      border-color: Highlight;
    }
    ::-moz-range-track {
      background: CanvasText;
    }
    ::-moz-range-thumb {
      border-color: Highlight;
    }
  }
`;
