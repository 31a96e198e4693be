import { Xml } from './xml.js';

/** An entry of a feed: what it holds, and how it hangs together with others. */
export interface Entry {
  readonly self: string | undefined;
  /** Where it belongs, and what belongs to it. */
  readonly up: string | undefined;
  readonly related: readonly string[];
  readonly title: string | undefined;
  readonly updated: string;
  readonly content: Xml;
}

/** The entries of a Green Button feed by what they hold. Of the same address the first counts. */
export class Feed {
  readonly #entries = new Map<string, Entry[]>();

  constructor(root: Xml) {
    const entries = root.name === 'entry' ? [root] : root.children('entry');
    for (const entry of entries.flatMap(entriesOf)) {
      const kind = entry.content.name;
      const others = this.#entries.get(kind) ?? [];
      const isAgain = entry.self !== undefined && others.some(({ self }) => self === entry.self);
      // A block may be sent again under its address, with other readings.
      if (!isAgain || kind === 'IntervalBlock') this.#entries.set(kind, [...others, entry]);
    }
  }

  all(kind: string): readonly Entry[] {
    return this.#entries.get(kind) ?? [];
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** The entry of a kind that another one lies under, or names; the only one, if it names none. */
  of(kind: string, { self, up, related }: Entry): Entry | undefined {
    const all = this.all(kind);
    const named = all.find((other) => other.self !== undefined && related.includes(other.self));
    if (named) return named;
    const under = all
      .filter(
        (other) => other.self !== undefined && (lies(self, other.self) || lies(up, other.self)),
      )
      .sort((a, b) => b.self!.length - a.self!.length)[0];
    if (under) return under;
    const naming = all.find((other) =>
      other.related.some((link) => link === self || link === up || lies(self, link)),
    );
    return naming ?? (all.length === 1 ? all[0] : undefined);
  }
}

function lies(address: string | undefined, under: string): boolean {
  return address !== undefined && (address === under || address.startsWith(`${under}/`));
}

/** An entry may hold several blocks. */
function entriesOf(entry: Xml): Entry[] {
  const links = entry.children('link').map((link) => ({
    rel: link.attribute('rel'),
    address: addressOf(link.attribute('href') ?? ''),
  }));
  const linked = (rel: string): string | undefined =>
    links.find((link) => link.rel === rel)?.address;
  const shared = {
    self: linked('self'),
    up: linked('up'),
    related: links.filter(({ rel }) => rel === 'related').map(({ address }) => address),
    title: entry.textOf('title'),
    updated: entry.textOf('updated') ?? '',
  };
  return entry
    .children('content')
    .flatMap((content) => content.children().map((held) => ({ ...shared, content: held })));
}

/** Links are absolute in some files and relative in others. */
function addressOf(href: string): string {
  return href
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/\/+$/, '');
}
