import type { Format } from '../format.js';
import type { Span } from '../words/common.js';
import type { BaselineFacts, GoalEditorWords, NewGoalFacts } from '../words/goal-editor.js';

const LIMIT: Record<NewGoalFacts['direction'], string> = {
  atMost: 'högst ',
  atLeast: 'minst ',
  within: '',
  reduceBy: 'en minskning med ',
};

function beside({ of, period, count, isOne }: BaselineFacts, format: Format): string {
  if (of === 'recent') return isOne ? 'under perioden före' : `under de ${count} perioderna före`;
  if (period?.kind === 'month') return `i ${format.month(period.month)} i fjol`;
  return period?.kind === 'year' ? 'i fjol' : 'vid samma tid i fjol';
}

/** The target, and how far it is from one's own baseline. */
function aim({ direction, target, change, baseline }: NewGoalFacts, format: Format): Span[] {
  const goal: Span[] = [{ strong: `${LIMIT[direction]}${target}` }];
  if (!baseline) return goal;
  const then = `${beside(baseline, format)} (${baseline.amount})`;
  if (!change) return [...goal, `, jämfört med mängden ${then}`];
  return [...goal, `, ${change.by} ${change.isLess ? 'mindre' : 'mer'} än ${then}`];
}

export const editor: GoalEditorWords = {
  change: 'Ändra målet',
  title: (period) => `Mål för ${period}`,
  sentence: (facts, format) => ['Nytt mål: ', ...aim(facts, format), '.'],
  remark: (remark) =>
    ({
      none: 'Det här kräver ingen ändring av det som är vanligt för dig.',
      small: 'Det här är under 3\u00A0%: det går kanske inte att skilja från vanlig variation.',
      large: 'Det här är över 20\u00A0%: en så stor ändring håller sällan i längden.',
    })[remark],
  decrease: 'Mindre',
  increase: 'Mer',
  slider: 'Målet på en skala',
  lower: 'Undre gräns',
  upper: 'Övre gräns',
  realistic: (share) => `realistiskt ${share}`,
  baselineEnd: (facts, format) => beside(facts, format),
  nowAndNew: 'nu → nytt',
  goal: 'Mål',
  left: 'Kvar',
  perDay: 'Per dag från och med nu',
  projected: 'Prognos mot målet',
  past: (met, known, now, isOne) =>
    `Av ${known} tidigare ${isOne ? 'period' : 'perioder'} hade det här målet nåtts i ${met}, det nuvarande i ${now}.`,
  save: 'Spara målet',
  cancel: 'Avbryt',
  note: 'Ingenting ändras innan du sparar. Du kan ångra det direkt efteråt.',
  notANumber: 'Målet ska vara ett tal som är minst 0.',
  wrongOrder: 'Den undre gränsen ska vara lägre än den övre.',
  sending: (target) =>
    `Det nya målet skickas: ${target}. Det gäller när tjänsten har bekräftat det.`,
  sendingNo: 'Ditt svar skickas. Förslaget försvinner när tjänsten har bekräftat det.',
  saved: (target) => `Målet är nu ${target}.`,
  confirmed: 'Ändringen är bekräftad.',
  undo: 'Ångra',
  suggested: (sender, facts) => [
    sender,
    ' föreslår: ',
    { strong: `${LIMIT[facts.direction]}${facts.target}` },
    '.',
  ],
  notYours: 'Det är inte ditt mål, och räknas inte förrän du godkänner det.',
  accept: 'Godkänn som mitt mål',
  adjust: 'Välj ett annat tal',
  decline: 'Nej tack',
  advice: (sender, payer) => [
    'Råd från ',
    sender,
    ...(payer === undefined ? [] : [', betalt av ', payer]),
  ],
  adviceEffect: (amount) => `Uppskattad effekt: ${amount}.`,
  show: 'Visa i sin helhet',
  all: 'alla mål',
};
