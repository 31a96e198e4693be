import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { dataUseSchema } from './data-use-schema.js';
import { energySchema } from './energy-schema.js';
import { goalsSchema } from './goals-schema.js';
import { purchasesSchema } from './purchases-schema.js';

/** What a JSON Schema cannot say (a date that exists, a known time zone) is left to the readers. */
function published(schema: GenericSchema, title: string): object {
  const options = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' } as const;
  return { ...toJsonSchema(schema, options), title };
}

/** The JSON Schema (draft 2020-12) of each document, from the very source of its reader. */
export const jsonSchemas = {
  purchases: published(purchasesSchema, 'Peili purchases, version 1'),
  energy: published(energySchema, 'Peili energy, version 1'),
  goals: published(goalsSchema, 'Peili goals, version 1'),
  'data-use': published(dataUseSchema, 'Peili data use, version 1'),
};
