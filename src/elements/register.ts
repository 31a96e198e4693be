/** Registers an element, unless the page (or another copy of this library) has done so already. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
