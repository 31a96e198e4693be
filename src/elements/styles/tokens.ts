import { css } from 'lit';

/**
 * Colours and type. The public tokens have their defaults here and nowhere else; inside, rules use
 * the private names with an underscore.
 */
export const tokens = css`
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
    /* Where a place is as wide as what is in it: a dialog, a row of boxes. */
    contain-intrinsic-inline-size: 15rem;
    color: var(--peili-text, inherit);
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    white-space: normal;
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
  @media print {
    :host {
      --_accent: #333;
      --_compare: #777;
      --_context: #aaa;
      --_muted: #555;
      --_tint: #eee;
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
`;
