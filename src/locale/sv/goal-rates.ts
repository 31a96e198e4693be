import type { Period } from '../../insight/period.js';
import type { Span } from '../words/common.js';
import type { GoalRateWords, RateFacts } from '../words/goal-rates.js';
import type { GoalFacts } from '../words/goal-tracker.js';

const REST: Partial<Record<Period['kind'], string>> = {
  month: 'månaden',
  year: 'året',
  week: 'veckan',
};

function aim({ direction, target }: GoalFacts): string {
  const limit = { atMost: 'högst ', atLeast: 'minst ', within: '' }[direction];
  return `${limit}${target ?? ''}`;
}

function rest(facts: RateFacts, per: string): Span[] {
  const { required, best, isReachable, isFloor, isNeeded, period } = facts;
  if (!isReachable) {
    const bound = best === undefined ? [] : [': det bästa möjliga är ', { strong: best }];
    return [' Målet går inte längre att nå', ...bound, '.'];
  }
  if (!isNeeded) return [];
  const verb = isFloor ? 'behövs minst' : 'får det vara högst';
  return [
    ` Under resten av ${REST[period] ?? 'perioden'} ${verb} `,
    { strong: required },
    `${per}.`,
  ];
}

export const rates: GoalRateWords = {
  perPersonDay: ' per person och dag',
  best: 'Bästa möjliga',
  rate: (facts) => {
    const { amount, per, phase, day, days } = facts;
    if (phase === 'closed') return [{ strong: amount! }, `${per} i allt; målet var ${aim(facts)}.`];
    const head = [
      { strong: amount! },
      `${per} hittills, målet är ${aim(facts)}, dag ${day} av ${days}.`,
    ];
    return facts.rate ? [...head, ...rest(facts.rate, per)] : head;
  },
  shortRate: (facts) => {
    const { amount, phase, day, days } = facts;
    const place = phase === 'running' ? `, dag ${day} av ${days}.` : '.';
    return [{ strong: amount! }, `, mål ${aim(facts)}${place}`];
  },
  peak: ({ amount, target, phase, room, day, days }) => {
    const head = phase === 'closed' ? 'Det högsta var ' : 'Det högsta hittills är ';
    const place = phase === 'running' ? `, dag ${day} av ${days}.` : '.';
    const word = room?.side === 'over' ? 'över' : 'under';
    const side =
      !room || room.side === 'on'
        ? [`, målet är ${target ?? ''}`]
        : [', ', { strong: `${room.by} ${word}` }, ` målet på ${target ?? ''}`];
    return [head, { strong: amount! }, ...(target === undefined ? [] : side), place];
  },
  rest: (amount, isFloor) => `resten ${isFloor ? 'minst' : 'högst'} ${amount}`,
  room: (amount) => `${amount} kvar till gränsen`,
  upToEachDay: (unit) => `${unit} från början till varje dag`,
  highestSoFar: (unit) => `${unit}, det högsta dittills`,
  expected: 'Väntas ännu komma',
  required: (isFloor) => (isFloor ? 'Resten minst' : 'Resten högst'),
  highest: 'Högsta hittills',
  when: 'När',
  roomLeft: 'Kvar till målet',
  restModel: (model) =>
    ({
      days: 'Kvar är dagarna till periodens slut.',
      usual: 'Resten antas bli lika stor som under tidigare perioder.',
      even: 'Resten antas bli lika stor per dag som hittills.',
    })[model],
  covered: (percent, of) =>
    of === 'purchases'
      ? `Bygger på ${percent} av inköpen; för de övriga är det inte känt.`
      : `Bygger på ${percent} av mätvärdena.`,
  points: (number) => `${number} procentenheter`,
};
