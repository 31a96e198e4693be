import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../../dist/custom-elements.json';

interface Attribute {
  name: string;
  type?: { text: string };
}
interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
}

const { modules } = manifest as Manifest;
const elements = modules.flatMap(({ declarations }) => declarations);

/** Only attributes have controls; what is neither true or false nor a number is text. */
export const controlsOfAttributes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { attributes = [] } = elements.find(({ tagName }) => tagName === component) ?? {};
  const kinds = new Map(attributes.map(({ name, type }) => [name, kindOf(type?.text)]));
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = kinds.get(name);
      const control = type ? { type } : { disable: true };
      return [name, { ...argType, control }];
    }),
  );
};

function kindOf(type = ''): 'boolean' | 'number' | 'text' {
  if (type.startsWith('boolean')) return 'boolean';
  return type.startsWith('number') ? 'number' : 'text';
}
