// What each language's sources must have, whatever they say.
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';

const ROOT = 'src/locale';
const languages = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'words')
  .map(({ name }) => name);

/** Alike in English and in the other, and right in both; and what Intl's options are called. */
const OPTIONS = ['narrow', 'short', 'long', 'numeric'];
const ALIKE = {
  fi: ['kcal'],
  sv: ['kcal', 'period', 'Period', 'person', 'Per person', 'under', 'under\u00A0…}'],
};

describe('the sources of each language', () => {
  it('are three, with the same files', () => {
    expect(languages).to.have.members(['fi', 'sv', 'en']);
  });

  for (const language of ['fi', 'sv']) {
    it(`${language}: have no text left in English`, () => {
      const english = new Set(textsOf('en').filter(hasWord));
      const left = textsOf(language).filter((text) => english.has(text) && !OPTIONS.includes(text));
      expect([...new Set(left)]).to.have.members(ALIKE[language]);
    });
  }

  for (const language of languages) {
    it(`${language}: keep a number and its unit in one line, and have a true minus`, () => {
      for (const text of textsOf(language)) expect(faultOf(text), text).to.equal(undefined);
    });
  }

  it('would be caught with a space that breaks, a hyphen as a minus, or three dots', () => {
    expect(['…} kWh', '…} %', '5 €', '-3', '…}...'].map(faultOf)).not.to.include(undefined);
    expect(['…}\u00A0kWh', '\u22123', 'a well-made 5', '…} euros'].map(faultOf)).to.eql(
      Array(4).fill(undefined),
    );
  });
});

function faultOf(text) {
  if (/[\d}] (?:%|€|kWh|MWh|kW|m³|kg|CO2e|°C|c\/kWh)(?![\p{L}\d])/u.test(text)) return 'space';
  if (/(?:^|[\s(])-(?:\d|…})/.test(text)) return 'minus';
  return text.includes('...') ? 'dots' : undefined;
}

function hasWord(text) {
  return /\p{L}{4}/u.test(text.replaceAll('…}', ''));
}

/** Each text of a language's files, with `…}` where something is put in. */
function textsOf(language) {
  return readdirSync(`${ROOT}/${language}`).flatMap((file) => {
    const texts = [];
    const visit = (node) => {
      if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
        const { parent } = node;
        const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
        const isCode = isKey || ts.isBinaryExpression(parent) || ts.isCaseClause(parent);
        if (!isCode) texts.push(node.text);
      } else if (ts.isTemplateExpression(node)) {
        const rest = node.templateSpans.map(({ literal }) => literal.text);
        texts.push([node.head.text, ...rest].join('…}'));
      }
      ts.forEachChild(node, visit);
    };
    const path = `${ROOT}/${language}/${file}`;
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
    return texts;
  });
}
