import { checkDataUse } from '../insight/data-use-check.js';
import { readDataUse } from '../model/data-use.js';
import type { DataUse } from '../model/data-use.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import { readGoals } from '../model/goals.js';
import type { Goals } from '../model/goals.js';
import { describe } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import { readPurchases } from '../model/purchases.js';
import type { Purchases } from '../model/purchases.js';

/** What files have become; of a kind that several files are, the first. */
export interface Documents {
  readonly energy?: Energy | undefined;
  readonly purchases?: Purchases | undefined;
  readonly goals?: Goals | undefined;
  readonly dataUse?: DataUse | undefined;
}

/** What a file of JSON is, and all that is wrong with it. */
export interface ReadFile {
  readonly format?: string;
  readonly documents: Documents;
  readonly problems: readonly Problem[];
}

const FORMATS = ['peili/energy', 'peili/purchases', 'peili/goals', 'peili/data-use'] as const;

/** Reads a document of any kind. Never throws. */
export function readDocument(text: string): ReadFile {
  const parsed = parse(text);
  // Of what is no object, any of the readers tells the same.
  if (!parsed) return { documents: {}, problems: readEnergy(text).problems };
  const format = FORMATS.find((known) => known === parsed.format);
  switch (format) {
    case 'peili/energy': {
      const { data: energy, problems } = readEnergy(parsed);
      return { format, documents: { energy, dataUse: energy?.dataUse }, problems };
    }
    case 'peili/purchases': {
      const { data: purchases, problems } = readPurchases(parsed);
      return { format, documents: { purchases, dataUse: purchases?.dataUse }, problems };
    }
    case 'peili/goals': {
      const { data: goals, problems } = readGoals(parsed);
      return { format, documents: { goals, dataUse: goals?.dataUse }, problems };
    }
    case 'peili/data-use': {
      const { data: dataUse, problems } = readDataUse(parsed);
      const incoherent = dataUse ? checkDataUse(dataUse) : [];
      return { format, documents: { dataUse }, problems: [...problems, ...incoherent] };
    }
    case undefined: {
      const expected = FORMATS.map((known) => `"${known}"`).join(', ');
      const found = describe(parsed.format);
      const problem = { code: 'format', effect: 'document', path: 'format' } as const;
      return { documents: {}, problems: [{ ...problem, expected, found }] };
    }
  }
}

function parse(text: string): { readonly format?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
