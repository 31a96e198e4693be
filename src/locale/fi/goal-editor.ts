import type { Format } from '../format.js';
import type { Span } from '../words/common.js';
import type { BaselineFacts, GoalEditorWords, NewGoalFacts } from '../words/goal-editor.js';

const LIMIT: Record<NewGoalFacts['direction'], string> = {
  atMost: 'enintään ',
  atLeast: 'vähintään ',
  within: '',
  reduceBy: 'vähennys ',
};

function beside({ of, period, count, isOne }: BaselineFacts, format: Format): string {
  if (of === 'recent') return isOne ? 'edellisellä jaksolla' : `${count} edellisellä jaksolla`;
  if (period?.kind === 'month') return `viime ${format.month(period.month)}ssa`;
  return period?.kind === 'year' ? 'viime vuonna' : 'samaan aikaan viime vuonna';
}

/** The target, and how far it is from one's own baseline. */
function aim({ direction, target, change, baseline }: NewGoalFacts, format: Format): Span[] {
  const goal: Span[] = [{ strong: `${LIMIT[direction]}${target}` }];
  if (!baseline) return goal;
  const then = `${beside(baseline, format)} (${baseline.amount})`;
  if (!change) return [...goal, `, vertailukohtana määrä ${then}`];
  return [...goal, `, ${change.by} ${change.isLess ? 'vähemmän' : 'enemmän'} kuin ${then}`];
}

export const editor: GoalEditorWords = {
  change: 'Muuta tavoitetta',
  title: (period) => `Tavoite: ${period}`,
  sentence: (facts, format) => ['Uusi tavoite: ', ...aim(facts, format), '.'],
  remark: (remark) =>
    ({
      none: 'Tämä ei edellytä muutosta omaan tavanomaiseesi.',
      small: 'Tämä on alle 3\u00A0%: muutosta ei välttämättä erota tavallisesta vaihtelusta.',
      large: 'Tämä on yli 20\u00A0%: näin suuri muutos pysyy harvoin.',
    })[remark],
  decrease: 'Vähemmän',
  increase: 'Enemmän',
  slider: 'Tavoite asteikolla',
  lower: 'Alaraja',
  upper: 'Yläraja',
  realistic: (share) => `realistinen ${share}`,
  baselineEnd: (facts, format) => beside(facts, format),
  nowAndNew: 'nyt → uusi',
  goal: 'Tavoite',
  left: 'Jäljellä',
  perDay: 'Päivässä tästä eteenpäin',
  projected: 'Ennuste tavoitteeseen',
  past: (met, known, now, isOne) =>
    `${isOne ? 'Edellisestä' : `${known} edellisestä`} jaksosta tämä tavoite olisi täyttynyt ${met} jaksossa, nykyinen ${now} jaksossa.`,
  save: 'Tallenna tavoite',
  cancel: 'Peru',
  note: 'Mikään ei muutu ennen kuin tallennat. Voit kumota muutoksen heti sen jälkeen.',
  notANumber: 'Tavoitteen pitää olla luku, joka on vähintään 0.',
  wrongOrder: 'Alarajan pitää olla ylärajaa pienempi.',
  sending: (target) =>
    `Lähetetään uusi tavoite: ${target}. Se on voimassa, kun palvelu on vahvistanut sen.`,
  sendingNo: 'Lähetetään vastauksesi. Ehdotus poistuu, kun palvelu on vahvistanut sen.',
  saved: (target) => `Tavoite on nyt ${target}.`,
  confirmed: 'Muutos on vahvistettu.',
  undo: 'Kumoa',
  suggested: (sender, facts) => [
    sender,
    ' ehdottaa: ',
    { strong: `${LIMIT[facts.direction]}${facts.target}` },
    '.',
  ],
  notYours: 'Se ei ole sinun tavoitteesi, eikä sitä lasketa ennen kuin hyväksyt sen.',
  accept: 'Hyväksy tavoitteekseni',
  adjust: 'Valitse toinen luku',
  decline: 'Ei kiitos',
  advice: (sender, payer) => [
    'Vinkin antaa ',
    sender,
    ...(payer === undefined ? [] : [', maksaja ', payer]),
  ],
  adviceEffect: (amount) => `Arvioitu vaikutus: ${amount}.`,
  show: 'Näytä kokonaan',
  all: 'kaikki tavoitteet',
};
