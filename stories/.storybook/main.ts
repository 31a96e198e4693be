import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { foldedTemplates } from '../../fold-templates.mjs';

/** Pages in MDX have no tables of themselves. */
const docs = {
  name: '@storybook/addon-docs',
  options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
};

/** Browsers that know light-dark(), which would otherwise be rewritten to what knows no brand. */
const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: [docs, '@storybook/addon-a11y'],
  // Where a page of the guide looks for its pictures, here as in the sources.
  staticDirs: [{ from: '../../demo/pictures', to: '/demo/pictures' }],
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, cssTarget },
    plugins: [...(vite.plugins ?? []), foldedTemplates()],
  }),
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
