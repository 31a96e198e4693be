import * as v from 'valibot';
import { durationOf } from './duration.js';
import { count, dates, finite, instant, localDate, maybe, rows, text, timeZone } from './field.js';

// Names are those of the W3C Data Privacy Vocabulary 2.3 and of ISO/IEC TS 27560, shortened to
// what a person would say; stories/data-use-terms.mdx maps each to its term.

const PARTY_ROLES = [
  'controller',
  'processor',
  'recipient',
  'thirdParty',
  'authority',
  'dpo',
] as const;
/** How an item came to be known. */
export const ITEM_ORIGINS = ['provided', 'observed', 'derived', 'inferred', 'thirdParty'] as const;
export type ItemOrigin = (typeof ITEM_ORIGINS)[number];

export const LEGAL_BASES = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterest',
  'publicTask',
  'legitimateInterest',
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

const BENEFITS = ['customer', 'company', 'both'] as const;

export const PERMISSION_STATES = [
  'unknown',
  'requested',
  'deferred',
  'refused',
  'given',
  'expired',
  'withdrawn',
  'revoked',
  'invalidated',
] as const;
export type PermissionState = (typeof PERMISSION_STATES)[number];

/** Articles of the GDPR: withdraw consent, access, rectify, erase, restrict, take along, object,
 * a human decision, complain. */
export const RIGHTS = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A22', 'A77'] as const;
export type Right = (typeof RIGHTS)[number];

const names = maybe(v.array(v.string()));
const duration = v.pipe(
  v.string(),
  v.check((value) => durationOf(value) !== undefined, 'a duration of ISO 8601, as P6M or P30D'),
);
/** Relative to the page, or with a scheme that a link may have: data never become a script. */
const link = v.pipe(
  v.string(),
  v.check(isLink, 'an address of http or https, or one within the site'),
);

function isLink(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, 'https://site.example').protocol);
  } catch {
    return false;
  }
}

export const partySchema = v.object({
  id: v.string(),
  name: text,
  role: v.picklist(PARTY_ROLES),
  country: maybe(v.string()),
  contact: maybe(v.string()),
});

const loss = v.object({ text, insights: names });
const level = v.union(
  [v.string(), v.object({ level: v.string(), label: maybe(text), ifOff: maybe(loss) })],
  'the name of a level of detail, or an object with it',
);
const retention = v.variant('until', [
  v.object({ until: v.literal('duration'), value: duration }),
  v.object({ until: v.literal('date'), value: localDate }),
  v.object({ until: v.picklist(['event', 'criteria']), value: text }),
]);

export const dataItemSchema = v.object({
  id: v.string(),
  label: text,
  category: v.string(),
  origin: v.picklist(ITEM_ORIGINS),
  source: maybe(v.object({ party: v.string(), method: text })),
  necessity: v.picklist(['required', 'optional', 'notRequired']),
  special: maybe(v.boolean()),
  retention,
  storedIn: names,
  /** How finely it is kept now, and how finely it could be, from the coarsest to the finest. */
  detail: maybe(v.string()),
  details: maybe(v.array(level)),
  correctable: maybe(v.boolean()),
  completable: maybe(v.boolean()),
  subjects: maybe(v.picklist(['self', 'household'])),
  shown: maybe(v.boolean()),
  /** What is held about the person, as it would be shown to them. */
  value: maybe(text),
});

export const useSchema = v.object({
  id: v.string(),
  label: text,
  purpose: v.string(),
  items: v.array(v.string()),
  legalBasis: v.picklist(LEGAL_BASES),
  interest: maybe(text),
  recipients: maybe(v.array(v.object({ party: v.string(), items: names }))),
  automation: maybe(v.object({ level: v.string(), logic: maybe(text), consequence: maybe(text) })),
  control: v.picklist(['none', 'optIn', 'optOut']),
  /** What the person sees by it: ids of views, or elements as `energy-trend`. */
  insights: names,
  ifOff: maybe(loss),
  benefits: v.picklist(BENEFITS),
});

const latest = maybe(localDate);
const validity = v.variant('kind', [
  v.object({ kind: v.literal('duration'), value: duration }),
  v.object({ kind: v.literal('untilDate'), value: localDate }),
  v.object({
    kind: v.literal('untilEvent'),
    value: text,
    event: maybe(v.string()),
    /** The event, told as done: `The car is bought`. */
    done: maybe(text),
    /** The last day, should the event never come. */
    latest,
  }),
  v.object({
    kind: v.literal('occurrences'),
    value: v.pipe(count, v.minValue(1, 'a whole number of 1 or more')),
    latest,
  }),
]);
export type Validity = v.InferOutput<typeof validity>;

const permissionEvent = v.object({
  state: v.picklist(PERMISSION_STATES),
  at: instant,
  by: maybe(v.string()),
  step: maybe(v.string()),
});

export const permissionSchema = v.object({
  use: v.string(),
  validity,
  history: v.array(permissionEvent),
  /** Other validities that could be chosen: durations, dates, numbers of times. */
  options: names,
  /** How many times it has been used, where it is good for a number of times. */
  used: maybe(count),
  receipt: maybe(v.string()),
});

export const rightSchema = v.variant('via', [
  v.object({ right: v.picklist(RIGHTS), via: v.literal('event'), answeredWithin: maybe(duration) }),
  v.object({
    right: v.picklist(RIGHTS),
    via: v.literal('url'),
    url: link,
    answeredWithin: maybe(duration),
  }),
]);

export const requestSchema = v.object({
  id: v.string(),
  right: v.string(),
  state: v.string(),
  at: instant,
  due: maybe(localDate),
  why: maybe(text),
});

export const stepSchema = v.object({ id: v.string(), label: text, items: names, uses: names });

export const questionSchema = v.object({
  id: v.string(),
  text,
  choices: v.array(v.object({ id: v.string(), label: text })),
  answered: maybe(v.object({ said: text, did: text })),
});

export const viewSchema = v.object({ id: v.string(), label: text, shown: maybe(v.boolean()) });

const report = v.object({
  period: dates,
  figures: v.array(
    v.object({ id: v.string(), label: text, value: finite, unit: maybe(v.string()) }),
  ),
});

const documentHead = {
  format: v.literal('peili/data-use'),
  version: v.literal(1),
  id: v.string(),
  issued: localDate,
  languages: v.array(v.string()),
  jurisdictions: v.array(v.string()),
  timeZone: maybe(timeZone),
  notice: v.object({ url: link, version: v.string() }),
  report: maybe(report),
};

/** The whole document, for its type and its JSON Schema. */
export const dataUseSchema = v.object({
  ...documentHead,
  parties: v.array(partySchema),
  items: v.array(dataItemSchema),
  uses: v.array(useSchema),
  permissions: v.array(permissionSchema),
  rights: v.array(rightSchema),
  requests: maybe(v.array(requestSchema)),
  steps: maybe(v.array(stepSchema)),
  questions: maybe(v.array(questionSchema)),
  /** Views of the person's data, in the order in which they are shown. */
  views: maybe(v.array(viewSchema)),
});
export type DataUseDocument = v.InferInput<typeof dataUseSchema>;

// The same shape with its lists unread: the reader goes through those row by row.
export const dataUseFrame = v.object({
  ...documentHead,
  parties: rows,
  items: rows,
  uses: rows,
  permissions: rows,
  rights: rows,
  requests: maybe(rows),
  steps: maybe(rows),
  questions: maybe(rows),
  views: maybe(rows),
});
