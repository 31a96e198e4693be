import { expect } from 'chai';
import { energyFromDatahub } from '../../src/convert/datahub.js';
import { progress } from '../../src/insight/progress.js';
import type { Energy } from '../../src/model/energy.js';
import { DATAHUB_FILES, datahubFile } from '../datahub-files.js';
import { read as readGoal } from '../model/goals-document.js';
import { describeWithShared } from '../shared.js';

const [CONSUMPTION] = DATAHUB_FILES;

async function home(): Promise<Energy> {
  return energyFromDatahub(await datahubFile(CONSUMPTION)).data!;
}

/** The file's own rows, added up without the library: kWh of intervals that begin in a time. */
async function kWhBetween(start: string, end: string): Promise<number> {
  const lines = new TextDecoder()
    .decode(await datahubFile(CONSUMPTION))
    .trim()
    .split(/\r?\n/);
  const [head, ...rows] = lines.map((line) => line.split(';'));
  const [time, value] = [head!.indexOf('Alkuaika'), head!.indexOf('Määrä')];
  const millionths = rows
    .filter(
      (row) =>
        Date.parse(row[time]!) >= Date.parse(start) && Date.parse(row[time]!) < Date.parse(end),
    )
    .map((row) => Math.round(Number(row[value]!.replace(',', '.')) * 1e6));
  return millionths.reduce((sum, each) => sum + each, 0) / 1e6;
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
