import { expect } from 'chai';
import { Atlas } from '../../src/insight/address.js';
import type { Address } from '../../src/insight/address.js';
import { clockOf, STEPS } from '../../src/insight/calendar.js';
import type { Step } from '../../src/insight/calendar.js';
import { trend } from '../../src/insight/trend.js';
import type { Energy } from '../../src/model/energy.js';
import { constant, DAY, energyOf, quarters, segment } from '../support/energy.js';

const FINEST: Record<string, Step> = { PT15M: 'quarter', PT1H: 'hour', P1D: 'day', P1M: 'month' };

interface Extent {
  readonly title: string;
  readonly resolution: keyof typeof FINEST;
  readonly segments: object[];
  readonly asOf?: string;
}

const EXTENTS: Extent[] = [
  {
    title: 'two days of quarters',
    resolution: 'PT15M',
    segments: [quarters('2026-03-28T00:00+02:00', '2026-03-30T00:00+03:00')],
  },
  {
    title: 'forty days of hours over the turn of the year',
    resolution: 'PT1H',
    segments: [constant('PT1H', '2025-12-10T00:00+02:00', 960, 1)],
  },
  {
    title: 'forty days of hours, known up to a morning',
    resolution: 'PT1H',
    segments: [constant('PT1H', '2025-12-10T00:00+02:00', 970, 1)],
    asOf: '2026-01-19T10:00:00+02:00',
  },
  {
    title: 'four months over the turn of the year',
    resolution: 'P1D',
    segments: [constant('P1D', '2025-11-01T00:00+02:00', 120, 5)],
  },
  {
    title: 'one December and the year after it',
    resolution: 'P1D',
    segments: [constant('P1D', '2024-12-11T00:00+02:00', 300, 5)],
    asOf: '2025-10-07T00:00:00+03:00',
  },
  {
    title: 'three years of hours',
    resolution: 'PT1H',
    segments: [constant('PT1H', '2023-01-01T00:00+02:00', 26_304, 1)],
  },
  {
    title: 'three years of months',
    resolution: 'P1M',
    segments: [constant('P1M', '2023-01-01T00:00+02:00', 36, 300)],
  },
  {
    title: 'a single quarter',
    resolution: 'PT15M',
    segments: [segment('PT15M', '2026-03-28T12:00+02:00', [1])],
  },
];

/** Of a year with data in one month only, days are that month's, and lead on to months. */
function isMonthBesideYear(view: Address, other: Address): boolean {
  const days = ({ start, end }: Address): number => (Date.parse(end) - Date.parse(start)) / DAY;
  return view.step === 'day' && days(view) > 31 && days(other) <= 31;
}

/** All views that a reader can come to from the first, each once. */
function reachable(energy: Energy, atlas: Atlas): Address[] {
  const clock = clockOf(energy.timeZone);
  const seen = new Map<string, Address>();
  const waiting = [atlas.resolve({}), ...STEPS.map((step) => atlas.resolve({ step }))];
  while (waiting.length > 0 && seen.size < 400) {
    const address = waiting.pop()!;
    const name = JSON.stringify(address);
    if (seen.has(name)) continue;
    seen.set(name, address);
    const { step, steps } = trend(energy, address);
    const inside = [steps[0], steps[steps.length >> 1], steps.at(-1)].flatMap((each) =>
      each?.value === undefined ? [] : (atlas.within(step, clock.toWall(each.start)) ?? []),
    );
    waiting.push(
      ...inside,
      ...atlas.stepsAt(address).map((other) => ({ ...address, step: other })),
      ...atlas.ancestors(address).map((each) => each.address),
      ...[atlas.neighbour(address, -1), atlas.neighbour(address, 1)].filter(
        (each) => each !== undefined,
      ),
    );
  }
  return [...seen.values()];
}

for (const { title, resolution, segments, asOf } of EXTENTS) {
  describe(`every view of ${title}`, () => {
    const energy = energyOf(segments, {}, { asOf });
    const atlas = new Atlas(energy, energy.series[0]!);
    const views = reachable(energy, atlas);
    const name = ({ step, start, end }: Address): string => `${step} ${start} ${end}`;

    it('begins before it ends, and is no finer than the data', () => {
      for (const view of views) {
        expect(view.start < view.end, name(view)).to.equal(true);
        const finest = STEPS.indexOf(FINEST[resolution]!);
        expect(STEPS.indexOf(view.step), name(view)).to.be.at.least(finest);
        expect(trend(energy, view).steps, name(view)).not.to.be.empty;
      }
    });

    it('has its own step among those that it offers', () => {
      for (const view of views) expect(atlas.stepsAt(view), name(view)).to.include(view.step);
    });

    it('lies between its neighbours, and each leads back', () => {
      for (const view of views) {
        const [before, after] = [atlas.neighbour(view, -1), atlas.neighbour(view, 1)];
        if (before) {
          expect(before.end, name(view)).to.equal(view.start);
          if (!isMonthBesideYear(view, before)) {
            expect(atlas.neighbour(before, 1), name(view)).to.eql(view);
          }
        }
        if (after) {
          expect(after.start, name(view)).to.equal(view.end);
          if (!isMonthBesideYear(view, after)) {
            expect(atlas.neighbour(after, -1), name(view)).to.eql(view);
          }
        }
      }
    });

    it('lies in all the views above it, from the largest down', () => {
      for (const view of views) {
        const above = atlas.ancestors(view).map(({ address }) => address);
        above.forEach((address, index) => {
          // A week may lie in two months or years: it begins in them, or ends.
          const inside = address.start < view.end && view.start < address.end;
          expect(inside, `${name(view)} in ${name(address)}`).to.equal(true);
          const outer = above[index - 1];
          if (outer) expect(outer.start <= address.start, name(view)).to.equal(true);
        });
      }
    });

    it('is reached from its data: there is at least one with readings', () => {
      const known = views.filter((view) => trend(energy, view).total !== undefined);
      expect(known).not.to.be.empty;
    });
  });
}
