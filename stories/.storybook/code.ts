import { now } from './now.js';

/** What a story's documents are called where a service has them. */
const OWN: Record<string, string> = {
  'peili-energy-trend': 'energy',
  'peili-purchase-breakdown': 'purchases',
  'peili-goal-tracker': 'goals',
  'peili-data-use': 'data-use',
};

const SCRIPT = '<script type="module"';

interface Told {
  readonly component?: unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * The code to copy: the file that defines the element, its tag as the story has it, though not at
 * the stories' time, and how its documents come into their properties, which no tag can show.
 */
export function codeToCopy(code: string, { component, args }: Told): string {
  const tag = String(component);
  const own = OWN[tag];
  // Storybook asks twice, the second time with the answer to the first.
  if (own === undefined || code.startsWith(SCRIPT)) return code;
  const file = tag.replace('peili-', '');
  const lines = ['data', 'energy', 'purchases']
    .filter((name) => args[name] !== undefined)
    .map((name) => `  element.${name} = await documentAt('${name === 'data' ? own : name}');`);
  const set = `
${SCRIPT}>
  const element = document.querySelector('${tag}');
  const documentAt = async (name) => (await fetch(\`/api/me/\${name}.json\`)).text();
${lines.join('\n')}
</script>`;
  return [
    `${SCRIPT} src="/assets/peili/${file}.min.js"></script>`,
    code.trim().replace(` now="${now}"`, ''),
    ...(lines.length > 0 ? [set.trim()] : []),
  ].join('\n\n');
}
