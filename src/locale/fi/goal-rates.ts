import type { Period } from '../../insight/period.js';
import type { Span } from '../words/common.js';
import type { GoalRateWords, RateFacts } from '../words/goal-rates.js';
import type { GoalFacts } from '../words/goal-tracker.js';

const REST: Partial<Record<Period['kind'], string>> = {
  month: 'Loppukuussa',
  year: 'Loppuvuonna',
  week: 'Loppuviikolla',
};

function aim({ direction, target }: GoalFacts): string {
  const limit = { atMost: 'enintään ', atLeast: 'vähintään ', within: '' }[direction];
  return `${limit}${target ?? ''}`;
}

function rest(facts: RateFacts, per: string): Span[] {
  const { required, best, isReachable, isFloor, isNeeded, period } = facts;
  if (!isReachable) {
    const bound = best === undefined ? [] : [': paras mahdollinen on ', { strong: best }];
    return [' Tavoitteeseen ei enää pääse', ...bound, '.'];
  }
  if (!isNeeded) return [];
  const verb = isFloor ? 'tarvitaan vähintään' : 'saa olla enintään';
  return [` ${REST[period] ?? 'Jakson lopussa'} ${verb} `, { strong: required }, `${per}.`];
}

export const rates: GoalRateWords = {
  perPersonDay: ' päivässä henkeä kohden',
  best: 'Paras mahdollinen',
  rate: (facts) => {
    const { amount, per, phase, day, days } = facts;
    if (phase === 'closed') return [{ strong: amount! }, `${per}, tavoite oli ${aim(facts)}.`];
    const head = [
      { strong: amount! },
      `${per} tähän mennessä, tavoite ${aim(facts)}, päivä ${day}/${days}.`,
    ];
    return facts.rate ? [...head, ...rest(facts.rate, per)] : head;
  },
  shortRate: (facts) => {
    const { amount, phase, day, days } = facts;
    const place = phase === 'running' ? `, päivä ${day}/${days}.` : '.';
    return [{ strong: amount! }, `, tavoite ${aim(facts)}${place}`];
  },
  peak: ({ amount, target, phase, room, day, days }) => {
    const head = phase === 'closed' ? 'Suurin oli ' : 'Suurin tähän mennessä on ';
    const place = phase === 'running' ? `, päivä ${day}/${days}.` : '.';
    const word = room?.side === 'over' ? 'yli' : 'alle';
    const side =
      !room || room.side === 'on'
        ? [`, tavoite ${target ?? ''}`]
        : [', ', { strong: `${room.by} ${word}` }, ` tavoitteen (${target ?? ''})`];
    return [head, { strong: amount! }, ...(target === undefined ? [] : side), place];
  },
  rest: (amount, isFloor) => `loppu ${isFloor ? 'vähintään' : 'enintään'} ${amount}`,
  room: (amount) => `${amount} varaa`,
  upToEachDay: (unit) => `${unit} alusta kuhunkin päivään`,
  highestSoFar: (unit) => `${unit}, suurin siihen mennessä`,
  expected: 'Arvioitu loppu',
  required: (isFloor) => (isFloor ? 'Lopusta vähintään' : 'Lopusta enintään'),
  highest: 'Suurin tähän mennessä',
  when: 'Milloin',
  roomLeft: 'Varaa tavoitteeseen',
  restModel: (model) =>
    ({
      days: 'Jäljellä ovat päivät jakson loppuun.',
      usual: 'Loppu on arvioitu yhtä suureksi kuin aiemmilla jaksoilla.',
      even: 'Loppu on arvioitu päivää kohden yhtä suureksi kuin tähän mennessä.',
    })[model],
  covered: (percent, of) =>
    of === 'purchases'
      ? `Perustuu ${percent}:iin ostoista; muista tätä ei tiedetä.`
      : `Perustuu ${percent}:iin lukemista.`,
  points: (number) => `${number} prosenttiyksikköä`,
};
