import { clockOf, wallOf } from '../insight/calendar.js';
import { durationOf } from '../insight/validity.js';
import { dataUse as en } from '../locale/en/data-use.js';
import { rights as enRights } from '../locale/en/rights.js';
import { dataUse as fi } from '../locale/fi/data-use.js';
import { rights as fiRights } from '../locale/fi/rights.js';
import { textIn } from '../locale/locale.js';
import type { Language, Locale } from '../locale/locale.js';
import { dataUse as sv } from '../locale/sv/data-use.js';
import { rights as svRights } from '../locale/sv/rights.js';
import type { CommonWords, Span } from '../locale/words/common.js';
import type { DataUseWords } from '../locale/words/data-use.js';
import type { RightsWords } from '../locale/words/rights.js';
import type { DataItem, DataUse, DetailLevel } from '../model/data-use.js';
import type { Validity } from '../model/data-use-schema.js';
import type { LocalDate, Text } from '../model/field.js';
import type { EpochMs } from '../model/zone.js';
import { COMMON } from './view.js';

export const DATA_USE_WORDS: Record<Language, DataUseWords> = { fi, sv, en };
export const RIGHTS_WORDS: Record<Language, RightsWords> = {
  fi: fiRights,
  sv: svRights,
  en: enRights,
};

/** Writes the names, times and lengths of a data-use document. */
export class DataUseText {
  readonly dataUse: DataUse;
  readonly now: EpochMs;
  readonly locale: Locale;
  readonly words: DataUseWords;
  readonly rights: RightsWords;
  readonly common: CommonWords;

  constructor(dataUse: DataUse, now: EpochMs, locale: Locale) {
    this.dataUse = dataUse;
    this.now = now;
    this.locale = locale;
    this.words = DATA_USE_WORDS[locale.language];
    this.rights = RIGHTS_WORDS[locale.language];
    this.common = COMMON[locale.language];
  }

  /** A text of the document in the reader's language. */
  readonly name = (text: Text): string => textIn(text, this.locale);

  number(value: number): string {
    return this.locale.format.number(value);
  }

  /** Who answers for it. */
  get controller(): string | undefined {
    const party = this.dataUse.parties.find(({ role }) => role === 'controller');
    return party && this.name(party.name);
  }

  party(id: string): string {
    const party = this.dataUse.parties.find((each) => each.id === id);
    return party ? this.name(party.name) : id;
  }

  /** The calendar date of a moment, where the data are at home. */
  moment(instant: EpochMs): string {
    return this.common.date(clockOf(this.dataUse.timeZone).toWall(instant), this.locale.format);
  }

  date(date: LocalDate): string {
    return this.common.date(wallOf(date), this.locale.format);
  }

  duration(duration: string): string {
    return this.words.duration(durationOf(duration)!);
  }

  /** The names of views and elements, of those that have one. */
  insights(ids: readonly string[]): string[] {
    return ids.flatMap((id) => {
      const view = this.dataUse.views.find((each) => each.id === id);
      return view ? [this.name(view.label)] : [];
    });
  }

  /** How long a permission would hold: `6 months`, `until you have bought the car`. */
  validity(validity: Validity): Span[] {
    const { words } = this;
    switch (validity.kind) {
      case 'duration':
        return [this.duration(validity.value)];
      case 'untilDate':
        return [words.until(this.date(validity.value))];
      case 'untilEvent':
        return [{ data: this.name(validity.value) }, ...this.#latest(validity.latest)];
      case 'occurrences': {
        const times = words.times(this.number(validity.value), validity.value === 1);
        return [times, ...this.#latest(validity.latest)];
      }
    }
  }

  #latest(latest: LocalDate | null | undefined): Span[] {
    return latest == null ? [] : [`, ${this.words.latest(this.date(latest))}`];
  }

  retention({ retention }: DataItem): Span[] {
    switch (retention.until) {
      case 'duration':
        return [this.duration(retention.value)];
      case 'date':
        return [this.words.until(this.date(retention.value))];
      default:
        return [{ data: this.name(retention.value) }];
    }
  }

  level({ level, label }: DetailLevel): string {
    return label == null ? (this.words.level(level) ?? level) : this.name(label);
  }
}

/** Several texts, one after the other, each different one once. */
export function joined(texts: readonly (readonly Span[])[]): Span[] {
  const seen = new Set<string>();
  const different = texts.filter((text) => {
    const key = JSON.stringify(text);
    return !seen.has(key) && seen.add(key);
  });
  return different.flatMap((text, index) => (index === 0 ? text : [', ', ...text]));
}
