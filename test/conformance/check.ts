import type { LitElement } from 'lit';
import type { Mode } from './mode.js';
import type { Args } from './states.js';

/** What the browser tells assistive technology of one thing on the page. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
  /** All text within. */
  readonly text: string;
  readonly [property: string]: unknown;
}

/** A stop of a walk with the Tab key, with the mark that shows the focus there. */
export interface Stop {
  readonly target: HTMLElement;
  /**
   * Width in pixels and contrast with what is around of the best outline to be seen, and what
   * around it cuts a side off.
   */
  readonly mark: {
    readonly width: number;
    readonly contrast: number;
    readonly cutBy?: string | undefined;
  };
}

/** A walk through an element with the Tab key, and back. */
export interface Walk {
  readonly forwards: readonly Stop[];
  readonly backwards: readonly Stop[];
  /** Whether the walk came out of the element, either way. */
  readonly leaves: boolean;
}

/** What a check may know besides the element. */
export interface Context {
  readonly mode: Mode;
  readonly args: Args;
  /** Whether a person has done something with it already, as the story tells. */
  readonly isTouched: boolean;
  /** What the element has asked of the page since it was made: requests, storage, globals. */
  readonly asked: readonly string[];
  readonly tree: () => Promise<readonly TreeNode[]>;
  readonly walk: () => Promise<Walk>;
}

/** One promise that is kept, or what speaks against it. */
export interface Check {
  /** The line of the acceptance list. */
  readonly line: string;
  readonly name: string;
  /** Whether it looks at the element as it comes, or with all that can be opened open. */
  readonly when: 'closed' | 'open';
  /** In which modes it has something to say; without it: in all. */
  readonly modes?: (mode: Mode) => boolean;
  /** Whether it asks for the accessibility tree, which Chromium alone gives. */
  readonly asksTree?: boolean;
  readonly run: (element: LitElement, context: Context) => string[] | Promise<string[]>;
}
