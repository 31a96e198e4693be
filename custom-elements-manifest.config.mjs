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
