import { expect } from 'chai';
import { CHECKS } from './checks.js';
import { ACTS } from './faulty/acts.js';
import { CONTENTS } from './faulty/contents.js';
import { exhibit } from './faulty/fault.js';
import { LOOKS } from './faulty/looks.js';
import { SOUND } from './faulty/sound.js';
import { judge, reportOf } from './judge.js';
import type { Mode } from './mode.js';
import { enter, isEmulated, leave, MODES, theRun } from './mode.js';

const FAULTS = [...LOOKS, ...CONTENTS, ...ACTS];
const { isChromium } = await theRun();
const checks = CHECKS.filter(({ asksTree }) => isChromium || !asksTree);

/** What a browser cannot be set to is left out, and said to be. */
function test(mode: Mode, title: string, run: () => Promise<void>): void {
  if (isChromium || !isEmulated(mode)) it(title, run);
  else it.skip(`${title} (in Chromium alone)`, run);
}

describe('the checks', () => {
  const table: string[] = [];
  after(async () => {
    await leave();
    console.log(`Planted faults\n${table.join('\n')}`);
  });

  it('look at every line of the acceptance list', () => {
    const lines = new Set(CHECKS.map(({ line }) => line));
    const asked = Array.from({ length: 22 }, (_, index) => `A${index + 1}`);
    expect(asked.filter((line) => !lines.has(line))).to.eql([]);
  });

  it('are listed in the guide with their faults', async () => {
    const page = await (await fetch('/stories/accessibility.mdx')).text();
    const listed = [...page.matchAll(/^\| ([AR]\d+) +\| (.*?) +\| (.*?) +\|$/gm)];
    const faultsOf = (name: string): string[] =>
      FAULTS.filter(({ check }) => check === name).map(({ what }) => what);
    expect(listed.map(([, ...cells]) => cells)).to.have.deep.members(
      CHECKS.map(({ line, name }) => [line, name, faultsOf(name).join('; ')]),
    );
  });

  it('have a planted fault each', () => {
    const planted = new Set(FAULTS.map(({ check }) => check));
    const names = CHECKS.map(({ name }) => name);
    expect(names.filter((name) => !planted.has(name))).to.eql([]);
    expect([...planted].filter((name) => !names.includes(name))).to.eql([]);
  });

  for (const mode of MODES) {
    test(mode, `find nothing wrong with what is sound: ${mode.name}`, async () => {
      await enter(mode);
      expect(reportOf(await judge(exhibit(SOUND), mode, checks))).to.equal('');
    });
  }

  for (const { check: name, what, mode, source } of FAULTS) {
    const check = checks.find((each) => each.name === name);
    if (!check) continue;
    test(mode, `would catch ${what}: ${name}`, async () => {
      await enter(mode);
      const found = (await judge(exhibit(source), mode, [check])).get(check) ?? [];
      table.push(
        `${found.length > 0 ? '✓' : '✗'} ${check.line} ${name}: ${what}: ${found[0] ?? ''}`,
      );
      expect(found).not.to.be.empty;
    });
  }
});
