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

const isElement = ({ customElement }) => customElement === true;
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
