/** Describes what the package ships: the built modules and their public members. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
      }
    }
    const text = JSON.stringify(customElementsManifest);
    const built = text.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(built));
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
