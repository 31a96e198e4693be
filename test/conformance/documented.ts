interface Named {
  readonly name: string;
}

/** What the description says of one element. */
export interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}

/** What an element turns out to have. */
export interface Found {
  attributes: string[];
  properties: string[];
  events: string[];
  parts: string[];
  tokens: string[];
  slots: string[];
}

export const EMPTY = (): Found => ({
  attributes: [],
  properties: [],
  events: [],
  parts: [],
  tokens: [],
  slots: [],
});

/** What is there and not described, and what is described and not there. */
export function differences(described: Declaration, found: Found): string[] {
  const kinds: [string, readonly Named[] | undefined, string[]][] = [
    ['attribute', described.attributes, found.attributes],
    ['property', described.members?.filter(({ kind }) => kind === 'field'), found.properties],
    ['event', described.events, found.events],
    ['part', described.cssParts, found.parts],
    ['token', described.cssProperties, found.tokens],
    ['slot', described.slots?.filter(({ name }) => name !== ''), found.slots],
  ];
  return kinds.flatMap(([kind, list = [], there]) => {
    const names = new Set(list.map(({ name }) => name));
    const here = new Set(there);
    return [
      ...[...here]
        .filter((name) => !names.has(name))
        .map((name) => `${kind} ${name}: undocumented`),
      ...[...names].filter((name) => !here.has(name)).map((name) => `${kind} ${name}: never there`),
    ];
  });
}

/** The public tokens that an element's styles ask for. */
export function tokensOf({ shadowRoot }: Element): string[] {
  const text = shadowRoot!.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  return [...new Set(text.match(/--peili-[\w-]+/g) ?? [])];
}
