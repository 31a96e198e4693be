import { css } from 'lit';

/**
 * The look that all elements share: type, space, colour, controls. The public tokens have their
 * defaults here and nowhere else; inside, rules use the private names with an underscore.
 */
export const shared = css`
  :host {
    --_text: var(--peili-text, currentColor);
    --_muted: var(--peili-muted, #56616b);
    --_surface: var(--peili-surface, #fff);
    --_rule: var(--peili-rule, #dfe3e6);
    --_control: var(--peili-control, #77828b);
    --_accent: var(--peili-accent, #0b5f78);
    --_on-accent: var(--peili-on-accent, #fff);
    --_tint: var(--peili-tint, #e6f0f3);
    --_compare: var(--peili-compare, #6f777c);
    --_context: var(--peili-context, #838d94);
    --_focus: var(--peili-focus, #0b5f78);
    --_radius: var(--peili-radius, 0.375rem);
    display: block;
    container-type: inline-size;
    color: var(--peili-text, inherit);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.45;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_muted: var(--peili-muted, light-dark(#56616b, #a9b3ba));
      --_surface: var(--peili-surface, light-dark(#fff, #14181b));
      --_rule: var(--peili-rule, light-dark(#dfe3e6, #2f373d));
      --_control: var(--peili-control, light-dark(#77828b, #7f8b94));
      --_accent: var(--peili-accent, light-dark(#0b5f78, #6cc0d6));
      --_on-accent: var(--peili-on-accent, light-dark(#fff, #0c1114));
      --_tint: var(--peili-tint, light-dark(#e6f0f3, #1b2f37));
      --_compare: var(--peili-compare, light-dark(#6f777c, #8b949a));
      --_context: var(--peili-context, light-dark(#838d94, #6b767e));
      --_focus: var(--peili-focus, var(--peili-accent, light-dark(#0b5f78, #9adcec)));
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_rule: var(--_control);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_rule: CanvasText;
      --_control: ButtonBorder;
      --_accent: CanvasText;
      --_on-accent: HighlightText;
      --_tint: Canvas;
      --_compare: CanvasText;
      --_context: CanvasText;
      --_focus: Highlight;
    }
  }

  * {
    box-sizing: border-box;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  strong {
    font-weight: 700;
  }

  [part='heading'] {
    margin-block-end: 0.375rem;
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  [part='sentence'] {
    max-inline-size: 34em;
    font-size: 1.25rem;
    letter-spacing: -0.006em;
    line-height: 1.28;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .second {
    max-inline-size: 40em;
    margin-block-start: 0.375rem;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    margin-block-end: 0.375rem;
    list-style: none;
  }
  .path li {
    display: flex;
  }
  .path li + li::before {
    margin-inline-end: 0.5rem;
    color: var(--_muted);
    content: '/' / '';
  }
  .here {
    font-weight: 700;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: center;
    margin-block-start: 1.25rem;
  }
  [part='figure'] {
    margin-block-start: 1.5rem;
  }
  [part='figure'] + details {
    margin-block-start: 1.5rem;
  }
  .notes {
    display: grid;
    gap: 0.375rem;
    max-inline-size: 48em;
    margin-block-start: 1.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .figure-title {
    font-size: 0.8125rem;
    font-weight: 700;
    line-height: 1.4;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.125rem;
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
    list-style: none;
  }
  .key li {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }
  .key svg {
    flex: none;
  }
  .status,
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

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

  .fold {
    flex: 1 1 12rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-size: 0.875rem;
  }
  .fold summary {
    flex-wrap: nowrap;
    padding-inline: 0.75rem;
  }
  .fold summary::before {
    order: 2;
  }
  .fold > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: start;
    padding: 0.25rem 0.75rem 0.75rem;
  }
  details:not(.fold) {
    border-block-end: 1px solid var(--_rule);
  }
  [part='figure'] + details {
    border-block-start: 1px solid var(--_rule);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
    align-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline: 0.1875rem 0.1875rem;
    border: solid currentColor;
    border-width: 1.75px 1.75px 0 0;
    content: '';
    transform: rotate(45deg);
  }
  :dir(rtl) > summary::before {
    transform: rotate(-135deg);
  }
  [open] > summary::before {
    transform: rotate(135deg);
  }
  .size {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  details.problems {
    border: 0;
  }
  .problems summary {
    min-block-size: 1.5rem;
  }
  .problems li {
    margin-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
  .scroll {
    position: relative;
    max-block-size: 32rem;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    margin-block-end: 1rem;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  caption {
    padding-block: 0.25rem 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    text-align: start;
  }
  th,
  td {
    padding: 0.4375rem 0 0.4375rem 1rem;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  .number {
    text-align: end;
  }
  td.number {
    white-space: nowrap;
  }
  thead th {
    border-block-end-color: var(--_control);
    color: var(--_muted);
    font-size: 0.8125rem;
    vertical-align: bottom;
  }
  tfoot th,
  tfoot td {
    font-weight: 700;
  }

  .state {
    display: flex;
    gap: 0.625rem;
    max-inline-size: 34rem;
    margin-block: 0.25rem 0.75rem;
  }
  .state .title {
    font-size: 1.0625rem;
    font-weight: 700;
    line-height: 1.35;
  }
  .state > .icon {
    flex: none;
    margin-block-start: 0.25rem;
  }
  .state > div {
    flex: 1;
    min-inline-size: 0;
  }
  .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .bars {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 22rem;
    margin-block-start: 1rem;
  }
  .bars i {
    block-size: 1.125rem;
    background: var(--_tint);
  }
  .bars i:nth-child(2) {
    margin-inline-end: 12%;
  }
  .bars i:nth-child(3) {
    margin-inline-end: 24%;
  }
  .bars i:nth-child(4) {
    margin-inline-end: 48%;
  }

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

  @container (min-width: 480px) {
    [part='sentence'] {
      font-size: 1.5rem;
      line-height: 1.25;
    }
  }
  @container (max-width: 299px) {
    [part='sentence'] {
      font-size: 1.125rem;
      line-height: 1.3;
    }
  }
  @media (forced-colors: active) {
    .reference {
      fill: Canvas;
      stroke: CanvasText;
    }
    .segments :checked + span,
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .grid {
      stroke-opacity: 0.35;
    }
    button.link {
      color: LinkText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 160ms cubic-bezier(0.2, 0, 0, 1);
    }
  }
  @media print {
    :host {
      --_accent: #333;
      --_compare: #777;
      --_context: #aaa;
      --_muted: #555;
      --_tint: #eee;
    }
    [part='controls'],
    button,
    input[type='range'] {
      display: none;
    }
    [part='figure'],
    tr {
      break-inside: avoid;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
