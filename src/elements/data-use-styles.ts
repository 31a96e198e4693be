import { css } from 'lit';

/** What only the data use has: squares, and cards of uses with their data and facts. */
export const dataUseStyles = css`
  /* Many short texts: none ends with a word alone. */
  :host {
    text-wrap: pretty;
  }
  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-end: 0.5rem;
  }
  /* Filled by their borders, which are printed, and kept where colours are forced. */
  .squares i {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    border: 1.25px solid var(--_control);
  }
  .squares .full {
    border: 0 solid var(--_accent);
    border-block-start-width: 1.0625rem;
  }
  .origins {
    margin-block-start: 1.5rem;
  }
  .accent {
    fill: var(--_accent);
  }
  svg .hollow {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: inherit;
  }
  .uses {
    margin-block-start: 0.5rem;
  }
  [part='use'] {
    padding-block: 1.25rem;
    border-block-start: 1px solid var(--_control);
  }
  .title {
    font-size: 1.0625rem;
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .about {
    display: grid;
    gap: 0.75rem 2rem;
    margin-block-start: 0.5rem;
  }
  .items {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    list-style: none;
  }
  .items li {
    display: flex;
    gap: 0.5rem;
  }
  .items svg {
    flex: none;
    margin-block-start: 0.1875rem;
  }
  .items span,
  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .how,
  .muted,
  dt,
  .standing {
    color: var(--_muted);
  }
  .facts {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    margin: 0;
  }
  .facts div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    gap: 0 0.75rem;
  }
  dd {
    margin: 0;
  }
  @container (min-width: 40rem) {
    .about {
      grid-template-columns: minmax(0, 1fr) 17rem;
    }
  }
  @container (min-width: 60rem) {
    .uses {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 2.5rem;
    }
    .about {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .squares .full {
      border-color: CanvasText;
    }
    .accent {
      fill: CanvasText;
    }
    svg .hollow {
      stroke: CanvasText;
    }
    a {
      color: LinkText;
    }
  }
  @media print {
    [part='use'] {
      break-inside: avoid;
    }
  }
`;
