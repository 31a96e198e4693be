import { executeServerCommand } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';

/** How a reader may have set colours. */
export const COLOUR_MODES = [
  { name: 'light', scheme: 'light', forced: 'none' },
  { name: 'dark', scheme: 'dark', forced: 'none' },
  { name: 'forced colours, light', scheme: 'light', forced: 'active' },
  { name: 'forced colours, dark', scheme: 'dark', forced: 'active' },
] as const;

/** Runs a test on a page with these colours, and gives the page its own back. */
export async function inMode(
  { scheme, forced }: { scheme: string; forced: string },
  test: () => Promise<void>,
): Promise<void> {
  const { style } = document.documentElement;
  try {
    await emulate(scheme, forced);
    style.colorScheme = 'light dark';
    style.background = 'Canvas';
    await test();
  } finally {
    await emulate('light', 'none');
    style.colorScheme = '';
    style.background = '';
  }
}

async function emulate(scheme: string, forced: string): Promise<void> {
  await executeServerCommand('media-features', {
    'prefers-color-scheme': scheme,
    'forced-colors': forced,
  });
}

/** Expects that axe finds nothing wrong with an element; its findings are the message. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
  expect(found.join('\n\n')).to.equal('');
}
