import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { CHECKS } from './checks.js';
import { judge, reportOf } from './judge.js';
import { enter, leave, MODES } from './mode.js';
import type { Mode } from './mode.js';
import { subjects } from './states.js';
import type { State, Subject } from './states.js';

/** A state to be judged in a mode. */
interface Trial {
  readonly state: State;
  readonly mode: Mode;
}

/**
 * Every element in every state, in one mode each so that each check meets each mode, and its
 * first state in all of them; on a long run every state in every mode. The trials are dealt to
 * several files, which run at the same time.
 */
export async function conform({ part, of }: { part: number; of: number }): Promise<void> {
  const isLong = await executeServerCommand<boolean, undefined>('conformance:is-long');
  for (const subject of await subjects()) {
    const trials = isLong ? all(subject) : pairwise(subject);
    describe(subject.tag, () => {
      it('has stories', () => {
        expect(subject.states).not.to.be.empty;
      });
      after(leave);
      for (const { state, mode } of trials.filter((_, index) => index % of === part)) {
        it(`${state.name}: ${mode.name}`, () => tryOut(state, mode)).timeout(60_000);
      }
    });
  }
}

function all({ states }: Subject): Trial[] {
  return MODES.flatMap((mode) => states.map((state) => ({ state, mode })));
}

function pairwise({ states }: Subject): Trial[] {
  const [first, ...others] = states;
  if (!first) return [];
  const trials = [
    ...MODES.map((mode) => ({ state: first, mode })),
    ...others.map((state, index) => ({ state, mode: MODES[index % MODES.length]! })),
  ];
  // The browser is set to a mode once for all that is shown in it.
  return trials.sort((a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode));
}

async function tryOut(state: State, mode: Mode): Promise<void> {
  await enter(mode);
  const end = state.prepare();
  try {
    expect(reportOf(await judge(state, mode, CHECKS))).to.equal('');
  } finally {
    end();
  }
}
