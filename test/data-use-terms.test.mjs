// The page that maps each field of a data-use document to the standard's term.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const schemaFile = 'dist/schema/data-use.schema.json';
const built = existsSync(schemaFile);
const suite = built ? describe : describe.skip;

suite(built ? 'the terms of data use' : 'the terms of data use (skipped: there is no dist)', () => {
  const page = readFileSync('stories/data-use-terms.mdx', 'utf8');
  const words = new Set([...page.matchAll(/`([\w-]+)`/g)].map(([, word]) => word));

  it('name every field and every value of a choice', () => {
    const { keys, values } = named(JSON.parse(readFileSync(schemaFile, 'utf8')));
    expect([...keys, ...values].filter((name) => !words.has(name))).to.eql([]);
  });

  it('lead to where each is defined', () => {
    const links = [...page.matchAll(/\[`([\w-]+):([\w-]+)`\]\((\S+?)\)/g)];
    expect(links.length).to.be.above(80);
    const places = {
      dpv: 'https://w3id.org/dpv#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
    };
    for (const [, prefix, term, address] of links) {
      expect(address).to.equal(`${places[prefix]}${term}`);
    }
  });
});

/** All keys of objects in a JSON Schema, and all values that can be chosen among. */
function named(schema, keys = new Set(), values = new Set()) {
  if (typeof schema !== 'object' || schema === null) return { keys, values };
  for (const name of Object.keys(schema.properties ?? {})) keys.add(name);
  for (const value of schema.enum ?? []) values.add(value);
  if (typeof schema.const === 'string' && !schema.const.includes('/')) values.add(schema.const);
  for (const inner of Object.values(schema)) named(inner, keys, values);
  return { keys, values };
}
