import type { LitElement, ReactiveController } from 'lit';
import { MAX_TEXT_LENGTH, parsed } from '../model/door.js';
import type { Problem, ProblemCode, Reading } from '../model/problem.js';
import { readSetting } from '../model/setting.js';
import type { Setting } from '../model/setting.js';
import { tell } from './events.js';
import { onServer } from './on-server.js';
import { share } from './shared-data.js';
import type { SharedData } from './shared-data.js';

/** An element that takes a document by property, inline JSON or address. */
export interface DataHost extends LitElement {
  data: unknown;
  src: string | undefined;
}

const TIME_LIMIT = 10_000;
/** A longer text takes so long to read that the element says first that it does. */
const LONG = 4_000_000;
/** Time for the browser to paint those words, in milliseconds. */
const WORD = 50;
const INLINE = ':scope > script[type="application/json"]';

/**
 * Gets an element's document: from its `data` property, else from `src`, else from an inline
 * `<script type="application/json">`. What was read stays until something newer has been read.
 */
export class DataSource<Model> implements ReactiveController {
  reading: Reading<Model> | undefined;
  /** Why the last fetch gave nothing. */
  failure: Problem | undefined;
  readonly #host: DataHost;
  readonly #read: (input: unknown) => Reading<Model>;
  #input: unknown;
  #address: string | undefined;
  #request: AbortController | undefined;
  /** What is read when the page shows that something is under way. */
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #inline: MutationObserver | undefined;
  readonly #misset = new Map<string, Problem>();
  #found: readonly Problem[] = [];
  #untold: Problem[] = [];
  readonly #shared: SharedData;

  constructor(host: DataHost, read: (input: unknown) => Reading<Model>) {
    this.#host = host;
    this.#read = read;
    this.#shared = share(host, () => this.reading?.data);
    host.addController(this);
  }

  get isLoading(): boolean {
    if (onServer) return this.reading === undefined;
    return this.#request !== undefined || this.#waiting !== undefined;
  }

  /** All that is wrong with what was read, with how it came, and with what the page has set. */
  get problems(): readonly Problem[] {
    const failure = this.failure ? [this.failure] : [];
    const read = this.reading?.problems ?? [];
    return [...failure, ...read, ...this.#found, ...this.#misset.values()];
  }

  /** What the page has set an attribute to, where that is allowed; else a problem is told. */
  setting<Value>(name: string, wanted: unknown, setting: Setting<Value>): Value | undefined {
    const { value, problem } = readSetting(setting, wanted, name);
    if (problem && problem.found !== this.#misset.get(name)?.found) this.#untold.push(problem);
    if (problem) this.#misset.set(name, problem);
    else this.#misset.delete(name);
    return value;
  }

  /** All that shows to be wrong when the data are put to use; what is new in it is told. */
  found(problems: readonly Problem[]): void {
    const known = new Set(this.#found.map(({ path, code, found }) => [path, code, found].join()));
    this.#untold.push(
      ...problems.filter(({ path, code, found }) => !known.has([path, code, found].join())),
    );
    this.#found = problems;
  }

  hostConnected(): void {
    // The parser may still be inside the element: its script arrives after this.
    this.#inline = new MutationObserver(() => this.#host.requestUpdate());
    // What was given up when the element was taken from the page is wanted again.
    this.#host.requestUpdate();
    this.#inline.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#inline?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    if (this.#request) this.#leave();
    if (this.#waiting !== undefined) this.#input = undefined;
    this.#stopWaiting();
  }

  hostUpdate(): void {
    const { data, src } = this.#host;
    const isGiven = data !== undefined && data !== null;
    if (onServer) {
      if (isGiven) this.#accept(data, false);
      return;
    }
    const address = isGiven ? undefined : src;
    if (address !== this.#address) {
      this.#leave();
      if (address !== undefined) void this.#fetch(address);
    }
    if (isGiven) this.#take(data);
    else if (src === undefined) this.#takeInline();
  }

  hostUpdated(): void {
    if (this.#untold.length === 0) return;
    const problems = this.#untold;
    this.#untold = [];
    tell(this.#host, 'peili-problem', { problems });
  }

  readonly #parsed = (): void => this.#host.requestUpdate();

  retry(): void {
    this.#leave();
    this.#host.requestUpdate();
  }

  /** Gives up what is being fetched, and forgets what has been. */
  #leave(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#address = undefined;
  }

  #takeInline(): void {
    const script = this.#host.querySelector(INLINE);
    if (script && isHalfParsed(script)) {
      document.addEventListener('DOMContentLoaded', this.#parsed, { once: true });
    } else if (script) this.#take(script.textContent);
    else if (this.#host.hasAttribute('data')) this.#take(this.#host.getAttribute('data'), true);
  }

  #take(input: unknown, isAttribute = false): void {
    if (input === this.#input) return;
    this.#input = input;
    this.#stopWaiting();
    if (typeof input !== 'string' || input.length < LONG) this.#accept(input, isAttribute);
    else this.#takeLong(input, isAttribute);
  }

  /** Between parsing, reading and showing the page has its turn. */
  #takeLong(text: string, isAttribute: boolean): void {
    this.#later(WORD, () => {
      const document = parsed(text);
      this.#later(0, () => {
        this.#accept(document, isAttribute);
        this.#later(0, () => this.#host.requestUpdate());
      });
    });
  }

  #later(delay: number, act: () => void): void {
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      act();
    }, delay);
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #accept(input: unknown, isAttribute: boolean): void {
    this.#found = [];
    this.failure = isAttribute ? ATTRIBUTE_PROBLEM : undefined;
    this.reading = isAttribute ? { problems: [] } : this.#read(input);
    this.#untold = [...this.problems];
    for (const tellFollower of this.#shared.followers) tellFollower();
  }

  async #fetch(address: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#address = address;
    this.failure = undefined;
    const timer = setTimeout(() => request.abort('timeout'), TIME_LIMIT);
    try {
      const text = await download(address, request.signal);
      if (this.#request === request) this.#take(text);
    } catch (error) {
      if (this.#request === request) this.#fail(address, request.signal, error);
    } finally {
      clearTimeout(timer);
      // A newer request, or none, may be under way by now: the last one asked for wins.
      if (this.#request === request) {
        this.#request = undefined;
        this.#host.requestUpdate();
      }
    }
  }

  #fail(address: string, signal: AbortSignal, error: unknown): void {
    const isLate = signal.reason === 'timeout';
    this.failure = {
      code: isLate
        ? 'timeout'
        : (error as { code?: ProblemCode }).code === 'limit'
          ? 'limit'
          : 'network',
      effect: 'document',
      path: '',
      expected: isLate ? `an answer in ${TIME_LIMIT / 1000} s` : `a document at ${address}`,
      found: isLate ? 'none' : (error as Error).message,
    };
    this.#untold = [this.failure];
  }
}

const ATTRIBUTE_PROBLEM: Problem = {
  code: 'type',
  effect: 'document',
  path: 'data',
  expected: 'the property, as in element.data = document, or an inline script, or src',
  found: 'an attribute, which can hold only text',
};

/** Whether the parser may be inside a script still: it has put nothing after it. */
function isHalfParsed(script: Node): boolean {
  let last: Node | null = script;
  while (last && !last.nextSibling) last = last.parentNode;
  return !last && document.readyState === 'loading';
}

async function download(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    signal,
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const length = Number(response.headers.get('content-length'));
  if (length > MAX_TEXT_LENGTH) {
    throw Object.assign(new Error(`${length} bytes`), { code: 'limit' });
  }
  return response.text();
}
