import { capital } from './format.js';
import type { Span } from './words/common.js';

/** The opening words of a sentence; behind the name of a place, where there is more than one. */
export function opening(place: string | undefined, words: string): Span[] {
  return place === undefined ? [capital(words)] : [{ data: place }, `: ${words}`];
}
