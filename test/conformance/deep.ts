/** All elements of a shadow tree, in their order, those of nested shadow trees too. */
export function deep(element: Element, selector = '*'): HTMLElement[] {
  return [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? deep(each, selector) : []),
  ]);
}

const OPTIONS = { opacityProperty: true, visibilityProperty: true };

/** Whether it takes a place on the page, for eyes; asked of many, it may remember. */
export function isSeen(element: Element, hidden = new Map<Element, boolean>()): boolean {
  return element.checkVisibility(OPTIONS) && !isHiddenFromEyes(element, hidden);
}

/** Those of a shadow tree that are seen. */
export function seen(element: Element, selector = '*'): HTMLElement[] {
  const hidden = new Map<Element, boolean>();
  return deep(element, selector).filter((each) => isSeen(each, hidden));
}

/** The usual way to say something to screen readers alone. */
function isHiddenFromEyes(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { position, clipPath, overflow } = getComputedStyle(element);
  const isHidden =
    (position === 'absolute' && clipPath !== 'none' && overflow === 'hidden') ||
    (element.parentElement !== null && isHiddenFromEyes(element.parentElement, known));
  known.set(element, isHidden);
  return isHidden;
}

/** A text as it stands on the page. */
export interface Words {
  readonly text: string;
  readonly parent: HTMLElement;
  readonly boxes: readonly DOMRect[];
}

/** All texts that are seen. */
export function words(element: Element, selector = '*'): Words[] {
  return seen(element, selector)
    .flatMap((parent) =>
      [...parent.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
          return { text: fold(node.textContent!), parent, boxes };
        }),
    )
    .filter(({ boxes, parent }) => boxes.length > 0 && !parent.matches('option, script, style'));
}

export function fold(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
}

/** How a finding names an element. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part');
  const marks = [...element.classList].map((each) => `.${each}`).join('');
  const text = fold(element.textContent).slice(0, 40);
  return `<${element.localName}${part ? ` part=${part}` : ''}${marks}> ${text}`.trim();
}

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], iframe, audio[controls], video[controls]';

/** What the keyboard reaches, in its order; of radio buttons that belong together, one. */
export function tabStops(element: Element): HTMLElement[] {
  const groups = new Set<string>();
  return deep(element, FOCUSABLE).filter((each) => {
    if (each.tabIndex < 0 || !each.checkVisibility({ visibilityProperty: true })) return false;
    if (each.matches(':disabled, details:not([open]) > :not(summary) *')) return false;
    if (!(each instanceof HTMLInputElement && each.type === 'radio')) return true;
    const isFirst = !groups.has(each.name);
    groups.add(each.name);
    return isFirst;
  });
}

export function focusables(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

/** The element of a shadow tree that has the focus. */
export function focusedIn(element: Element): HTMLElement | null {
  let focused = element.shadowRoot?.activeElement ?? null;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
