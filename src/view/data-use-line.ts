import { behind } from '../insight/data-use.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { DataUse } from '../model/data-use.js';
import { COMMON } from './view.js';

/** What an element tells of the use of the data that it is drawn from, in a line. */
export interface DataUseLineView {
  readonly text: string;
  /** What the data are used for. */
  readonly uses: readonly string[];
}

/** @param insight what the element is called in the document: `energy-trend` */
export function dataUseLine(dataUse: DataUse, insight: string, locale: Locale): DataUseLineView {
  const words = COMMON[locale.language];
  const { uses, items } = behind(dataUse, insight);
  const [used, total] = [items.length, dataUse.items.length].map((count) =>
    locale.format.number(count),
  );
  return {
    text:
      items.length === 0 ? words.kindsUnknown : words.kindsUsed(used!, total!, items.length === 1),
    uses: uses.map(({ label }) => textIn(label, locale)),
  };
}
