import { css } from 'lit';

/** What is read: heading, sentence, path, notes, and the places of controls and figure. */
export const text = css`
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
  :is([part='controls'], [part='figure']) + details {
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
  @container (min-width: 480px) {
    [part='sentence'] {
      font-size: 1.5rem;
      line-height: 1.25;
    }
  }
  @container (max-width: 263px) {
    [part='sentence'] {
      font-size: 1.125rem;
      line-height: 1.3;
    }
  }
`;
