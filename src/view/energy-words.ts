import { energyChoices as choicesEn } from '../locale/en/energy-choices.js';
import { energyPatterns as patternsEn } from '../locale/en/energy-patterns.js';
import { energyRemarks as remarksEn } from '../locale/en/energy-remarks.js';
import { energyChoices as choicesFi } from '../locale/fi/energy-choices.js';
import { energyPatterns as patternsFi } from '../locale/fi/energy-patterns.js';
import { energyRemarks as remarksFi } from '../locale/fi/energy-remarks.js';
import type { Language } from '../locale/locale.js';
import { energyChoices as choicesSv } from '../locale/sv/energy-choices.js';
import { energyPatterns as patternsSv } from '../locale/sv/energy-patterns.js';
import { energyRemarks as remarksSv } from '../locale/sv/energy-remarks.js';
import type { EnergyChoiceWords } from '../locale/words/energy-choices.js';
import type { EnergyPatternWords } from '../locale/words/energy-patterns.js';
import type { EnergyRemarkWords } from '../locale/words/energy-remarks.js';

/** What the energy trend says beyond its sentence, in each language. */
export const ENERGY_CHOICES: Record<Language, EnergyChoiceWords> = {
  fi: choicesFi,
  sv: choicesSv,
  en: choicesEn,
};

export const ENERGY_PATTERNS: Record<Language, EnergyPatternWords> = {
  fi: patternsFi,
  sv: patternsSv,
  en: patternsEn,
};

export const ENERGY_REMARKS: Record<Language, EnergyRemarkWords> = {
  fi: remarksFi,
  sv: remarksSv,
  en: remarksEn,
};
