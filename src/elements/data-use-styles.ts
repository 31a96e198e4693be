import { css } from 'lit';

/** What only the data use has: squares, cards of uses, what opens below them. */
export const dataUseStyles = css`
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
    min-block-size: 1.75rem;
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
  .sending {
    display: flex;
    gap: 0.625rem;
    margin-block-start: 0.625rem;
    font-weight: 700;
  }
  .sending .icon {
    flex: none;
    margin-block-start: 0.1875rem;
  }
  .detail {
    margin-block-start: 1rem;
  }
  .fold button {
    margin-block-start: 0.25rem;
  }
  .more {
    min-block-size: 2.75rem;
  }

  .sections {
    margin-block-start: 1.25rem;
    border-block-start: 1px solid var(--_rule);
  }
  .section > summary {
    padding-block: 0.375rem;
  }
  .section .section:last-child {
    border-block-end: 0;
  }
  .inside {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding-block: 0.25rem 1rem;
  }
  .inside > * {
    inline-size: 100%;
  }
  .inside > button {
    inline-size: auto;
  }
  .rows,
  .way {
    list-style: none;
  }
  .rows li {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .rows li > .fold {
    justify-self: stretch;
  }
  .dated li {
    grid-template-columns: 6rem minmax(0, 1fr);
  }
  .views li {
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
  }
  .up::before,
  .down::before {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid currentColor;
    border-width: 1.75px 0 0 1.75px;
    content: '';
    rotate: 45deg;
    translate: 0 0.125rem;
  }
  .down::before {
    rotate: 225deg;
    translate: 0 -0.125rem;
  }
  .views li:first-child .up,
  .views li:last-child .down {
    visibility: hidden;
  }
  .way > li {
    position: relative;
    display: grid;
    gap: 0.375rem;
    padding: 0 0 1.25rem 1.5rem;
    border-inline-start: 1.5px solid var(--_control);
    margin-inline-start: 0.375rem;
    overflow-wrap: anywhere;
  }
  .way > li:last-child {
    border-color: transparent;
  }
  .way > li::before {
    position: absolute;
    inset-block-start: 0.3125rem;
    inset-inline-start: -0.40625rem;
    inline-size: 0;
    block-size: 0;
    border: 0.375rem solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  .field {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
  }
  .field input,
  .field textarea {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .preview {
    overflow-wrap: anywhere;
  }
  .figures div {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_rule);
  }

  @container (min-width: 30rem) {
    .acts {
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    }
  }
  @container (min-width: 40rem) {
    .about {
      grid-template-columns: minmax(0, 1fr) 17rem;
    }
    .acts {
      justify-content: start;
      grid-template-columns: repeat(auto-fit, 14rem);
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
    .acts {
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    }
  }
  @media (forced-colors: active) {
    .consequence {
      border-color: CanvasText;
    }
    .squares .full,
    .way > li::before {
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
    input,
    select,
    textarea,
    button.square,
    .options,
    .field,
    .fold {
      display: none;
    }
    [part='use'] {
      break-inside: avoid;
    }
    .consequence {
      border-color: currentColor;
    }
  }
`;
