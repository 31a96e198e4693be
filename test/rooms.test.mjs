// The arrows of the house: which room may import which, and what from outside.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';

const dates = ['date-fns', '@date-fns/tz', '@date-fns/utc'];

/** For each room: the rooms and the packages that it may import. `types` only as types. */
const rooms = {
  model: { rooms: [], packages: [...dates, 'valibot'] },
  convert: { rooms: ['model'], packages: ['d3', '@rgrove/parse-xml'] },
  insight: { rooms: ['model'], packages: [...dates, 'd3'] },
  locale: { rooms: [], types: ['model', 'insight'], packages: [] },
  chart: { rooms: [], packages: ['d3'] },
  view: { rooms: ['insight', 'locale', 'chart'], types: ['model'], packages: [] },
  elements: {
    rooms: ['model', 'convert', 'insight', 'locale', 'chart', 'view'],
    packages: ['lit'],
  },
  define: { rooms: ['elements'], packages: ['lit'] },
  cli: {
    rooms: ['model', 'convert', 'insight', 'locale', 'view'],
    packages: ['node:fs', 'node:fs/promises', 'node:util'],
  },
};

/** The entries: files beside the rooms. */
const entries = {
  'index.ts': { rooms: ['elements'], types: Object.keys(rooms), packages: [] },
  'define.ts': { rooms: ['define'], packages: [] },
  'data.ts': { rooms: ['model', 'convert', 'insight'], packages: [] },
};

/** Build-time only: no entry reaches it. */
const buildTime = { 'model/json-schema.ts': ['@valibot/to-json-schema'] };

describe('rooms', () => {
  const files = readdirSync('src', { recursive: true })
    .map((path) => path.split(sep).join(posix.sep))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

  it('import one way only', () => {
    expect(files).not.to.be.empty;
    expect(files.flatMap((file) => faults(file, readFileSync(join('src', file), 'utf8')))).to.eql(
      [],
    );
  });

  it('would be caught importing the other way', () => {
    expect(
      faults('model/energy.ts', `import { trend } from '../insight/trend.js';`),
    ).to.have.length(1);
    expect(
      faults('view/energy-trend.ts', `export { Reader } from '../model/door.js';`),
    ).to.have.length(1);
    expect(faults('chart/line.ts', `const { html } = await import('lit');`)).to.have.length(1);
    expect(faults('locale/fi.ts', `import { format } from 'date-fns/format';`)).to.have.length(1);
    expect(
      faults('insight/trend.ts', `type Chart = import('../chart/line.js').Line;`),
    ).to.have.length(1);
    expect(faults('attic/things.ts', ``)).to.have.length(1);
  });

  it('are not caught importing as they may', () => {
    expect(
      faults('view/energy-trend.ts', `import type { Energy } from '../model/energy.js';`),
    ).to.eql([]);
    expect(faults('elements/a.ts', `import { html } from 'lit/html.js'; import './b.js';`)).to.eql(
      [],
    );
  });
});

function faults(file, text) {
  const room = file.includes('/') ? file.split('/')[0] : undefined;
  const may = room ? rooms[room] : entries[file];
  if (!may) return [`src/${file} is in no room`];
  return imports(file, text)
    .filter(({ from, typeOnly }) => {
      if (!from.startsWith('.')) {
        const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
        return ![...may.packages, ...(buildTime[file] ?? [])].includes(name);
      }
      const target = posix.join(posix.dirname(file), from).split('/')[0];
      const allowed = [room, ...may.rooms, ...(typeOnly ? (may.types ?? []) : [])];
      return !allowed.includes(target);
    })
    .map(({ from }) => `src/${file} must not import ${from}`);
}

/** Every import, export from, import() and import type in a source text. */
function imports(file, text) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const typeOnly = node.importClause?.isTypeOnly ?? node.isTypeOnly ?? false;
      if (node.moduleSpecifier) found.push({ from: node.moduleSpecifier.text, typeOnly });
    } else if (ts.isImportTypeNode(node)) {
      found.push({ from: node.argument.literal.text, typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ from: node.arguments[0].text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}
