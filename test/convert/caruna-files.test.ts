import { expect } from 'chai';
import { energyFromCaruna } from '../../src/convert/caruna.js';
import { trend } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { describeWithShared, shared, sharedText } from '../shared.js';

interface Figures {
  readonly kWh: string;
  readonly hours: number;
  readonly missing: number;
}
type Flows = Record<'import' | 'export', Figures>;
interface Expected {
  readonly total: Flows;
  readonly someDays: Record<string, Flows>;
}

function check(energy: Energy, figures: Flows, range: object, about: string): void {
  for (const flow of ['import', 'export'] as const) {
    const { total, coverage, steps } = trend(energy, { flow, step: 'hour', ...range });
    const { kWh, hours, missing } = figures[flow];
    expect(total ?? 0, about).to.equal(Number(kWh));
    expect(steps, about).to.have.length(hours);
    expect(coverage, about).to.be.closeTo(1 - missing / hours, 1e-12);
    expect(
      steps.filter(({ value }) => value === undefined),
      about,
    ).to.have.length(missing);
  }
}

describeWithShared('a file of Caruna', () => {
  for (const name of ['4.2022.csv', '9.2022.csv']) {
    it(`${name} has the kWh, the hours and the gaps that another computation found`, async () => {
      const text = (await sharedText('data/expected.json'))!;
      const expected = (JSON.parse(text) as { caruna: Record<string, Expected> }).caruna[name]!;
      const bytes = (await shared(`data/energy/caruna/${name}`))!;
      const { data, problems } = energyFromCaruna(bytes);
      expect(problems).to.eql([]);
      check(data!, expected.total, {}, name);
      for (const [date, figures] of Object.entries(expected.someDays)) {
        const end = new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        check(data!, figures, { start: date, end }, `${name} ${date}`);
      }
    });
  }
});
