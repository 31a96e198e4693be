import type { Words } from '../catalogue.js';

/** A text in the three languages of the demo. */
export function say(fi: string, sv: string, en: string): Words {
  return { fi, sv, en };
}
