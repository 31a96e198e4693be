/**
 * The fields of a JSON Schema, each once: `series[].vat.included`, in what form it is given, and
 * whether it must be there wherever what holds it is.
 */
export function fieldsOf(schema, path = '') {
  const shapes = shapesOf(schema);
  const lists = shapes.filter(({ type, items }) => type === 'array' && items);
  const objects = shapes.filter(({ properties }) => properties);
  const names = new Set(objects.flatMap(({ properties }) => Object.keys(properties)));
  const own = [...names].flatMap((name) => {
    const holders = objects.filter(({ properties }) => name in properties);
    const values = holders.map(({ properties }) => properties[name]);
    const isNeeded = objects.every(({ required = [] }) => required.includes(name));
    const field = path === '' ? name : `${path}.${name}`;
    const value = values.length === 1 ? values[0] : { anyOf: values };
    return [{ path: field, form: formOf(value), isNeeded }, ...fieldsOf(value, field)];
  });
  const rows = lists.map(({ items }) => items);
  const named = shapes.flatMap(({ additionalProperties }) => additionalProperties ?? []);
  return [
    ...own,
    ...(rows.length > 0 ? fieldsOf({ anyOf: rows }, `${path}[]`) : []),
    ...(named.length > 0 ? fieldsOf({ anyOf: named }, `${path}.*`) : []),
  ];
}

/** All that a schema allows, with what is missing left out. */
function shapesOf(schema) {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.flatMap(shapesOf);
  return schema.type === 'null' ? [] : [schema];
}

/** In words: `instant`, `"kg", "l"`, `list of text`. */
function formOf(schema) {
  const shapes = shapesOf(schema);
  const literals = shapes.flatMap((shape) => shape.enum ?? shape.const ?? []);
  const allowed = [...new Set(literals)].map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  const names = shapes
    .filter((shape) => !shape.enum && shape.const === undefined)
    .map(nameOf)
    // Words may be one text, or a text for each language.
    .filter((name, _, all) => name !== 'text' || !all.includes('words'));
  return [...new Set([allowed, ...names])].filter(Boolean).join(' or ');
}

const EXAMPLES = {
  instant: '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  'currency code': 'EUR',
  'time of day': '22:00',
};

function nameOf(shape) {
  const { type, pattern, additionalProperties } = shape;
  if (pattern) {
    return Object.keys(EXAMPLES).find((name) => new RegExp(pattern).test(EXAMPLES[name]));
  }
  switch (type) {
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'text';
    case 'array':
      return listOf(shape);
    case 'object':
      return additionalProperties?.type === 'string' ? 'words' : 'object';
    default:
      return `${type === 'integer' ? 'whole number' : 'number'}${rangeOf(shape)}`;
  }
}

/** Bounds that only keep sums exact are no news to anyone. */
const LARGE = 1_000_000;

function rangeOf({ minimum = -Infinity, maximum = Infinity }) {
  if (maximum < LARGE) return ` from ${minimum} to ${maximum}`;
  return minimum > -LARGE ? `, ${minimum} or more` : '';
}

function listOf({ items = {}, prefixItems }) {
  if (prefixItems) return `[${prefixItems.map(formOf).join('; ')}]`;
  const form = formOf(items);
  return form === '' || form === 'object' ? 'list' : `list of ${form}`;
}
