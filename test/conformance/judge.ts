import { executeServerCommand } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { Check, Context, TreeNode, Walk } from './check.js';
import { deep } from './deep.js';
import type { Mode } from './mode.js';
import { mount, settled } from './states.js';
import type { Args, Place, Play } from './states.js';
import { walk } from './walk.js';
import { watch } from './watch.js';

/** What is to be judged: a template that shows one element. */
export interface Exhibit {
  readonly tag: string;
  readonly args: Args;
  readonly template: () => TemplateResult;
  readonly play?: Play | undefined;
}

/** What speaks against an element, shown in a mode the browser is already in. */
export async function judge(
  exhibit: Exhibit,
  mode: Mode,
  checks: readonly Check[],
): Promise<Map<Check, string[]>> {
  if (!document.hasFocus()) await executeServerCommand('conformance:front');
  const watched = watch();
  const place = await mount(exhibit.template(), exhibit.tag, mode);
  const found = new Map<Check, string[]>();
  try {
    if (exhibit.play) {
      await exhibit.play({ canvasElement: place.root });
      await settled(place.element);
    }
    const context = contextOf(place, exhibit, mode, watched.asked);
    await runAll('closed', context);
    openAll(place);
    await settled(place.element);
    watched.stop();
    await runAll('open', contextOf(place, exhibit, mode, watched.asked));
  } finally {
    watched.stop();
    place.leave();
  }
  return found;

  async function runAll(when: Check['when'], context: Context): Promise<void> {
    for (const check of checks) {
      if (check.when !== when || check.modes?.(mode) === false) continue;
      found.set(check, await check.run(place.element, context));
    }
  }
}

function contextOf(
  place: Place,
  { args, play }: Exhibit,
  mode: Mode,
  asked: readonly string[],
): Context {
  let walked: Promise<Walk> | undefined;
  let told: Promise<readonly TreeNode[]> | undefined;
  return {
    mode,
    args,
    isTouched: play !== undefined,
    asked,
    tree: () => (told ??= executeServerCommand('conformance:tree')),
    walk: () => (walked ??= walk(place)),
  };
}

/** Opens all that can be opened, but not what leads to another view. */
function openAll({ element }: Place): void {
  for (const details of deep(element, 'details')) details.toggleAttribute('open', true);
  for (const button of deep(element, '[aria-expanded=false]')) button.click();
}

/** What a list of findings says, shortened where one fault shows a hundred times. */
export function reportOf(found: ReadonlyMap<Check, string[]>): string {
  return [...found]
    .filter(([, findings]) => findings.length > 0)
    .map(([{ line, name }, findings]) => {
      const rest = findings.length > 4 ? `\n    and ${findings.length - 4} more` : '';
      return `${line} ${name}\n    ${findings.slice(0, 4).join('\n    ')}${rest}`;
    })
    .join('\n');
}
