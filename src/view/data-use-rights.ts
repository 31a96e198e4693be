import { durationOf } from '../insight/validity.js';
import { requestsAt } from '../insight/right-requests.js';
import type { Span } from '../locale/words/common.js';
import type { Right } from '../model/data-use-schema.js';
import { joined } from './data-use-text.js';
import type { DataUseText } from './data-use-text.js';

/** One right, and how it is made use of. */
export interface RightRow {
  readonly right: Right;
  readonly name: string;
  readonly what: string;
  readonly answer: string | undefined;
  /** Where it leads; undefined: it is asked for by an event. */
  readonly url: string | undefined;
  /** The way to it stands elsewhere: at each permission, at each kind of data. */
  readonly isElsewhere: boolean;
}

/** What has been asked for, and what is to come of it. */
export interface RequestRow {
  readonly name: string;
  readonly text: string;
  readonly why: string | undefined;
}

/** Details of a person's own that browsers can fill in: WCAG 2.2, 1.3.5. */
type InputPurpose = 'name' | 'email' | 'tel' | 'address-line1' | 'bday';

/** What can be corrected. */
export interface CorrectableItem {
  readonly item: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly purpose: InputPurpose | undefined;
}

export interface RightsView {
  readonly title: string;
  readonly size: string;
  readonly rights: readonly RightRow[];
  readonly requests: readonly RequestRow[];
  readonly correctable: readonly CorrectableItem[];
  readonly contacts: readonly (readonly Span[])[];
  readonly notice: { readonly url: string; readonly text: string };
}

/** By the terms of the vocabulary of personal data. */
const PURPOSES: ReadonlyMap<string, InputPurpose> = new Map([
  ['pd:Name', 'name'],
  ['pd:EmailAddress', 'email'],
  ['pd:TelephoneNumber', 'tel'],
  ['pd:PhysicalAddress', 'address-line1'],
  ['pd:BirthDate', 'bday'],
]);

/** What people ask for most, in a word each beside the title. */
const FIRST: readonly Right[] = ['A15', 'A16', 'A20', 'A17'];

export function rightsView(text: DataUseText, isReadOnly: boolean): RightsView {
  const { dataUse, rights: words, name } = text;
  const rows = isReadOnly ? [] : dataUse.rights;
  const canCorrect = rows.some(({ right }) => right === 'A16');
  const correctable = dataUse.items.filter(
    (item) => item.correctable === true || item.completable === true,
  );
  return {
    title: words.rights,
    size: FIRST.filter((right) => dataUse.rights.some((each) => each.right === right))
      .map((right) => words.right[right][2])
      .join(', '),
    rights: rows.map((offered) => {
      const { right, answeredWithin } = offered;
      const [label, what] = words.right[right];
      return {
        right,
        name: label,
        what,
        answer:
          answeredWithin == null ? undefined : words.answeredWithin(durationOf(answeredWithin)!),
        url: offered.via === 'url' ? offered.url : undefined,
        isElsewhere: right === 'A7-3' || (right === 'A16' && correctable.length > 0),
      };
    }),
    requests: requestsOf(text),
    correctable: canCorrect
      ? correctable.map(({ id, label, value, category }) => ({
          item: id,
          label: name(label),
          value: value == null ? undefined : name(value),
          purpose: PURPOSES.get(category),
        }))
      : [],
    contacts: dataUse.parties.flatMap((party) => {
      const isAsked =
        party.contact != null && (party.role === 'controller' || party.role === 'dpo');
      return isAsked ? [joined([[{ data: name(party.name) }], [{ data: party.contact! }]])] : [];
    }),
    notice: { url: dataUse.notice.url, text: words.readNotice },
  };
}

function requestsOf(text: DataUseText): RequestRow[] {
  const { rights: words, dataUse, now, name } = text;
  return requestsAt(dataUse, now).map(({ request, state, daysLeft }) => {
    const { right, due, why } = request;
    const label = right in words.right ? words.right[right as Right][0] : right;
    const day = due == null ? undefined : text.date(due);
    return {
      name: words.requested(label, text.moment(request.at)),
      text: state === 'open' ? words.due(day, daysLeft) : words[state],
      why: why == null ? undefined : name(why),
    };
  });
}
