// A fourth language, added where CONTRIBUTING says, whose words are English ones made longer:
// it shows that a language is an addition, and that longer words have room.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Its numbers and dates are German, since it must be one that Intl knows. */
const CODE = 'de';
const REGION = 'de-DE';

export const furtherLanguage = {
  name: 'further-language',
  setup({ onLoad }) {
    onLoad(
      { filter: /src[\\/](locale[\\/]languages|locale[\\/]locale|view[\\/][\w-]+)\.ts$/ },
      async ({ path }) => ({
        contents: withLanguage(await readFile(path, 'utf8')),
        loader: 'ts',
      }),
    );
  },
};

/** The code in the list of languages, its region, and a line where views pick their words. */
function withLanguage(source) {
  const words = /(: Record<Language, \w+Words> = \{[^}]*?\b(?:en: )?(\w+)),?\s*\};/g;
  const text = source
    .replace('LANGUAGES = [', `LANGUAGES = ['${CODE}', `)
    .replace(/(REGIONS: Record<Language, string> = \{[^}]+?),? \}/, `$1, ${CODE}: '${REGION}' }`)
    .replace(words, `$1, ${CODE}: longer($2) };`);
  if (text === source || !text.includes('longer(')) return text;
  return `import { longer } from ${JSON.stringify(resolve('test/guest/longer.ts'))};\n${text}`;
}
