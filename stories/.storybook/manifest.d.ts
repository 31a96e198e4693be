declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

declare module '*/fold-templates.mjs' {
  import type { Plugin } from 'vite';

  export function foldedTemplates(): Plugin;
}

declare module '*.css';
