import type { Period } from '../../insight/period.js';
import type { GoalPastWords } from '../words/goal-past.js';

const EARLIER: Partial<Record<Period['kind'], string>> = {
  month: 'Tidigare månader',
  year: 'Tidigare år',
  week: 'Tidigare veckor',
};

export const past: GoalPastWords = {
  latest: (of) =>
    ({
      purchase: 'Det senaste köpet',
      day: 'Den senaste dagen',
      standing: 'Den senaste noteringen',
    })[of],
  effect: ({ of, kind, day, own, before, after, isSame }) => {
    if (of === 'standing') return `${own ?? ''} till sedan ${day}: nu ${after}.`;
    const head = own === undefined ? day : `${day}: ${kind === 'peak' ? 'högst ' : ''}${own}`;
    if (kind === 'sum') return `${head}.`;
    if (before === undefined) return `${head}. Det är periodens första.`;
    if (isSame) return `${head}. Siffran är fortfarande ${after}.`;
    return `${head}. Siffran gick från ${before} till ${after}.`;
  },
  cause: ({ of, kind, name, change, isUp }) => {
    if (kind === 'peak') return ['Det högsta var ', name, `: ${change}.`];
    if (of === 'day') return ['Den största dagen hittills är ', name, `: ${change}.`];
    if (kind === 'rate') return [`Det som ${isUp ? 'höjde' : 'sänkte'} siffran mest: `, name, '.'];
    return ['Den största delen: ', name, `, ${change}.`];
  },
  known: (percent) => `Av det här köpet är ${percent} känt.`,
  title: (kind, unit) =>
    `${EARLIER[kind] ?? 'Tidigare perioder'}: skillnad mot det här målet${unit && ` (${unit})`}`,
  summary: (met, known) => `målet nått i ${met} av ${known}`,
  state: (state) => ({ met: 'nått', missed: 'inte nått', unknown: 'okänt' })[state],
  period: 'Period',
  counted: 'Utfall',
  goal: 'Mål',
  difference: 'Skillnad',
  outcome: 'Resultat',
};
