import { css } from 'lit';

/** What stands where there is nothing (yet) to show. */
export const states = css`
  .waiting {
    min-block-size: 17rem;
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
`;
