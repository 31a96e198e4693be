import type { Drawn } from './contestant.js';

/** Milliseconds that a reader waits, and of those the ones spent before anything is laid out. */
export interface Timing {
  readonly script: number;
  readonly painted: number;
  /** The longest task, as far as it is one of more than 50 ms; else 0. */
  readonly longest: number;
}

export interface Start {
  /** Address of the documents: one JSON text a line. */
  readonly documents: string;
  readonly isPrepared: boolean;
}

/** As long as the answer of a near server is under way, in milliseconds. */
const ANSWER = 150;

let texts: string[] = [];
let places: HTMLElement[] = [];
let drawn: Drawn<unknown>[] = [];
let longest = 0;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

/** All that is not timed: the text is here, and the places to draw in. */
async function prepare({ documents, isPrepared }: Start): Promise<void> {
  texts = (await (await fetch(documents)).text()).split('\n');
  const all = document.querySelector('#places')!;
  places = texts.map(() => all.appendChild(document.createElement('div')));
  if (isPrepared) {
    places.forEach((place, at) => contestant.prepare?.(place, texts[at]!));
    await new Promise((resolve) => setTimeout(resolve, ANSWER));
  }
  await frame();
}

function draw(look: unknown, phase: number): Promise<Timing> {
  return timed(phase, () => {
    drawn = places.map((place, at) => contestant.draw(place, texts[at]!, look));
    return Promise.all(drawn.map(({ done }) => done ?? Promise.resolve()));
  });
}

/** Draws each place only when it comes into sight, as a page does that has many of them. */
function drawSeen(look: unknown, phase: number): Promise<Timing> {
  const isSeen = (resolve: (value: unknown) => void): void => {
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        const place = target as HTMLElement;
        contestant.draw(place, texts[places.indexOf(place)]!, look);
      }
      resolve(undefined);
    });
    places.forEach((place) => seen.observe(place));
  };
  return timed(phase, () => new Promise(isSeen));
}

function turn(look: unknown, phase: number): Promise<Timing> {
  return timed(phase, () => Promise.all(drawn.map((each) => each.turn(look))));
}

/** A frame's double, with nothing to draw in it. */
function nothing(phase: number): Promise<Timing> {
  return timed(phase, () => undefined);
}

/**
 * Acts in a task of its own and waits for two frames: when the second begins, the first has been
 * painted. Phases spread the starts evenly over a frame, so that no contestant has them by luck.
 */
async function timed(phase: number, act: () => unknown): Promise<Timing> {
  await frame();
  await new Promise((resolve) => setTimeout(resolve, phase));
  longest = 0;
  return new Promise((resolve, reject) => {
    setTimeout(() => void run(act).then(resolve, reject));
  });
}

async function run(act: () => unknown): Promise<Timing> {
  const start = performance.now();
  const done = act();
  const first = frame().then(() => performance.now());
  await done;
  const end = performance.now();
  // What a worker has had to do first, or what had to be seen first, is not in the first frame.
  if ((await first) < end) await frame();
  await frame();
  const painted = performance.now() - start;
  // What follows from the picture is work too, though it is not waited for.
  await frame();
  await frame();
  return { script: end - start, painted, longest };
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Elements and nodes of all kinds in the places, in shadow roots too. */
function count(): { elements: number; nodes: number } {
  const total = { elements: 0, nodes: 0 };
  const visit = (node: Node): void => {
    total.nodes += 1;
    if (node instanceof Element) {
      total.elements += 1;
      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(visit);
    }
    node.childNodes.forEach(visit);
  };
  places.forEach((place) => place.childNodes.forEach(visit));
  return total;
}

const driver = { prepare, draw, drawSeen, turn, nothing, count };
export type Driver = typeof driver;
Object.assign(globalThis, { driver });
