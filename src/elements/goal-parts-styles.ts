import { css } from 'lit';

/** What stands below a goal's bar: what is left, what was last, what was before, advice. */
export const goalPartsStyles = css`
  .rest,
  .latest,
  .past {
    margin-block-start: 1.5rem;
  }
  .latest p {
    margin-block-start: 0.25rem;
  }
  .past .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .past .head span + span,
  .marks li span {
    color: var(--_muted);
  }
  .marks {
    display: flex;
    margin-block-start: 0.5rem;
    list-style: none;
  }
  .marks li {
    display: grid;
    flex: 0 1 3.75rem;
    justify-items: center;
    font-size: 0.75rem;
    line-height: 1.5;
  }
  .marks .icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .marks .met {
    color: var(--_accent);
  }
  .marks li .missed {
    color: inherit;
    font-weight: 700;
  }
  .look + details,
  .past + details {
    margin-block-start: 1.5rem;
    border-block-start: 1px solid var(--_rule);
  }
  .advice {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 1.5rem;
    list-style: none;
  }
  .advice li {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .advice .from {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .title {
    font-size: 1.0625rem;
    font-weight: 700;
    line-height: 1.35;
  }
  dl {
    margin: 0.5rem 0 0;
    border-block-start: 1px solid var(--_rule);
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    padding-block: 0.4375rem;
    border-block-end: 1px solid var(--_rule);
  }
  dd {
    margin: 0 0 0 auto;
    white-space: nowrap;
  }
  .total {
    font-weight: 700;
  }
  .reason {
    margin-block-start: 0.625rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
  }
`;
