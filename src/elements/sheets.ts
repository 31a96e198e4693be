import { adoptStyles } from 'lit';
import type { CSSResult, CSSResultOrNative } from 'lit';

/** Gives a root its style sheets: each is good only in the document that it was made in. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (view === window) adoptStyles(root, [...styles]);
  else if (view) root.adoptedStyleSheets = styles.map((style) => sheetOf(style as CSSResult, view));
}

function sheetOf({ cssText }: CSSResult, view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
