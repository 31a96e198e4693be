import { controls } from './controls.js';
import { disclosure } from './disclosure.js';
import { marks } from './marks.js';
import { served } from '../served.js';
import { states } from './states.js';
import { table } from './table.js';
import { text } from './text.js';
import { tokens } from './tokens.js';
import { use } from './use.js';
import { why } from './why.js';

/** The look that all elements share, in the order in which rules may override earlier ones. */
export const shared = [
  tokens,
  text,
  controls,
  disclosure,
  table,
  states,
  marks,
  why,
  use,
  ...served,
];
