import { css } from 'lit';

/** All parts as one bar, and the colours that tell them apart. */
export const stripStyles = css`
  :host {
    --_category-1: var(--peili-category-1, #0b5f78);
    --_category-2: var(--peili-category-2, #5b3e05);
    --_category-3: var(--peili-category-3, #9d4755);
    --_category-4: var(--peili-category-4, #6e7301);
    --_category-5: var(--peili-category-5, #35137d);
    --_category-6: var(--peili-category-6, #c97565);
    --_category-7: var(--peili-category-7, #013d2b);
    --_category-8: var(--peili-category-8, #4c86d1);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_category-1: var(--peili-category-1, light-dark(#0b5f78, #6cc0d6));
      --_category-2: var(--peili-category-2, light-dark(#5b3e05, #b8995e));
      --_category-3: var(--peili-category-3, light-dark(#9d4755, #fecacf));
      --_category-4: var(--peili-category-4, light-dark(#6e7301, #c5f07d));
      --_category-5: var(--peili-category-5, light-dark(#35137d, #786a8f));
      --_category-6: var(--peili-category-6, light-dark(#c97565, #bd5321));
      --_category-7: var(--peili-category-7, light-dark(#013d2b, #328265));
      --_category-8: var(--peili-category-8, light-dark(#4c86d1, #6287e7));
    }
  }
  .category-1 {
    fill: var(--_category-1);
  }
  .category-2 {
    fill: var(--_category-2);
  }
  .category-3 {
    fill: var(--_category-3);
  }
  .category-4 {
    fill: var(--_category-4);
  }
  .category-5 {
    fill: var(--_category-5);
  }
  .category-6 {
    fill: var(--_category-6);
  }
  .category-7 {
    fill: var(--_category-7);
  }
  .category-8 {
    fill: var(--_category-8);
  }
  .neutral {
    fill: var(--_compare);
  }
  .months + .shares {
    margin-block-start: 1.5rem;
  }
  .shares rect {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .shares .hollow {
    fill: var(--_surface);
    stroke: var(--_control);
  }
  .shares text {
    fill: var(--_text);
    unicode-bidi: plaintext;
  }
  .shares :is(.medium, .wide, .widest) {
    display: none;
  }
  .swatch {
    flex: none;
    margin-block-end: -0.125rem;
    margin-inline-end: 0.5rem;
  }
  .plain.ranked {
    grid-template-columns: minmax(0, 1fr) repeat(3, max-content);
  }
  .plain li .name {
    display: flex;
    align-items: baseline;
  }
  .plain .value {
    grid-column: 2;
  }
  .plain .share {
    grid-column: 3;
  }
  .plain .change {
    grid-row: 1;
    grid-column: 4;
  }
  .plain .head .key {
    display: none;
  }
  /* The change stands below the amount: names need the room. */
  @container (max-width: 399px) {
    .plain.ranked {
      grid-template-columns: minmax(0, 1fr) max-content max-content;
    }
    .plain .name {
      grid-row: 1 / 3;
    }
    .plain .change {
      grid-row: 2;
      grid-column: 2 / -1;
    }
    .plain .head .change {
      grid-row: 1;
    }
  }
  @container (min-width: 480px) {
    .shares .medium {
      display: inline;
    }
  }
  @container (min-width: 640px) {
    .shares .wide {
      display: inline;
    }
  }
  @container (min-width: 960px) {
    .shares .widest {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .shares rect,
    .swatch rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    :host {
      --_category-1: #333;
      --_category-2: #888;
      --_category-3: #bbb;
      --_category-4: #555;
      --_category-5: #999;
      --_category-6: #444;
      --_category-7: #aaa;
      --_category-8: #666;
    }
    .shares rect,
    .swatch rect {
      stroke: #555;
    }
  }
`;
