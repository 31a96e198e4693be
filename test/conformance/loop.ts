import { expect } from 'chai';
import type { Check } from './check.js';
import { CHECKS } from './checks.js';
import { judge, reportOf } from './judge.js';
import { enter, isEmulated, leave, MODES, theRun } from './mode.js';
import type { Mode } from './mode.js';
import { subjects } from './states.js';
import type { State, Subject } from './states.js';

/** A state to be judged in a mode. */
interface Trial {
  readonly state: State;
  readonly mode: Mode;
}

/**
 * Every element in every state, in one mode each so that each check meets each mode; on a long
 * run every state in every mode. The trials are dealt to several files, which run at the same
 * time.
 */
export async function conform({ part, of }: { part: number; of: number }): Promise<void> {
  const { isLong, isChromium } = await theRun();
  const checks = CHECKS.filter(({ asksTree }) => isChromium || !asksTree);
  for (const subject of await subjects()) {
    const modes = MODES.filter((mode) => isChromium || !isEmulated(mode));
    const trials = isLong ? all(subject) : pairwise(subject, modes);
    describe(subject.tag, () => {
      it('has stories', () => {
        expect(subject.states).not.to.be.empty;
      });
      after(leave);
      for (const { state, mode } of trials.filter((_, index) => index % of === part)) {
        const isPossible = isChromium || !isEmulated(mode);
        const run = isPossible ? it : it.skip;
        const why = isPossible ? '' : ' (in Chromium alone)';
        run(`${state.name}: ${mode.name}${why}`, () => tryOut(state, mode, checks)).timeout(60_000);
      }
    });
  }
}

function all({ states }: Subject): Trial[] {
  return MODES.flatMap((mode) => states.map((state) => ({ state, mode })));
}

/**
 * The modes are dealt to the states in turn; where those are fewer, the first one takes the rest.
 * It takes those too that the browser cannot take on: to say so.
 */
function pairwise({ states }: Subject, modes: readonly Mode[]): Trial[] {
  const [first] = states;
  if (!first) return [];
  const left = MODES.filter((mode) => !modes.slice(0, states.length).includes(mode));
  const trials = [
    ...states.map((state, index) => ({ state, mode: modes[index % modes.length]! })),
    ...left.map((mode) => ({ state: first, mode })),
  ];
  // The browser is set to a mode once for all that is shown in it.
  return trials.sort((a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode));
}

async function tryOut(state: State, mode: Mode, checks: readonly Check[]): Promise<void> {
  await enter(mode);
  const end = state.prepare();
  try {
    expect(reportOf(await judge(state, mode, checks))).to.equal('');
  } finally {
    end();
  }
}
