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

/** The entries of one kind, to be found by their addresses: a feed may have a hundred thousand. */
class Kind {
  readonly entries: Entry[] = [];
  readonly bySelf = new Map<string, Entry>();
  readonly byRelated = new Map<string, Entry>();

  add(entry: Entry): void {
    this.entries.push(entry);
    if (entry.self !== undefined) this.bySelf.set(entry.self, entry);
    for (const link of entry.related) {
      if (!this.byRelated.has(link)) this.byRelated.set(link, entry);
    }
  }
}

/** Of these there may be many under one address, each with something else. */
const SENT_AGAIN = /^IntervalBlock$|UsageSummary$/;

/** The entries of a Green Button feed by what they hold. Of the same address the first counts. */
export class Feed {
  readonly #kinds = new Map<string, Kind>();

  constructor(root: Xml) {
    const entries = root.name === 'entry' ? [root] : root.children('entry');
    for (const entry of entries.flatMap(entriesOf)) {
      const name = entry.content.name;
      const kind = this.#kinds.get(name) ?? new Kind();
      this.#kinds.set(name, kind);
      const isAgain = entry.self !== undefined && kind.bySelf.has(entry.self);
      if (!isAgain || SENT_AGAIN.test(name)) kind.add(entry);
    }
  }

  all(name: string): readonly Entry[] {
    return this.#kinds.get(name)?.entries ?? [];
  }

  get isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  /** The entry of a kind that another one names, lies under or is named by; else the only one. */
  of(name: string, { self, up, related }: Entry): Entry | undefined {
    const kind = this.#kinds.get(name);
    if (!kind) return undefined;
    const above = [...pathsTo(self), ...pathsTo(up)];
    return (
      found(related, kind.bySelf) ??
      found(above, kind.bySelf) ??
      found(above, kind.byRelated) ??
      (kind.entries.length === 1 ? kind.entries[0] : undefined)
    );
  }
}

function found(
  addresses: readonly string[],
  entries: ReadonlyMap<string, Entry>,
): Entry | undefined {
  const address = addresses.find((each) => entries.has(each));
  return address === undefined ? undefined : entries.get(address);
}

/** No address of a feed has more parts. */
const DEPTH = 30;

/** `/a/b/c`, `/a/b` and `/a`. */
function pathsTo(address: string | undefined): string[] {
  const paths: string[] = [];
  for (let path = address ?? ''; path !== '' && paths.length < DEPTH;) {
    paths.push(path);
    path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  }
  return paths;
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
  const address = href.trim().replace(/^[a-z]{1,10}:\/\/[^/]*/i, '');
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/** The last part of a usage point's address. */
export function pointOf({ self }: Entry): string {
  const last = self?.split('/').at(-1);
  return last === undefined || last === '' ? 'home' : last;
}
