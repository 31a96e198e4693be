import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../demo/brands.css';
import manifest from '../../dist/custom-elements.json';
import { withActions } from './actions.js';
import { codeToCopy } from './code.js';
import { controlsOfAttributes } from './controls.js';
import { now } from './now.js';

setCustomElementsManifest(manifest);

const toolbar = (title: string, items: string[]) => ({
  toolbar: { title, items, dynamicTitle: true },
});

const preview: Preview = {
  args: { now },
  argTypesEnhancers: [controlsOfAttributes],
  parameters: {
    // The element alone, without what this Storybook puts around it.
    docs: { source: { excludeDecorators: true, transform: codeToCopy } },
  },
  // Each element gets a page of its stories, with the code to copy.
  tags: ['autodocs'],
  globalTypes: {
    language: toolbar('Language', ['fi', 'sv', 'en']),
    scheme: toolbar('Colour scheme', ['light', 'dark']),
    brand: toolbar('Brand', ['peili', 'grocer', 'energy', 'plain']),
    width: toolbar('Width', ['240px', '320px', '480px', '720px', '1040px', 'full']),
  },
  initialGlobals: { language: 'en', scheme: 'light', brand: 'peili', width: '720px' },
  decorators: [
    withActions,
    (story, { globals }) => {
      const { language, scheme, brand, width } = globals as Record<string, string>;
      const ground = brand === 'peili' ? 'background: Canvas; color: CanvasText;' : '';
      const page = `color-scheme: ${scheme}; ${ground} padding: 1rem`;
      const place = `inline-size: ${width === 'full' ? '100%' : width}`;
      return html`<div lang=${language} data-brand=${brand} style=${page}>
        <div style=${place}>${story()}</div>
      </div>`;
    },
  ],
};

export default preview;
