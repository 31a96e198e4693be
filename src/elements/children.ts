import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult, ElementPart } from 'lit/directive.js';

type Write<Item> = (element: Element, item: Item, before: Item | undefined) => void;

class Children extends Directive {
  #items: readonly unknown[] = [];

  override render(
    _items: readonly unknown[],
    _make: () => Element,
    _write: Write<unknown>,
  ): unknown {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [items, make, write]: [readonly unknown[], () => Element, Write<unknown>],
  ): unknown {
    while (element.childElementCount > items.length) element.lastElementChild!.remove();
    items.forEach((item, index) => {
      const child = element.children[index];
      if (child) write(child, item, this.#items[index]);
      else write(element.appendChild(make()), item, undefined);
    });
    this.#items = items;
    return noChange;
  }
}

const fill = directive(Children);

/**
 * Fills an empty tag with a child for each item, in a browser. A list of templates would have three
 * nodes and five objects more of each.
 *
 * @param write puts an item into its child, which has shown `before` so far
 */
export function children<Item>(
  items: readonly Item[],
  make: () => Element,
  write: Write<Item>,
): DirectiveResult {
  return fill(items, make, write as Write<unknown>);
}

export function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
