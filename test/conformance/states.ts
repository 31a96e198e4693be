import { html, render } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/define.js';
import * as library from '../../src/index.js';
import { now } from '../../stories/.storybook/now.js';
import type { Mode } from './mode.js';
import { space } from './spacing.js';

export type Args = Record<string, unknown>;

/** What a person has done on the page when a story is looked at. */
export type Play = (page: { canvasElement: HTMLElement }) => Promise<void>;

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => TemplateResult;
  readonly beforeEach?: () => undefined | (() => void);
  readonly play?: Play;
}

/** An element that the library exports, with the states that its stories show. */
export interface Subject {
  readonly tag: string;
  readonly element: CustomElementConstructor;
  readonly states: readonly State[];
}

/** One story. */
export interface State {
  readonly tag: string;
  readonly name: string;
  readonly args: Args;
  readonly template: () => TemplateResult;
  readonly play: Play | undefined;
  /** Prepares the page; what it returns puts that back. */
  readonly prepare: () => () => void;
}

/** Every exported element. One without stories is there too, without states. */
export async function subjects(): Promise<Subject[]> {
  const classes: unknown[] = Object.values(library);
  const elements = classes.filter(isElement).sort((a, b) => a.name.localeCompare(b.name));
  return Promise.all(
    elements.map(async (element) => {
      const name = element.name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
      const file = name.replace(/^peili-/, '');
      return { tag: name, element, states: await statesOf(name, file) };
    }),
  );
}

function isElement(value: unknown): value is CustomElementConstructor {
  return typeof value === 'function' && value.prototype instanceof HTMLElement;
}

async function statesOf(tag: string, file: string): Promise<State[]> {
  let module: Record<string, Story> & { default: Story };
  try {
    module = (await import(`../../stories/${file}.stories.ts`)) as typeof module;
  } catch {
    return [];
  }
  const { default: meta, ...stories } = module;
  // First the one that adds nothing to what all share: the usual look.
  const size = (story: Story): number => Object.keys({ ...story, ...story.args }).length;
  const sorted = Object.entries(stories).sort(([, a], [, b]) => size(a) - size(b));
  return sorted.map(([name, story]) => {
    const args = { now, ...meta.args, ...story.args };
    const draw = story.render ?? meta.render;
    return {
      tag,
      name,
      args,
      template: () => draw?.(args) ?? html``,
      play: story.play,
      prepare: () => {
        const ends = [meta.beforeEach?.(), story.beforeEach?.()];
        return () => ends.reverse().forEach((end) => end?.());
      },
    };
  });
}

/** An element on the page, between two buttons of the page's. */
export interface Place {
  readonly element: LitElement;
  readonly root: HTMLElement;
  readonly before: HTMLButtonElement;
  readonly after: HTMLButtonElement;
  readonly leave: () => void;
}

/** Puts what a template shows on the page, and waits until it stands still. */
export async function mount(template: TemplateResult, tag: string, mode: Mode): Promise<Place> {
  const root = document.createElement('main');
  root.lang = mode.lang;
  root.dir = mode.dir;
  root.innerHTML = '<button>before</button><div></div><button>after</button>';
  const [before, place, after] = [...root.children] as [
    HTMLButtonElement,
    HTMLElement,
    HTMLButtonElement,
  ];
  if (mode.place !== undefined) place.style.inlineSize = `${mode.place}px`;
  document.body.append(root);
  render(template, place);
  const element = place.querySelector<LitElement>(tag)!;
  if (mode.isSpaced) space(element.shadowRoot!);
  await settled(element);
  return { element, root, before, after, leave: () => root.remove() };
}

/** Waits until the width is known, and for what follows from it. */
export async function settled(element: LitElement): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
  const { src, data } = element as unknown as { src?: string; data?: unknown };
  if (src !== undefined && data === undefined) await new Promise((done) => setTimeout(done, 120));
  await element.updateComplete;
}
