import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { BooleanAttributePart, DirectiveResult } from 'lit/directive.js';

/**
 * Whether something is open, checked or selected. In a browser that is a property, set when it
 * turns to something else: a reader changes it too. In what a server writes it is an attribute.
 */
class State extends Directive {
  #last: boolean | undefined;

  override render(isOn: boolean, _isLive?: boolean): unknown {
    return isOn;
  }

  override update(
    { element, name }: BooleanAttributePart,
    [isOn, isLive]: [boolean, boolean?],
  ): unknown {
    if (isLive || isOn !== this.#last) Object.assign(element, { [name]: isOn });
    this.#last = isOn;
    return noChange;
  }
}

/** @param isLive whether it holds also where the reader has turned it to something else since */
export const state: (isOn: boolean, isLive?: boolean) => DirectiveResult = directive(State);
