import { css, html } from 'lit';
import type { CSSResult, LitElement, ReactiveController, TemplateResult } from 'lit';
import { onServer } from './on-server.js';

/** What can have the focus before there is a script. */
const FOCUSABLE = 'summary, button, input, select, a, [tabindex]';

/** What a server has written into an element's shadow root, until there is something in its place. */
export class Served implements ReactiveController {
  isThere = true;
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];
  readonly #isOver: () => boolean;
  #focused: string | undefined;

  /** @param isOver asked before each update: whether the element has something to show itself */
  constructor(host: LitElement, root: ShadowRoot, isOver: () => boolean) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
    this.#isOver = isOver;
    host.addController(this);
  }

  /** Whether the reader has opened the disclosure that is this part, or has it inside. */
  isOpen(part: string): boolean {
    return this.#root.querySelector(`[open] [part=${part}], [open][part=${part}]`) !== null;
  }

  hostUpdate(): void {
    if (!this.isThere || !this.#isOver()) return;
    this.isThere = false;
    const focused = this.#root.activeElement;
    this.#focused = focused ? nameOf(focused) : undefined;
    for (const node of this.#nodes) node.remove();
  }

  /** What stands in the place of what had the focus has it then. */
  hostUpdated(): void {
    if (this.#focused === undefined) return;
    const all = [...this.#root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    all.find((each) => nameOf(each) === this.#focused)?.focus({ preventScroll: true });
    this.#focused = undefined;
  }
}

function nameOf({ localName, ariaLabel, textContent }: Element): string {
  return [localName, ariaLabel, textContent.trim()].join();
}

/** Where elements are arranged in another way, in pixels. */
const BOUNDS = [264, 400, 480, 640, 672, 900, 960] as const;
export type WidthBound = (typeof BOUNDS)[number];

/** The narrowest place that is drawn for. */
const LEAST = 240;

/**
 * A server does not know how wide the place will be: it makes what depends on that once for each
 * kind of place, as for the narrowest of its kind, and the style sheet shows the one that fits.
 * Each is a form, which keeps radio buttons of one name apart, and which goes nowhere.
 */
export function forEachWidth(
  bounds: readonly WidthBound[],
  make: (width: number) => unknown,
): unknown {
  return [LEAST, ...bounds].map((from, index): TemplateResult => {
    const to = bounds[index];
    const place = `${to === undefined ? '' : `to-${to}`} ${index === 0 ? '' : `from-${from}`}`;
    return html`<form method="dialog" class="served ${place}">${make(from)}</form>`;
  });
}

/** Goes along with what a server writes; in a browser there is none of it. */
export const served: CSSResult[] = onServer
  ? [
      css`
        .served {
          display: contents;
        }
        .served + details {
          margin-block-start: 1.5rem;
          border-block-start: 1px solid var(--_rule);
        }
        /* Its place is set by a script, and it does nothing without. */
        .served input[type='range'] {
          visibility: hidden;
        }
      `,
      ...BOUNDS.map(
        (bound) => css`
          @container (min-width: ${bound}px) {
            .to-${bound} {
              display: none;
            }
          }
          @container (max-width: ${bound - 0.02}px) {
            .from-${bound} {
              display: none;
            }
          }
        `,
      ),
    ]
  : [];
