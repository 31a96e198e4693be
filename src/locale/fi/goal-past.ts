import type { Period } from '../../insight/period.js';
import type { GoalPastWords } from '../words/goal-past.js';

const EARLIER: Partial<Record<Period['kind'], string>> = {
  month: 'Edelliset kuukaudet',
  year: 'Edelliset vuodet',
  week: 'Edelliset viikot',
};

export const past: GoalPastWords = {
  latest: (of) =>
    ({ purchase: 'Viimeisin ostos', day: 'Viimeisin päivä', standing: 'Viimeisin merkintä' })[of],
  effect: ({ of, kind, day, own, before, after, isSame }) => {
    if (of === 'standing') return `Lisäys ${day} jälkeen ${own ?? ''}: nyt ${after}.`;
    const head = own === undefined ? day : `${day}: ${kind === 'peak' ? 'enintään ' : ''}${own}`;
    if (kind === 'sum') return `${head}.`;
    const place = head.endsWith('.') ? head : `${head}.`;
    if (before === undefined) return `${place} Se on jakson ensimmäinen.`;
    if (isSame) return `${place} Luku on edelleen ${after}.`;
    return `${place} Luku muuttui: ${before}\u00A0→\u00A0${after}.`;
  },
  cause: ({ of, kind, name, change, isUp }) => {
    if (kind === 'peak') return ['Suurin oli ', name, `: ${change}.`];
    if (of === 'day') return ['Suurin päivä tähän mennessä on ', name, `: ${change}.`];
    if (kind === 'rate') return [`Eniten ${isUp ? 'nosti' : 'laski'} `, name, '.'];
    return ['Suurin osa siitä: ', name, `, ${change}.`];
  },
  known: (percent) => `Tästä ostoksesta tiedetään ${percent}.`,
  title: (kind, unit) =>
    `${EARLIER[kind] ?? 'Edelliset jaksot'}: ero tähän tavoitteeseen${unit && ` (${unit})`}`,
  summary: (met, known) => `tavoitteessa ${met}/${known}`,
  state: (state) =>
    ({ met: 'tavoitteessa', missed: 'ei tavoitteessa', unknown: 'ei tietoa' })[state],
  period: 'Jakso',
  counted: 'Toteutunut',
  goal: 'Tavoite',
  difference: 'Ero',
  outcome: 'Tulos',
};
