const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** What a reader's own style sheet does, which reaches into every shadow root. */
export function space(root: ShadowRoot): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
}
