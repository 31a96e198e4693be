import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../../dist/custom-elements.json';
import { choicesIn } from './choices.js';

interface Attribute {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Attribute[] }[] }[];
}

const { modules } = manifest as Manifest;
const elements = modules.flatMap(({ declarations }) => declarations);

/** Only attributes have controls: a list where the description names their values, else by type. */
export const controlsOfAttributes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { attributes = [] } = elements.find(({ tagName }) => tagName === component) ?? {};
  const byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  return Object.fromEntries(
    Object.entries(argTypes).flatMap(([name, argType]): [string, typeof argType][] => {
      const attribute = byName.get(name);
      const isOther = argType.table?.category !== 'attributes';
      if (!attribute) return [[name, { ...argType, control: { disable: true } }]];
      const own = { ...argType, ...rowOf(attribute), ...controlOf(attribute) };
      // A part may have the name of an attribute, and Storybook keeps the last of them.
      const other = { ...argType, control: { disable: true } };
      return isOther
        ? [
            [name, own],
            [`part ${name}`, other],
          ]
        : [[name, own]];
    }),
  );
};

function rowOf({ description, type, default: usual }: Attribute): object {
  const texts = { type: { summary: type?.text }, defaultValue: { summary: usual } };
  return { description, table: { category: 'attributes', ...texts } };
}

/** The type is what an argument in the address of a story is read by. */
function controlOf(attribute: Attribute): object {
  const options = choicesIn(attribute.description);
  if (options) {
    return { options, control: { type: 'select' }, type: { name: 'enum', value: options } };
  }
  const name = kindOf(attribute.type?.text);
  return { control: { type: name === 'string' ? 'text' : name }, type: { name } };
}

/** What is neither true or false nor a number is text. */
function kindOf(type = ''): 'boolean' | 'number' | 'string' {
  if (type.startsWith('boolean')) return 'boolean';
  return type.startsWith('number') ? 'number' : 'string';
}
