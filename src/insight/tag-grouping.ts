import type { Tags } from '../model/tags.js';
import type { Grouping } from './grouping.js';

/**
 * Parts are tags, of which a line may have several, and last what is known to have none. Lines of
 * which no tags are known are in slot 0.
 */
export function tagGrouping({ keys, names, sets }: Tags, column: Int32Array | undefined): Grouping {
  const untagged = keys.length;
  const slotsOf = sets.map((set, index) => (index === 0 ? [0] : set.length > 0 ? set : [untagged]));
  return {
    size: keys.length + 1,
    slots: { column, slotsOf },
    headOf: (slot) =>
      slot === untagged
        ? { key: '', name: '', hasChildren: false, kind: 'untagged' }
        : { key: keys[slot]!, name: names[slot]!, hasChildren: false },
  };
}
