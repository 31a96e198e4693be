import { css } from 'lit';

/** What is drawn, in figures and in their keys. */
export const marks = css`
  svg {
    display: block;
    overflow: visible;
  }
  svg text {
    fill: var(--_muted);
    font-size: 0.75rem;
  }
  .accent {
    fill: var(--_accent);
  }
  .reference {
    fill: var(--_compare);
  }
  .ghost {
    fill: none;
    stroke: var(--_compare);
    stroke-dasharray: 2 2;
  }
  .reference-line {
    fill: none;
    stroke: var(--_compare);
    stroke-width: 1.5;
  }
  .casing {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .hatch {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .outline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .baseline {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.5;
  }
  .dotted {
    fill: none;
    stroke: var(--_control);
    stroke-dasharray: 0 5;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .grid {
    stroke: var(--_rule);
  }
  @media (forced-colors: active) {
    .reference {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grid {
      stroke-opacity: 0.35;
    }
  }
  @media print {
    [part='figure'] {
      break-inside: avoid;
    }
  }
`;
