// The tables of the data format's pages, held to the schemas: each field, its form, whether needed.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fieldsOf } from './schema-fields.mjs';

const built = existsSync('dist/schema');
const suite = built ? describe : describe.skip;
const documents = ['energy', 'purchases', 'goals', 'data-use'];

suite(
  built ? 'the data format' : 'the data format (skipped: there is no dist, npm run build makes it)',
  () => {
    for (const name of documents) {
      it(`is told field by field: ${name}`, () => {
        const schema = JSON.parse(readFileSync(`dist/schema/${name}.schema.json`, 'utf8'));
        const rows = rowsOf(readFileSync(`stories/data-format-${name}.mdx`, 'utf8'));
        const fields = fieldsOf(schema);
        expect(fields).not.to.be.empty;
        expect(rows.map(({ meaning }) => meaning)).not.to.include('');
        const told = ({ path, form, isNeeded }) => `${path} | ${form} | ${isNeeded ? 'yes' : ''}`;
        expect(rows.map(told)).to.have.members(fields.map(told));
      });
    }
  },
);

/** The rows of a page's tables, each at the place that the heading above it names. */
function rowsOf(page) {
  let place = '';
  return page.split('\n').flatMap((line) => {
    const heading = /^## .*?(?:`(.+)`)?$/.exec(line);
    if (heading) place = heading[1] ?? '';
    const [, name, form, needed, meaning] =
      /^\| `(.+?)` +\| (.+?) +\| (yes)? +\| (.*?) +\|$/.exec(line) ?? [];
    if (name === undefined) return [];
    return { path: [place, name].filter(Boolean).join('.'), form, isNeeded: !!needed, meaning };
  });
}
