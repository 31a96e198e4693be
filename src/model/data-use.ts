import type * as v from 'valibot';
import { checked, readDocument } from './door.js';
import {
  dataItemSchema,
  dataUseFrame,
  partySchema,
  permissionSchema,
  questionSchema,
  requestSchema,
  rightSchema,
  stepSchema,
  useSchema,
  viewSchema,
} from './data-use-schema.js';
import type { PermissionState } from './data-use-schema.js';
import { epochOf } from './field.js';
import type { Text } from './field.js';
import { describe } from './problem.js';
import type { ProblemList, Reading, RowCount } from './problem.js';
import { isNew } from './unique.js';
import type { EpochMs } from './zone.js';

/** At most this many rows in one list of a document. */
export const MAX_DATA_USE_ROWS = 1_000;

export type Party = v.InferOutput<typeof partySchema>;
export type OfferedRight = v.InferOutput<typeof rightSchema>;
export type DataStep = v.InferOutput<typeof stepSchema>;
export type DataView = v.InferOutput<typeof viewSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
/** One purpose that data are used for. */
export type Use = v.InferOutput<typeof useSchema>;

/** What would no longer be there. */
export interface Loss {
  readonly text: Text;
  /** Ids of views, or elements as `energy-trend`. */
  readonly insights: readonly string[];
}

/** One level of detail that an item could be kept at. */
export interface DetailLevel {
  readonly level: string;
  readonly label?: Text | undefined;
  /** What would no longer be shown, were it kept at this level. */
  readonly ifOff?: Loss | undefined;
}

/** One kind of data that is held about a person. */
export interface DataItem extends Omit<v.InferOutput<typeof dataItemSchema>, 'details'> {
  /** From the coarsest to the finest; empty where it can be kept in one way only. */
  readonly details: readonly DetailLevel[];
}

/** What became of a permission, and when. */
export interface PermissionEvent {
  readonly state: PermissionState;
  readonly at: EpochMs;
  readonly by?: string | undefined;
  readonly step?: string | undefined;
}

/** The record of one permission, with its history in the order of time. */
export interface Permission extends Omit<v.InferOutput<typeof permissionSchema>, 'history'> {
  readonly history: readonly PermissionEvent[];
}

/** Something that a person has asked for by one of their rights. */
export interface RightRequest extends Omit<v.InferOutput<typeof requestSchema>, 'at'> {
  readonly at: EpochMs;
}

/** What is known about a person, why, and what they can do about it. Made by `readDataUse` only. */
export interface DataUse extends Readonly<
  Pick<
    v.InferOutput<typeof dataUseFrame>,
    'id' | 'issued' | 'languages' | 'jurisdictions' | 'notice' | 'report'
  >
> {
  /** The calendar and clock of the dates and moments in it. */
  readonly timeZone: string;
  readonly parties: readonly Party[];
  readonly items: readonly DataItem[];
  readonly uses: readonly Use[];
  readonly permissions: readonly Permission[];
  readonly rights: readonly OfferedRight[];
  readonly requests: readonly RightRequest[];
  readonly steps: readonly DataStep[];
  readonly questions: readonly Question[];
  readonly views: readonly DataView[];
  /** Rows of all lists, and those left out because they could not be read. */
  readonly rows: RowCount;
}

/** Where dates are not said to be of any place. */
const NOWHERE = 'UTC';

/**
 * Reads a data-use document (`peili/data-use`, version 1) from an object or JSON text. Never
 * throws: what is wrong comes back as problems, and the good rows count. Whether what it states
 * hangs together is for `checkDataUse` to say.
 *
 * @param timeZone of the dates in it, where it does not name one itself
 */
export function readDataUse(input: unknown, timeZone: string = NOWHERE): Reading<DataUse> {
  return readDocument(input, 'peili/data-use', (document, problems) => {
    const frame = checked(dataUseFrame, document, '', 'document', problems);
    if (!frame) return undefined;
    const tally = { total: 0 };
    const list = <Schema extends v.GenericSchema>(
      name: string,
      schema: Schema,
      given: readonly unknown[] | null | undefined,
    ): v.InferOutput<Schema>[] => readList(name, schema, given ?? [], tally, problems);
    const { id, issued, languages, jurisdictions, notice, report } = frame;
    return {
      ...{ id, issued, languages, jurisdictions, notice, report },
      timeZone: frame.timeZone ?? timeZone,
      parties: list('parties', partySchema, frame.parties),
      items: list('items', dataItemSchema, frame.items).map(itemOf),
      uses: list('uses', useSchema, frame.uses),
      permissions: list('permissions', permissionSchema, frame.permissions).map(permissionOf),
      rights: list('rights', rightSchema, frame.rights),
      requests: list('requests', requestSchema, frame.requests).map(requestOf),
      steps: list('steps', stepSchema, frame.steps),
      questions: list('questions', questionSchema, frame.questions),
      views: list('views', viewSchema, frame.views),
      rows: { total: tally.total, leftOut: problems.leftOut },
    };
  });
}

/** The rows of a list that can be read; of several with one id the first. */
function readList<Schema extends v.GenericSchema>(
  list: string,
  schema: Schema,
  rows: readonly unknown[],
  tally: { total: number },
  problems: ProblemList,
): v.InferOutput<Schema>[] {
  tally.total += rows.length;
  if (rows.length > MAX_DATA_USE_ROWS) {
    const expected = `at most ${MAX_DATA_USE_ROWS} rows`;
    const problem = { code: 'limit', effect: 'row', path: list, expected } as const;
    problems.add({ ...problem, found: describe(rows) }, rows.length);
    return [];
  }
  const ids = new Set<string>();
  return rows.flatMap((given, index) => {
    const path = `${list}[${index}]`;
    const row = checked(schema, given, path, 'row', problems);
    if (row === undefined) return [];
    // Rights and permissions have no id of their own.
    const { id } = row as { readonly id?: string };
    return id === undefined || isNew(id, ids, path, problems) ? [row] : [];
  });
}

function requestOf(request: v.InferOutput<typeof requestSchema>): RightRequest {
  return { ...request, at: epochOf(request.at) };
}

function itemOf({ details, ...item }: v.InferOutput<typeof dataItemSchema>): DataItem {
  const levels = details ?? [];
  return {
    ...item,
    details: levels.map((each) => {
      if (typeof each === 'string') return { level: each };
      const { level, label, ifOff } = each;
      return {
        level,
        label: label ?? undefined,
        ifOff: ifOff ? { text: ifOff.text, insights: ifOff.insights ?? [] } : undefined,
      };
    }),
  };
}

function permissionOf({
  history,
  ...permission
}: v.InferOutput<typeof permissionSchema>): Permission {
  const events = history.map(({ state, at, by, step }) => ({
    state,
    at: epochOf(at),
    by: by ?? undefined,
    step: step ?? undefined,
  }));
  // Stable: of two events at one moment the later in the document counts.
  return { ...permission, history: events.sort((one, other) => one.at - other.at) };
}
