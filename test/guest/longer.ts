/** Stands in each word that has been made longer, and is not made longer again. */
const MARK = 'ě';
const MORE = 0.4;

/** The same words, with their functions, 40 % longer; short ones, such as units, stay. */
export function longer<Words>(words: Words): Words {
  if (typeof words === 'string') return words.replace(/\p{Ll}{4,}/gu, stretched) as Words;
  if (typeof words === 'function') {
    return ((...given: unknown[]) =>
      longer((words as (...all: unknown[]) => unknown)(...given))) as Words;
  }
  if (Array.isArray(words)) return words.map(longer) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return new Proxy(words, {
    get: (target, name, self) => longer(Reflect.get(target, name, self) as unknown),
  });
}

function stretched(word: string): string {
  if (word.includes(MARK)) return word;
  const more = Math.ceil(word.length * MORE) - 1;
  return word + MARK + word.slice(-more);
}
