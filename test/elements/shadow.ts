/** Looks into an element's shadow root. */
export function one(element: Element, selector: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(selector);
}

export function all(element: Element, selector: string): Element[] {
  return [...element.shadowRoot!.querySelectorAll(selector)];
}

/** What a reader reads there: white space folded, as on the page. */
export function textOf(element: Element, selector: string): string {
  const found = one(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return readable(found);
}

export function textsOf(element: Element, selector: string): string[] {
  return all(element, selector).map(readable);
}

function readable({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
