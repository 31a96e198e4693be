import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Leaves in what the package ships and promises: built modules, elements, public members. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .map((module) => ({ ...module, declarations: module.declarations.filter(isElement) }))
      .filter(({ declarations }) => declarations.length > 0);
    for (const element of elements.flatMap(({ declarations }) => declarations)) {
      const { members = [], attributes = [], events = [] } = element;
      element.members = members.filter(isPublic);
      const fields = element.members.map(({ name }) => name);
      // Inner state and events passed on by a helper are taken for public ones.
      element.attributes = attributes.filter(({ fieldName }) => fields.includes(fieldName));
      element.events = events.filter(({ description }) => description);
    }
    const text = JSON.stringify(elements).replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
    customElementsManifest.modules = JSON.parse(text);
  },
};

const isElement = ({ tagName }) => tagName !== undefined;
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

/** The same types for templates of Vue and of Svelte. */
const templateTypes = {
  vue: `import type { DefineComponent } from 'vue';
import type { CustomElements } from './jsx.js';

type Components = { [Tag in keyof CustomElements]: DefineComponent<CustomElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements } from './jsx.js';

type Elements = {
  [Tag in keyof CustomElements & keyof HTMLElementTagNameMap]: CustomElements[Tag] &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof CustomElements[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};

/** The generator knows no ref objects, as React and Preact have them. */
const REF = 'ref?: (T | ((e: T) => void)) | undefined;';
const ANY_REF =
  'ref?: T | { current: T | null } | ((element: T | null) => unknown) | null | undefined;';

/** Types for JSX. Their events are named by the DOM's map, which needs no import. */
const jsxTypes = {
  name: 'jsx-types',
  packageLinkPhase({ customElementsManifest }) {
    const manifest = structuredClone(customElementsManifest);
    for (const { declarations } of manifest.modules) {
      for (const event of declarations.flatMap(({ events = [] }) => events)) {
        event.type = { text: `HTMLElementEventMap['${event.name}']` };
      }
    }
    generateJsxTypes(manifest, {
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: () => './index.js',
    });
    const types = readFileSync('dist/jsx.d.ts', 'utf8');
    if (!types.includes(REF)) throw new Error('The JSX types have another ref than expected.');
    writeFileSync('dist/jsx.d.ts', types.replaceAll(REF, ANY_REF));
    for (const [framework, text] of Object.entries(templateTypes)) {
      writeFileSync(`dist/${framework}.d.ts`, text);
    }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    published,
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypes,
  ],
};
