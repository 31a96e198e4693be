import type { Check } from './check.js';
import { browser } from './checks/browser.js';
import { conduct } from './checks/conduct.js';
import { colours } from './checks/contrast.js';
import { keyboard } from './checks/keyboard.js';
import { media, paper } from './checks/media.js';
import { numbers } from './checks/numbers.js';
import { room } from './checks/room.js';
import { slider } from './checks/slider.js';
import { structure } from './checks/structure.js';
import { voice } from './checks/voice.js';

/**
 * All that is asked of every element in every state, in this order: motion is looked at before
 * anything has been done, and paper last, since it opens the tables.
 */
export const CHECKS: readonly Check[] = [
  ...media,
  ...structure,
  ...numbers,
  ...keyboard,
  ...slider,
  ...colours,
  ...room,
  ...browser,
  ...conduct,
  ...voice,
  ...paper,
];
