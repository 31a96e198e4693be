import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import 'peili/define/energy-trend';
import 'peili/define/purchase-breakdown';

/** The same document once more, for the browser: inside the element, as text that is no markup. */
const inside = (document) => {
  const text = JSON.stringify(document).replaceAll('<', '\\u003c');
  return unsafeHTML(`<script type="application/json">${text}</script>`);
};

/** What both sides must agree on is said: the language, and what is the present. */
export const trend = (energy) =>
  collectResult(
    render(
      html`<peili-energy-trend id="trend" lang="en" now="2026-01-01T00:00:00Z" .data=${energy}
        >${inside(energy)}</peili-energy-trend
      >`,
    ),
  );

export const breakdown = (purchases) =>
  collectResult(
    render(
      html`<peili-purchase-breakdown id="late" lang="en" .data=${purchases}
        >${inside(purchases)}</peili-purchase-breakdown
      >`,
    ),
  );

/** For a policy with a nonce for styles. */
export const withNonce = (markup, nonce) =>
  markup.replaceAll('<style>', `<style nonce="${nonce}">`);

/** For a policy that allows no styles in a page: the same texts as the element's own content. */
export const plain = (markup) =>
  [
    /<template shadowroot[^>]*>|<\/template>/g,
    /<style>.*?<\/style>/gs,
    /<form [^>]*\bto-\d.*?<\/form>/gs,
    /<(svg|button|nav|select|label)\b.*?<\/\1>/gs,
    /<input[^>]*>/g,
  ].reduce((text, pattern) => text.replace(pattern, ''), markup);
