import { textIn } from '../locale/locale.js';
import type { Span } from '../locale/words/common.js';
import type { PurchaseText } from './purchase-text.js';

/** What the total is held against, each in a line, and by what method it is known. */
export function purchaseGuides(text: PurchaseText): Span[][] {
  const { look, words, locale, rows } = text;
  const { guides, unmeasured, methods } = look.made;
  if (guides.length === 0) return [];
  const lines = guides.map(({ per, own, value, label, source }) => {
    const write = (number: number): string =>
      per === 'share' ? rows.share(number) : rows.single(number);
    return words.guides.guide({
      per,
      own: own === undefined ? undefined : write(own),
      // An unknown part of a share belongs neither to it nor to what it is of.
      isAtLeast: unmeasured > 0 && per !== 'share',
      value: write(value),
      label: textIn(label, locale),
      source: source === undefined ? undefined : textIn(source, locale),
    });
  });
  const names = methods.map(({ name }) => textIn(name, locale));
  return names.length === 0 ? lines : [...lines, words.guides.methods(names)];
}
