import axe from 'axe-core';
import type { LitElement } from 'lit';
import type { Check, Context, TreeNode } from '../check.js';
import { deep, nameOf, tabStops } from '../deep.js';

/** A22 and the names of everything: what others find. */
export const browser: readonly Check[] = [
  { line: 'A22', name: 'axe', when: 'open', run: rules },
  { line: 'A22', name: 'name, role, value', when: 'open', run: nodes, asksTree: true },
];

async function rules(element: LitElement) {
  const context = { include: element, exclude: repeated(element) };
  const { violations } = await axe.run(context, {
    // There is nothing to load: no style sheet from elsewhere, no sound or film.
    preload: false,
    resultTypes: ['violations'],
    rules: { 'label-content-name-mismatch': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes: places }) =>
    places.map(({ target, failureSummary }) => {
      const [, why = ''] = (failureSummary ?? '').split('\n');
      return `${id}: ${target.join(' ')} ${why.trim()}`;
    }),
  );
}

/** Of a table's rows that differ in nothing but their words, so many are looked at. */
const ALIKE = 3;

function repeated(element: LitElement): HTMLElement[] {
  const counts = new Map<string, number>();
  return deep(element, 'tbody tr').filter((row) => {
    const shape = shapeOf(row);
    const count = (counts.get(shape) ?? 0) + 1;
    counts.set(shape, count);
    return count > ALIKE;
  });
}

function shapeOf(row: Element): string {
  const holders = [row, ...row.querySelectorAll('*')];
  return holders
    .map(({ localName, className, attributes }) =>
      [localName, className, ...Array.from(attributes, ({ name }) => name)].join(),
    )
    .join(';');
}

const NAMED = new Set(
  ['button', 'slider', 'radio', 'radiogroup', 'combobox', 'link', 'image', 'table', 'heading']
    .concat(['spinbutton', 'textbox', 'checkbox', 'switch', 'navigation', 'region', 'group'])
    .concat(['DisclosureTriangle', 'disclosureTriangle', 'tab', 'progressbar', 'meter']),
);

/** The page's own nodes have names too: the whole tree may be asked. */
async function nodes(element: LitElement, { tree }: Context) {
  const all = await tree();
  const roleless = tabStops(element).filter(
    (each) => !each.matches('a, button, input, select, textarea, summary, [role]'),
  );
  return [
    ...all.flatMap((node) => [...faultsOf(node)]),
    ...roleless.map((each) => `${nameOf(each)} is a tab stop and has no role`),
  ];
}

function* faultsOf(node: TreeNode): Generator<string> {
  const { role, name, value } = node;
  const isOuter = role === 'RootWebArea' || role === 'main';
  // Native wrappers such as a details element group without a name, which is how HTML means it.
  const mayBeNameless = isOuter || role === 'group';
  if (NAMED.has(role) && !mayBeNameless && name.trim() === '') yield `a ${role} has no name`;
  // Where the focus is set to be read on from, the text is what is heard.
  const heard = role === 'generic' ? node.text : name;
  if (node.focusable === true && !isOuter && heard.trim() === '') {
    yield `a ${role} that can have the focus has no name`;
  }
  // The words of a native slider (A7) do not come through this door.
  if (role === 'slider' && value === undefined) yield `the slider "${name}" has no value`;
  if (role === 'radio' && node.checked === undefined) yield `the radio "${name}" has no state`;
  if (role === 'combobox' && !value) yield `the choice "${name}" has no value`;
  if (role === 'heading' && typeof node.level !== 'number') yield `"${name}" has no level`;
}
