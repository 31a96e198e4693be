import { css } from 'lit';

/** What opens below the uses: rights, history, the path of the data, views, questions, figures. */
export const dataUseSectionStyles = css`
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
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: start;
    padding-block: 0.25rem 1rem;
    overflow-wrap: anywhere;
  }
  .inside > * {
    inline-size: 100%;
  }
  /* What belongs together stands within a glance, however wide the page. */
  .inside > :not(.section) {
    max-inline-size: 45rem;
  }
  .inside > .term {
    margin-block-end: -0.5rem;
  }
  .inside > .origins {
    margin-block-start: 0;
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
  .rows :is(button, .fold) {
    margin-block-start: 0.25rem;
  }
  .rows summary {
    padding-block: 0.375rem;
  }
  .rows .size {
    flex: none;
  }
  .rows:last-child > :last-child,
  .figures > :last-child {
    border-block-end: 0;
  }
  .dated {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .dated li {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    gap: 0.25rem 1rem;
  }
  .views li {
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
  }
  .views button {
    margin: 0;
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
  .question .field {
    margin-block-start: 0.375rem;
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
  @container (max-width: 18.75rem) {
    .rows summary {
      flex-wrap: wrap;
    }
    .rows summary > :first-child {
      flex: 1 0 100%;
      max-inline-size: 100%;
    }
    .dated li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .way > li::before {
      border-color: CanvasText;
    }
  }
  @media print {
    input,
    select,
    textarea,
    button.square,
    .field,
    .fold {
      display: none;
    }
  }
`;
