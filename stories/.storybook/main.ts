import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { foldedTemplates } from '../../fold-templates.mjs';

/** Pages in MDX have no tables of themselves. */
const docs = {
  name: '@storybook/addon-docs',
  options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: [docs, '@storybook/addon-a11y'],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), foldedTemplates()] }),
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
