import { expect } from 'chai';
import { CHECKS } from './checks.js';
import { ACTS } from './faulty/acts.js';
import { CONTENTS } from './faulty/contents.js';
import { exhibit } from './faulty/fault.js';
import { LOOKS } from './faulty/looks.js';
import { SOUND } from './faulty/sound.js';
import { judge, reportOf } from './judge.js';
import { enter, leave, MODES } from './mode.js';

const FAULTS = [...LOOKS, ...CONTENTS, ...ACTS];

describe('the checks', () => {
  const table: string[] = [];
  after(async () => {
    await leave();
    console.log(`Planted faults\n${table.join('\n')}`);
  });

  it('have a planted fault each', () => {
    const planted = new Set(FAULTS.map(({ check }) => check));
    const names = CHECKS.map(({ name }) => name);
    expect(names.filter((name) => !planted.has(name))).to.eql([]);
    expect([...planted].filter((name) => !names.includes(name))).to.eql([]);
  });

  for (const mode of MODES) {
    it(`find nothing wrong with what is sound: ${mode.name}`, async () => {
      await enter(mode);
      expect(reportOf(await judge(exhibit(SOUND), mode, CHECKS))).to.equal('');
    });
  }

  for (const { check: name, what, mode, source } of FAULTS) {
    it(`would catch ${what}: ${name}`, async () => {
      const check = CHECKS.find((each) => each.name === name)!;
      await enter(mode);
      const found = (await judge(exhibit(source), mode, [check])).get(check) ?? [];
      table.push(
        `${found.length > 0 ? '✓' : '✗'} ${check.line} ${name}: ${what}: ${found[0] ?? ''}`,
      );
      expect(found).not.to.be.empty;
    });
  }
});
