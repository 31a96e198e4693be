import type { Words } from './catalogue.js';
import { TIME_ZONE } from './household.js';

type Measure =
  | { of: 'energy'; what: 'sum'; series: string }
  | { of: 'purchases'; what: 'sum'; measure: 'amount'; where?: { category: string[] } };

interface Goal {
  id: string;
  title: Words;
  setBy: 'customer';
  measure: Measure;
  direction: 'atMost';
  target: number;
  unit: string;
  baseline?: { kind: 'samePeriodLastYear' };
  period: { step: 'month' };
}

interface GoalsDocument {
  format: 'peili/goals';
  version: 1;
  timeZone: string;
  goals: Goal[];
}

const ALIKE = { setBy: 'customer', direction: 'atMost', period: { step: 'month' } } as const;

const GOALS: readonly Goal[] = [
  {
    id: 'electricity',
    title: {
      fi: 'Sähkönkulutus kuukaudessa',
      sv: 'Elförbrukning per månad',
      en: 'Electricity use a month',
    },
    ...ALIKE,
    measure: { of: 'energy', series: 'import', what: 'sum' },
    // Reachable in November 2026, but not at the pace of its first days.
    target: 1150,
    unit: 'kWh',
    baseline: { kind: 'samePeriodLastYear' },
  },
  {
    id: 'groceries',
    title: { fi: 'Ruokaostot kuukaudessa', sv: 'Matinköp per månad', en: 'Groceries a month' },
    ...ALIKE,
    measure: { of: 'purchases', what: 'sum', measure: 'amount' },
    target: 450,
    unit: 'EUR',
  },
  {
    id: 'sweets',
    title: {
      fi: 'Makeiset ja naposteltavat kuukaudessa',
      sv: 'Godis och snacks per månad',
      en: 'Sweets and snacks a month',
    },
    ...ALIKE,
    measure: {
      of: 'purchases',
      what: 'sum',
      measure: 'amount',
      where: { category: ['sweets'] },
    },
    target: 30,
    unit: 'EUR',
  },
];

/** Three goals that the household has set itself, each for a month at a time. */
export function householdGoals(): GoalsDocument {
  return { format: 'peili/goals', version: 1, timeZone: TIME_ZONE, goals: [...GOALS] };
}
