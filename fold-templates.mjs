// Takes the indentation out of the templates of Lit: each run of white space would be a node of the
// page, and bytes to load. For Rollup, Vite and esbuild, so that what is tested is what is shipped.
import { readFile } from 'node:fs/promises';
import { transformSync } from 'esbuild';
import ts from 'typescript';

/** Stands for an expression; it cannot stand in a template. */
const HOLE = '\uE000';
const TAGS = ['html', 'svg', 'css'];

/** Beside their tags white space shows nothing. Beside those of all others it may be a space. */
const BLOCKS = new Set(
  `caption circle details div dl dd dt fieldset figure g h2 legend li line nav ol option p path rect
  section select summary svg table tbody td text tfoot th thead tr ul`.split(/\s+/),
);

/** What white space shows nothing in, whatever stands around it. */
const LISTS = new Set('dl g ol select svg table tbody tfoot thead tr ul'.split(' '));

/** Boxes of their own: at their inner edges white space shows nothing. */
const [OPENS_BOX, CLOSES_BOX] = [/<(?:button|label)\b[^<]*>$/, /^<\/(?:button|label)>/];

/** A build folds the same source for each of its files. */
const known = new Map();

/** The source with its templates folded; positions of what is not in a template stay in their line. */
export function foldTemplates(source, file) {
  if (!known.has(source)) known.set(source, folded(source, file));
  return known.get(source);
}

function folded(source, file) {
  if (!/\b(?:html|svg|css)`/.test(source)) return source;
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && TAGS.includes(node.tag.getText())) {
      edits.push(...editsOf(node, source));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), source);
}

/** What the pieces of text around a template's expressions become. */
function editsOf({ tag, template }, source) {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  const places = pieces.map((piece, at) => ({
    from: piece.getStart() + 1,
    to: piece.getEnd() - (at === pieces.length - 1 ? 1 : 2),
  }));
  const text = places.map(({ from, to }) => source.slice(from, to)).join(HOLE);
  const texts = FOLDS[tag.getText()](text).split(HOLE);
  if (texts.length !== places.length) throw new Error(`Cannot fold ${text}`);
  return places.map((place, at) => ({ ...place, text: texts[at] }));
}

const FOLDS = {
  html: (text) => foldMarkup(text, (name) => BLOCKS.has(name)),
  svg: (text) => foldMarkup(text, () => true),
  css: (text) => (/[\\\uE000]/.test(text) ? text.replace(/\s*\n\s*/g, ' ') : minified(text)),
};

function minified(text) {
  const options = { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' };
  return transformSync(text, options).code.trim();
}

/** Only white space with a line's end is indentation; within a tag it parts attributes. */
function foldMarkup(text, isBlock) {
  return text.replace(/\s*\n\s*/g, (space, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + space.length)];
    if (before.lastIndexOf('<') > before.lastIndexOf('>')) {
      return /^\/?>/.test(after) || before.endsWith('<') ? '' : ' ';
    }
    const closed = /<\/?([\w-]+)[^<>]*>$/.exec(before)?.[1];
    const opened = /^<\/?([\w-]+)/.exec(after)?.[1];
    const isEdge =
      before === '' || after === '' || OPENS_BOX.test(before) || CLOSES_BOX.test(after);
    const isNothing = isEdge || isBlock(closed) || isBlock(opened) || LISTS.has(openIn(before));
    return isNothing ? '' : ' ';
  });
}

/** The innermost element that is open at the end of a piece of markup. */
function openIn(markup) {
  const open = [];
  for (const [, isEnd, name, isWhole] of markup.matchAll(/<(\/?)([\w-]+)[^<>]*?(\/?)>/g)) {
    if (isEnd) open.splice(open.lastIndexOf(name));
    else if (!isWhole) open.push(name);
  }
  return open.at(-1);
}

/** For Rollup and Vite. */
export function foldedTemplates() {
  return {
    name: 'folded-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/elements/')) return null;
      return { code: foldTemplates(code, id), map: null };
    },
  };
}

/** For esbuild. */
export const foldedTemplatesForEsbuild = {
  name: 'folded-templates',
  setup(build) {
    build.onLoad({ filter: /\/src\/elements\/.*\.ts$/ }, async ({ path }) => ({
      contents: foldTemplates(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};
