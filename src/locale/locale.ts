import type { Text } from '../model/field.js';
import { spelling as en } from './en/spelling.js';
import { spelling as fi } from './fi/spelling.js';
import { Format } from './format.js';
import { LANGUAGES } from './languages.js';
import type { Spelling } from './spelling.js';
import { spelling as sv } from './sv/spelling.js';

export { LANGUAGES };
export type Language = (typeof LANGUAGES)[number];

/** A language with its way of writing numbers and dates. */
export interface Locale {
  readonly language: Language;
  /** BCP 47, for `lang` attributes. */
  readonly tag: string;
  readonly format: Format;
}

/** The region whose spelling is meant where a page names the language alone. */
const REGIONS: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** How the regions write that need no Intl. In figures Sweden writes its dates in another way. */
const SPELLINGS: Record<string, Spelling> = { 'fi-FI': fi, 'sv-FI': sv, 'en-GB': en };

const locales = new Map<string, Locale>();

/** The locale for a language tag. A language that the elements do not speak gets English, the last. */
export function localeOf(tag: string): Locale {
  let locale = locales.get(tag);
  if (!locale) {
    const known = LANGUAGES.find((each) => each === tag.toLowerCase().split('-')[0]);
    const language = known ?? LANGUAGES.at(-1)!;
    const wanted = known && isLanguageTag(tag) && tag.includes('-') ? tag : undefined;
    const full = wanted ?? REGIONS[language];
    locale = { language, tag: full, format: new Format(full, SPELLINGS[full]) };
    locales.set(tag, locale);
  }
  return locale;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A text in the locale's language; else in English, else in the first language it has. */
export function textIn(text: Text, { language, tag }: Locale): string {
  if (typeof text === 'string') return text;
  return text[tag] ?? text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** Puts names in the order of the language. */
export function inOrder({ tag }: Pick<Locale, 'tag'>): (one: string, other: string) => number {
  return new Intl.Collator(tag).compare;
}
