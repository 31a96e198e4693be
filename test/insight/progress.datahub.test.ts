import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import { history } from '../../src/insight/goal-history.js';
import { progress } from '../../src/insight/progress.js';
import type { Energy } from '../../src/model/energy.js';
import { DATAHUB_FILES, datahubFile } from '../datahub-files.js';
import { read as readGoal } from '../model/goals-document.js';
import { describeWithShared } from '../shared.js';

const [CONSUMPTION] = DATAHUB_FILES;

async function home(): Promise<Energy> {
  return energyFromDatahub(await datahubFile(CONSUMPTION)).data!;
}

/** When each of the file's own rows begins, and its millionths of a kWh: read without the library. */
let rows: Promise<readonly (readonly [start: number, millionths: number])[]> | undefined;

async function readRows(): Promise<readonly (readonly [number, number])[]> {
  const text = new TextDecoder().decode(await datahubFile(CONSUMPTION));
  const [head, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  const [time, value] = [head!.indexOf('Alkuaika'), head!.indexOf('Määrä')];
  return lines.map((line) => {
    const kWh = Number(line[value]!.replace(',', '.'));
    return [Date.parse(line[time]!), Math.round(kWh * 1e6)];
  });
}

/** kWh of the rows that begin in a time. */
async function kWhBetween(start: string, end: string): Promise<number> {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  const found = (await (rows ??= readRows())).filter(([at]) => at >= from && at < to);
  return found.reduce((sum, [, millionths]) => sum + millionths, 0) / 1e6;
}

describeWithShared('progress of a goal on a Datahub file', () => {
  it('is the month’s own use, and what the rest may be', async () => {
    const now = '2025-03-31T00:00:00+03:00';
    const counted = await kWhBetween('2025-03-01T00:00:00+02:00', now);
    const told = progress(readGoal({ target: 1500 }), { energy: await home(), now });
    expect(told.value).to.equal(counted);
    expect(told.required).to.be.closeTo(1500 - counted, 1e-9);
    // March has 743 hours, of which 719 have gone.
    expect(told).to.include({
      day: 30,
      days: 31,
      elapsed: 719 / 743,
      model: 'linear',
      coverage: 1,
    });
    expect(told.projected).to.be.closeTo((counted * 743) / 719, 1e-6);
  });

  it('is a monthly goal: March so far, its last day, and the months before', async () => {
    const energy = await home();
    const now = '2025-03-21T00:00:00+02:00';
    const told = progress(readGoal({ target: 1_500 }), { energy, now });
    expect(told.value).to.equal(await kWhBetween('2025-03-01T00:00:00+02:00', now));
    expect(told.effect!.own).to.equal(await kWhBetween('2025-03-20T00:00:00+02:00', now));
    const months = history(readGoal({ target: 2_000 }), { energy, now });
    expect(months.map(({ value, state }) => [value, state])).to.eql([
      [2093.84, 'missed'],
      [1963.97, 'met'],
    ]);
  });

  it('finds the highest hour, as the rows do', async () => {
    const now = '2025-03-21T00:00:00+02:00';
    const goal = readGoal({ measure: { of: 'energy', what: 'peak' }, unit: 'kW', target: 9 });
    const start = Date.parse('2025-03-01T00:00:00+02:00');
    const hours = await Promise.all(
      Array.from({ length: 20 * 24 }, (_, hour) => {
        const from = start + hour * 3_600_000;
        const [one, other] = [from, from + 3_600_000].map((at) => new Date(at).toISOString());
        return kWhBetween(one!, other!);
      }),
    );
    expect(progress(goal, { energy: await home(), now }).value).to.equal(Math.max(...hours));
  });

  it('knows whether the closed months were met', async () => {
    const energy = await home();
    const state = (start: string, end: string, target: number): unknown[] => {
      const goal = readGoal({ period: { start, end }, target });
      const { value, state: found } = progress(goal, { energy, now: '2025-04-02T00:00:00+03:00' });
      return [value, found];
    };
    expect(state('2025-01-01', '2025-02-01', 2093.84)).to.eql([2093.84, 'met']);
    expect(state('2025-02-01', '2025-03-01', 1963.96)).to.eql([1963.97, 'missed']);
    expect(state('2025-03-01', '2025-04-01', 1500)).to.eql([1452.27, 'met']);
    expect(state('2025-01-01', '2025-04-01', 5510.08)).to.eql([5510.08, 'met']);
  });
});
