import { parseArgs } from 'node:util';

export const USAGE = `npm run bench                     all scenarios, 10 rounds
npm run bench -- e1 receipts      those of that name, or whose names begin with the word
npm run bench -- --list           their names
npm run bench -- --rounds 5       fewer or more rounds
npm run bench -- --quick          a look in less than a minute: figures that prove nothing
npm run bench -- e1 --profile     what our element spends its time on, function by function
npm run bench -- e1 --pictures    what each has drawn, in test/bench/pictures/`;

/** What the command line asks for. Throws a plain word where it asks for what is not there. */
export function optionsFrom(words, names) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 10));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number.');
  const known = [...names, 'bytes'];
  const chosen = positionals.flatMap((word) => namesFor(word, known));
  return { ...values, rounds, chosen: chosen.length > 0 ? chosen : known };
}

/** The one of that name, else all whose names begin so: `receipts` are three. */
function namesFor(word, known) {
  const found = known.includes(word) ? [word] : known.filter((name) => name.startsWith(word));
  if (found.length === 0) throw new Error(`There is no "${word}" among: ${known.join(', ')}.`);
  return found;
}
