import { expect } from 'chai';
import { segmentOf, stretchesOf } from '../../src/convert/stretches.js';
import type { FileReading } from '../../src/convert/stretches.js';

const QUARTER = 900_000;

/** A reading of a quarter, so many quarters after 1970. */
function quarter(at: number, value: number | null, more: Partial<FileReading> = {}): FileReading {
  const rest = { line: at + 1, resolution: 'PT15M', quality: 'measured' } as const;
  return { ...rest, start: at * QUARTER, value, ...more };
}

/** The values of each stretch, and which readings were told to say otherwise than which. */
function stretched(...readings: FileReading[]): { values: unknown[]; told: unknown[] } {
  const told: unknown[] = [];
  const stretches = stretchesOf(readings, (reading, kept) => told.push([reading.line, kept.line]));
  return { values: stretches.map((each) => each.map(({ value }) => value)), told };
}

describe('readings in a row', () => {
  it('make one stretch as long as none is left out and their length stays', () => {
    const hour = quarter(4, 9, { resolution: 'PT1H' });
    expect(stretched(quarter(0, 1), quarter(1, 2), quarter(3, 3), hour)).to.eql({
      values: [[1, 2], [3], [9]],
      told: [],
    });
    expect(stretched()).to.eql({ values: [], told: [] });
  });

  it('are put in order', () => {
    expect(stretched(quarter(2, 3), quarter(0, 1), quarter(1, 2)).values).to.eql([[1, 2, 3]]);
  });

  it('count once where they say the same twice, and are told where they do not', () => {
    const again = { line: 9 };
    expect(stretched(quarter(0, 1), quarter(0, 1, again))).to.eql({ values: [[1]], told: [] });
    expect(stretched(quarter(0, 1), quarter(0, 2, again))).to.eql({
      values: [[1]],
      told: [[9, 1]],
    });
    // As much, but for another time, and as much for a longer one.
    const half = quarter(0, 1, { resolution: 'PT30M' });
    expect(stretched(half, quarter(1, 1)).told).to.eql([[2, 1]]);
    expect(stretched(quarter(0, 1), { ...half, line: 9 }).told).to.eql([[9, 1]]);
  });

  it('that are missing give way to what is known, before and after', () => {
    const again = { line: 9 };
    expect(stretched(quarter(0, null), quarter(0, 1, again)).values).to.eql([[1]]);
    expect(stretched(quarter(0, 1), quarter(0, null, again)).values).to.eql([[1]]);
    const later = stretched(quarter(0, 1), quarter(1, null), quarter(1, 2, again), quarter(2, 3));
    expect(later).to.eql({ values: [[1, 2, 3]], told: [] });
    expect(stretched(quarter(0, null), quarter(0, null, again)).values).to.eql([[null]]);
  });
});

describe('the segment of a stretch', () => {
  it('names the runs that are not measured', () => {
    const estimated = { quality: 'estimated' } as const;
    const stretch = [
      quarter(0, 1),
      quarter(1, 2, estimated),
      quarter(2, 3, estimated),
      quarter(3, 4),
    ];
    expect(segmentOf(stretch)).to.eql({
      start: '1970-01-01T00:00:00.000Z',
      resolution: 'PT15M',
      values: [1, 2, 3, 4],
      quality: [[1, 2, 'estimated']],
    });
    expect(segmentOf([quarter(0, 1)]).quality).to.eql([]);
  });
});
