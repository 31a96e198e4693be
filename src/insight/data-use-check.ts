import type { DataItem, DataUse, Loss, Permission, Use } from '../model/data-use.js';
import { describe } from '../model/problem.js';
import type { Problem, ProblemCode } from '../model/problem.js';
import { rightsOf } from './rights.js';
import { validityOf } from './validity.js';

/** The elements that a use can serve, beside the views that a document names itself. */
const ELEMENTS = ['energy-trend', 'purchase-breakdown', 'goal-tracker'];

/**
 * Where a statement of data use does not hang together. It finds incoherence, never untruth: a
 * document without problems is no proof of anything but that.
 */
export function checkDataUse(dataUse: DataUse): Problem[] {
  const check = new Check(dataUse);
  if (!dataUse.parties.some(({ role }) => role === 'controller')) {
    check.add('missing', 'parties', 'a controller', 'none');
  }
  dataUse.items.forEach((item, index) => check.item(item, `items[${index}]`));
  dataUse.uses.forEach((use, index) => check.use(use, `uses[${index}]`));
  dataUse.permissions.forEach((each, index) => check.permission(each, `permissions[${index}]`));
  dataUse.steps.forEach(({ items, uses }, index) => {
    check.known(items, 'items', `steps[${index}].items`);
    check.known(uses, 'uses', `steps[${index}].uses`);
  });
  check.rights();
  return check.problems;
}

class Check {
  readonly problems: Problem[] = [];
  readonly #dataUse: DataUse;
  readonly #ids: Record<'parties' | 'items' | 'uses' | 'views', ReadonlySet<string>>;
  readonly #used: ReadonlySet<string>;
  readonly #permitted = new Set<string>();

  constructor(dataUse: DataUse) {
    const idsOf = (rows: readonly { readonly id: string }[]): Set<string> =>
      new Set(rows.map(({ id }) => id));
    this.#dataUse = dataUse;
    this.#ids = {
      parties: idsOf(dataUse.parties),
      items: idsOf(dataUse.items),
      uses: idsOf(dataUse.uses),
      views: new Set([...ELEMENTS, ...idsOf(dataUse.views)]),
    };
    this.#used = new Set(dataUse.uses.flatMap(({ items }) => items));
  }

  add(code: ProblemCode, path: string, expected: string, found: string): void {
    this.problems.push({ code, effect: 'doubt', path, expected, found });
  }

  /** Ids that stand elsewhere in the document. */
  known(
    ids: readonly string[] | null | undefined,
    list: 'parties' | 'items' | 'uses' | 'views',
    path: string,
  ): void {
    (ids ?? []).forEach((id, index) => {
      if (!this.#ids[list].has(id)) {
        this.add('reference', `${path}[${index}]`, `an id from "${list}"`, describe(id));
      }
    });
  }

  item(item: DataItem, path: string): void {
    const { id, category, source, detail, details, correctable, completable } = item;
    this.#term(category, `${path}.category`);
    if (source) this.#party(source.party, `${path}.source.party`);
    if (!this.#used.has(id)) this.add('reference', path, 'a use', `"${id}", used for nothing`);
    if ((correctable || completable) && !this.#offers('A16')) {
      const key = correctable ? 'correctable' : 'completable';
      this.add('mismatch', `${path}.${key}`, 'the right A16 in "rights"', 'no way to ask for it');
    }
    if (detail != null && details.length > 0 && !details.some(({ level }) => level === detail)) {
      this.add('reference', `${path}.detail`, 'a level from "details"', describe(detail));
    }
    details.forEach(({ ifOff }, index) => this.#loss(ifOff, `${path}.details[${index}].ifOff`));
  }

  use(use: Use, path: string): void {
    const { legalBasis, control, interest, ifOff, recipients } = use;
    this.#term(use.purpose, `${path}.purpose`);
    this.known(use.items, 'items', `${path}.items`);
    this.known(use.insights, 'views', `${path}.insights`);
    this.#loss(ifOff, `${path}.ifOff`);
    (recipients ?? []).forEach((recipient, index) => {
      this.#party(recipient.party, `${path}.recipients[${index}].party`);
      this.#within(recipient.items, use.items, `${path}.recipients[${index}].items`);
    });
    if (legalBasis === 'consent' && control !== 'optIn') {
      this.add('mismatch', `${path}.control`, '"optIn" with consent', describe(control));
    }
    if (
      legalBasis === 'consent' &&
      !this.#dataUse.permissions.some((each) => each.use === use.id)
    ) {
      this.add('missing', path, 'a record in "permissions", as it rests on consent', 'none');
    }
    if (legalBasis === 'legitimateInterest' && !interest) {
      this.add('missing', `${path}.interest`, 'the interest that is legitimate', 'nothing');
    }
    if (control !== 'none' && !ifOff) {
      this.add('missing', `${path}.ifOff`, 'what follows from switching it off', 'nothing');
    }
  }

  permission({ use, validity, options, history }: Permission, path: string): void {
    this.known([use], 'uses', path);
    const stated = this.#dataUse.uses.find(({ id }) => id === use);
    if (stated?.control === 'none') {
      this.add('mismatch', `${path}.use`, 'a use with a switch', `"${use}", without one`);
    }
    if (this.#permitted.has(use)) {
      this.add('overlap', `${path}.use`, 'one record for each use', `a second for "${use}"`);
    }
    this.#permitted.add(use);
    if (validity.kind === 'untilEvent' && !validity.event) {
      this.add('missing', `${path}.validity.event`, 'the event that ends it', 'nothing');
    }
    (options ?? []).forEach((option, index) => {
      if (validityOf(option, validity)) return;
      const expected = 'a duration, a date, a number of times or the event';
      this.add('value', `${path}.options[${index}]`, expected, describe(option));
    });
    history.forEach(({ state }, index) => {
      const isEnd = state === 'withdrawn' || state === 'expired';
      if (isEnd && history[index - 1]?.state !== 'given') {
        this.add('mismatch', `${path}.history`, `"given" before "${state}"`, 'nothing to end');
      }
    });
  }

  /** Each right once, for the first use that it follows from. */
  rights(): void {
    const missing = new Map<string, string>();
    for (const use of this.#dataUse.uses) {
      for (const right of rightsOf(use)) {
        if (!this.#offers(right) && !missing.has(right)) missing.set(right, use.id);
      }
    }
    for (const [right, use] of missing) {
      this.add('missing', 'rights', `the right ${right}, which follows from "${use}"`, 'none');
    }
    this.#dataUse.requests.forEach(({ right }, index) => {
      if (this.#offers(right)) return;
      this.add('reference', `requests[${index}].right`, 'a right from "rights"', describe(right));
    });
  }

  #offers(right: string): boolean {
    return this.#dataUse.rights.some((each) => each.right === right);
  }

  #party(id: string, path: string): void {
    if (this.#ids.parties.has(id)) return;
    this.add('reference', path, 'an id from "parties"', describe(id));
  }

  #within(ids: readonly string[] | null | undefined, whole: readonly string[], path: string): void {
    (ids ?? []).forEach((id, index) => {
      if (whole.includes(id)) return;
      this.add('reference', `${path}[${index}]`, 'an item of the use', describe(id));
    });
  }

  #loss(loss: Loss | Use['ifOff'], path: string): void {
    this.known(loss?.insights, 'views', `${path}.insights`);
  }

  #term(term: string, path: string): void {
    if (/^[a-z][\w-]*:[\w-]+$/.test(term)) return;
    this.add('value', path, 'a term with its prefix, as pd:Purchase or x:own', describe(term));
  }
}
