import { html, noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ChildPart, DirectiveResult } from 'lit/directive.js';
import type { Span } from '../locale/words/common.js';

class Sentence extends Directive {
  #said: string | undefined;

  override render(spans: readonly Span[]): unknown {
    return spans.map((span) => {
      if (typeof span === 'string') return span;
      return 'strong' in span
        ? html`<strong>${span.strong}</strong>`
        : html`<bdi>${span.data}</bdi>`;
    });
  }

  override update(_part: ChildPart, [spans]: [readonly Span[]]): unknown {
    const said = JSON.stringify(spans);
    if (said === this.#said) return noChange;
    this.#said = said;
    const nodes = document.createDocumentFragment();
    nodes.append(...spans.map(nodeOf));
    return nodes;
  }
}

function nodeOf(span: Span): Node | string {
  if (typeof span === 'string') return span;
  const [name, text] = 'strong' in span ? ['strong', span.strong] : ['bdi', span.data];
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A sentence: the number that matters is bold, the customer's own texts keep their direction. */
export const sentence: (spans: readonly Span[]) => DirectiveResult = directive(Sentence);
