import { css } from 'lit';

/** What only the goal tracker has: the bar, the pace figure, what would have to change. */
export const goalStyles = css`
  .goals {
    display: grid;
    gap: 3rem 2rem;
  }
  .many {
    margin-block-start: 1.25rem;
  }
  .second,
  .reason {
    text-wrap: balance;
  }
  .goals + details {
    margin-block-start: 1.5rem;
    border-block-start: 1px solid var(--_rule);
  }
  .goal {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .where {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    margin-block-start: 0.75rem;
    font-weight: 700;
  }
  .where .icon {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .icon .full {
    fill: currentColor;
    stroke: none;
  }
  .icon .tick {
    stroke: var(--_surface);
  }
  .icon .dots {
    stroke-linecap: round;
    stroke-width: 2.25;
  }

  .progress {
    margin-block-start: 1.5rem;
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
  }
  .ends span {
    color: var(--_muted);
  }
  .progress svg {
    margin-block: 0.375rem;
  }
  .remaining {
    fill: var(--_tint);
    shape-rendering: crispedges;
    stroke: var(--_control);
  }
  .goal-edge {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .plot {
    margin-block-start: 0.5rem;
  }
  .band {
    fill: var(--_compare);
    fill-opacity: 0.22;
  }
  .edge {
    fill: none;
    stroke: var(--_compare);
  }
  .goal-line {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.75;
  }
  .line,
  .projection,
  .whisker {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .projection {
    stroke-dasharray: 5 4;
    stroke-width: 2;
  }
  .whisker {
    stroke-width: 2;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  text.halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 3;
  }
  text.large {
    font-size: 0.8125rem;
  }
  text.strong,
  text.picked {
    fill: var(--_text);
  }
  text.picked {
    font-weight: 700;
  }

  @container (min-width: 40rem) {
    .look {
      display: grid;
      grid-template-columns: minmax(0, 27.25rem) minmax(15rem, 1fr);
      column-gap: 2rem;
      align-items: start;
    }
  }
  @container (min-width: 60rem) {
    .look {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
    .many {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .remaining {
      stroke: Highlight;
    }
    .band {
      fill: none;
    }
    .edge,
    .goal-line,
    .goal-edge {
      stroke: CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    .edge {
      stroke-width: 1.5;
    }
  }
  @media print {
    .goal,
    .rest {
      break-inside: avoid;
    }
  }
`;
