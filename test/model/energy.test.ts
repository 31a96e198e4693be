import { expect } from 'chai';
import { readEnergy } from '../../src/model/energy.js';
import {
  documentOf,
  hoursFrom,
  read,
  readingsOf,
  START,
  sumOf,
  valuesOf,
} from './energy-document.js';

function quartersFrom(start: string, values: unknown[]): object {
  return { start, resolution: 'PT15M', values };
}

describe('readEnergy', () => {
  it('reads an object and JSON text alike', () => {
    const document = documentOf(
      [hoursFrom(START, 1, null, 2)],
      {},
      { asOf: '2026-01-02T00:00+02:00' },
    );
    const energy = read(document);
    expect(energy.timeZone).to.equal('Europe/Helsinki');
    expect(new Date(energy.asOf!).toISOString()).to.equal('2026-01-01T22:00:00.000Z');
    expect(energy.rows).to.eql({ total: 3, leftOut: 0 });
    expect(energy.series[0]).to.include({ id: 'home', measure: 'energy', unit: 'kWh' });
    for (const text of [JSON.stringify(document), `\uFEFF${JSON.stringify(document, null, 2)}`]) {
      expect(read(text)).to.eql(energy);
    }
  });

  it('takes instants with an offset', () => {
    const [series] = read(documentOf([hoursFrom('2026-01-01T02:00+02:00', 1)])).series;
    expect(readingsOf(series!)).to.eql([['2026-01-01T00:00', 1]]);
  });

  it('ignores keys that it does not know, at every depth', () => {
    const segment = { ...hoursFrom(START, 1), mood: 'good' };
    expect(read(documentOf([segment], { colour: 'red' }, { later: {} })).series).to.eql(
      read(documentOf([hoursFrom(START, 1)])).series,
    );
  });
});

describe('readEnergy: sums', () => {
  it('are exact: a year of quarters of 0.1 kWh is 3,504 kWh', () => {
    const year = quartersFrom('2025-12-31T22:00:00Z', Array<number>(35_040).fill(0.1));
    const [series] = read(documentOf([year])).series;
    expect(sumOf(series!)).to.equal(3_504);
    const [run] = series!.runs;
    for (let i = 1; i <= 35_040; i += 1) {
      if (run!.sums[i]! / series!.scale !== i / 10) expect.fail(`sum of the first ${i}`);
    }
    expect(new Date(run!.end).toISOString()).to.equal('2026-12-31T22:00:00.000Z');
  });

  it('of ten years of quarters are read', () => {
    const years = quartersFrom('2015-12-31T22:00:00Z', Array<number>(350_688).fill(0.001));
    expect(sumOf(read(documentOf([years])).series[0]!)).to.equal(350.688);
  });

  it('hold a finer value where one is given', () => {
    const values = [0.1, 0.2, 0.000_000_3, 0.123_456_789];
    const [series] = read(documentOf([hoursFrom(START, ...values)])).series;
    expect(valuesOf(series!)).to.eql(values);
    expect(sumOf(series!)).to.equal(0.423_457_089);
  });

  it('tell missing from nothing: null is missing, 0 is known', () => {
    const [series] = read(documentOf([hoursFrom(START, 1, null, 0, 1)])).series;
    expect(valuesOf(series!)).to.eql([1, undefined, 0, 1]);
    expect([...series!.runs[0]!.known]).to.eql([0, 1, 1, 2, 3]);
  });

  it('have no negative zero', () => {
    const [series] = read(documentOf([hoursFrom(START, -0, -0)])).series;
    expect(Array.from(series!.runs[0]!.sums).some((sum) => Object.is(sum, -0))).to.equal(false);
  });
});

describe('readEnergy: a value that cannot count', () => {
  it('is told with its path, and the ninety-nine others count', () => {
    const values: unknown[] = Array<number>(100).fill(0.5);
    values[17] = 'abc';
    const { data, problems } = readEnergy(
      documentOf([hoursFrom(START, 1), quartersFrom('2026-01-02T00:00Z', values)]),
    );
    expect(data!.rows).to.eql({ total: 101, leftOut: 1 });
    expect(sumOf(data!.series[0]!)).to.equal(1 + 99 * 0.5);
    expect(problems).to.eql([
      {
        code: 'type',
        effect: 'row',
        path: 'series[0].segments[1].values[17]',
        expected: 'a number of 0 or more, or null',
        found: '"abc"',
      },
    ]);
  });

  const kinds: [string, string][] = [
    ['1e400', 'Infinity'],
    ['-1e400', '-Infinity'],
    ['1e13', '10000000000000'],
    ['true', 'true'],
    ['"1,5"', '"1,5"'],
    ['"NaN"', '"NaN"'],
    ['[5]', 'an array of 1'],
    ['{}', 'an object'],
  ];
  for (const [text, found] of kinds) {
    it(`is left out: ${text}`, () => {
      const json = JSON.stringify(documentOf([hoursFrom(START, 1, 'HERE', 2)]));
      const { data, problems } = readEnergy(json.replace('"HERE"', text));
      expect(valuesOf(data!.series[0]!)).to.eql([1, undefined, 2]);
      expect(data!.rows).to.eql({ total: 3, leftOut: 1 });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ path: 'series[0].segments[0].values[1]', found });
    });
  }

  it('is told to be too large, where that is what is wrong', () => {
    const [problem] = readEnergy(documentOf([hoursFrom(START, 1e13)])).problems;
    expect(problem!.expected).to.equal('a number up to 1000000000000');
  });

  it('is a negative one, unless the series is a net or does not add up', () => {
    const segments = [hoursFrom(START, 1, -2, 3)];
    for (const flow of ['import', 'export', 'production', 'selfUse']) {
      const { data, problems } = readEnergy(documentOf(segments, { flow }));
      expect(valuesOf(data!.series[0]!), flow).to.eql([1, undefined, 3]);
      expect(
        problems.map(({ path }) => path),
        flow,
      ).to.eql(['series[0].segments[0].values[1]']);
    }
    for (const series of [
      { flow: 'net' },
      { flow: undefined, measure: 'temperature', unit: 'degC' },
      { flow: undefined, measure: 'price', unit: 'c/kWh' },
    ]) {
      expect(valuesOf(read(documentOf(segments, series)).series[0]!)).to.eql([1, -2, 3]);
    }
  });

  it('is counted beyond the hundred problems that are listed', () => {
    const { data, problems } = readEnergy(
      documentOf([hoursFrom(START, ...Array<string>(1_000).fill('x'))]),
    );
    expect(data!.rows).to.eql({ total: 1_000, leftOut: 1_000 });
    expect(problems).to.have.length(100);
  });
});

describe('readEnergy: a segment or a series that cannot count', () => {
  const good = hoursFrom(START, 1, 2);
  const segments: [string, object, string][] = [
    ['of an unknown resolution', { ...good, resolution: 'PT5M' }, 'resolution'],
    ['without a start', { ...good, start: undefined }, 'start'],
    ['with a start in bare local time', { ...good, start: '2026-03-29T03:30:00' }, 'start'],
    ['with a start that does not exist', { ...good, start: '2026-02-30T00:00:00Z' }, 'start'],
    ['without values', { ...good, values: undefined }, 'values'],
    ['of an unknown quality', { ...good, quality: [[0, 1, 'fine']] }, 'quality[0][2]'],
  ];
  for (const [title, segment, path] of segments) {
    it(`is told, and the others count: a segment ${title}`, () => {
      const later = hoursFrom('2026-01-02T00:00Z', 5);
      const { data, problems } = readEnergy(documentOf([segment, later]));
      expect(sumOf(data!.series[0]!)).to.equal(5);
      expect(problems.map((problem) => problem.path)).to.eql([`series[0].segments[0].${path}`]);
      expect(data!.rows.leftOut).to.be.at.least(1);
    });
  }

  it('is told, and the others count: a series', () => {
    const document = documentOf([good]) as { series: object[] };
    document.series.unshift({ id: 'bad', measure: 'mood', unit: 'kWh' }, null as never);
    const { data, problems } = readEnergy(document);
    expect(data!.series.map(({ id }) => id)).to.eql(['home']);
    expect(problems.map(({ path }) => path)).to.eql(['series[0].measure', 'series[1]']);
  });

  const heads: [string, object, string][] = [
    ['of another format', { format: 'peili/purchases' }, 'format'],
    ['without a format', { format: undefined }, 'format'],
    ['of a later version', { version: 2 }, 'version'],
    ['without a time zone', { timeZone: undefined }, 'timeZone'],
    ['of a zone that nobody knows', { timeZone: 'Helsinki' }, 'timeZone'],
    ['known until no instant', { asOf: 'yesterday' }, 'asOf'],
  ];
  for (const [title, head, path] of heads) {
    it(`gives no data and one problem: a document ${title}`, () => {
      const { data, problems } = readEnergy(documentOf([good], {}, head));
      expect(data).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ effect: 'document', path });
    });
  }
});

describe('readEnergy: the end of a segment', () => {
  const march = quartersFrom('2026-02-28T22:00:00Z', Array<number>(2_972).fill(0.25));

  it('is where its values end', () => {
    const [series] = read(documentOf([{ ...march, end: '2026-04-01T00:00:00+03:00' }])).series;
    expect(sumOf(series!)).to.equal(743);
  });

  it('that says otherwise is a doubt, and the values count from the start', () => {
    const { data, problems } = readEnergy(
      documentOf([{ ...march, end: '2026-04-01T00:00:00+02:00' }]),
    );
    expect(sumOf(data!.series[0]!)).to.equal(743);
    expect(data!.rows.leftOut).to.equal(0);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({
      code: 'mismatch',
      effect: 'doubt',
      path: 'series[0].segments[0].end',
    });
    expect(problems[0]!.expected).to.contain('2026-03-31T21:00:00.000Z');
  });
});

describe('readEnergy: calendar readings', () => {
  const boundsOf = (start: string, resolution: string, count: number): string[] => {
    const [series] = read(
      documentOf([{ start, resolution, values: Array<number>(count).fill(1) }]),
    ).series;
    return Array.from(series!.runs[0]!.bounds!, (bound) =>
      new Date(bound).toISOString().slice(0, 16),
    );
  };

  it('follow the days of the zone: 23 hours on 29 March 2026, 25 on 25 October', () => {
    expect(boundsOf('2026-03-28T00:00+02:00', 'P1D', 3)).to.eql([
      '2026-03-27T22:00',
      '2026-03-28T22:00',
      '2026-03-29T21:00',
      '2026-03-30T21:00',
    ]);
    expect(boundsOf('2026-10-25T00:00+03:00', 'P1D', 2)).to.eql([
      '2026-10-24T21:00',
      '2026-10-25T22:00',
      '2026-10-26T22:00',
    ]);
  });

  it('follow its weeks, months and years', () => {
    expect(boundsOf('2026-03-23T00:00+02:00', 'P1W', 2)).to.eql([
      '2026-03-22T22:00',
      '2026-03-29T21:00',
      '2026-04-05T21:00',
    ]);
    expect(boundsOf('2026-02-01T00:00+02:00', 'P1M', 3)).to.eql([
      '2026-01-31T22:00',
      '2026-02-28T22:00',
      '2026-03-31T21:00',
      '2026-04-30T21:00',
    ]);
    expect(boundsOf('2024-01-01T00:00+02:00', 'P1Y', 2)).to.eql([
      '2023-12-31T22:00',
      '2024-12-31T22:00',
      '2025-12-31T22:00',
    ]);
  });

  it('of months keep to the last day of a shorter month', () => {
    expect(boundsOf('2026-01-31T00:00+02:00', 'P1M', 2)).to.eql([
      '2026-01-30T22:00',
      '2026-02-27T22:00',
      '2026-03-30T21:00',
    ]);
  });
});

describe('readEnergy: a curve that leaves out what is as before', () => {
  const values = [1, null, null, null, 5, null, null, null];
  const segments = [{ start: START, resolution: 'PT15M', values }];

  it('repeats a price: 1 at position 1 and 5 at position 5 of 8', () => {
    const prices = { measure: 'price', flow: undefined, unit: 'c/kWh', curve: 'A03' };
    const { series } = read(documentOf(segments, prices));
    expect(valuesOf(series[0]!)).to.eql([1, 1, 1, 1, 5, 5, 5, 5]);
  });

  it('goes on to its end, where that is given', () => {
    const prices = { measure: 'price', flow: undefined, unit: 'c/kWh', curve: 'A03' };
    const end = '2026-01-01T02:00:00Z';
    const short = [{ start: START, end, resolution: 'PT15M', values: values.slice(0, 5) }];
    const { series } = read(documentOf(short, prices));
    expect(valuesOf(series[0]!)).to.eql([1, 1, 1, 1, 5, 5, 5, 5]);
  });

  it('is one only where the document says so: of a meter a gap stays a gap', () => {
    const gap = [undefined, undefined, undefined];
    const { series } = read(documentOf(segments));
    expect(valuesOf(series[0]!)).to.eql([1, ...gap, 5, ...gap]);
  });
});

describe('readEnergy: what belongs to a series and to a document', () => {
  it('is kept: factors, and homes to compare with', () => {
    const factor = { value: 11.363, unit: 'kWh', source: 'the supplier' };
    const reference = { label: 'Such homes', value: 12_800, unit: 'kWh', per: 'year' };
    const group = { size: 214, minimum: 30 };
    const head = { references: [{ ...reference, group }, reference] };
    const { series, references } = read(documentOf([], { factor }, head));
    expect(series[0]!.factor).to.eql(factor);
    expect(references).to.eql([
      { ...reference, group },
      { ...reference, group: undefined },
    ]);
  });
});

describe('readEnergy: limits', () => {
  const refused = (document: unknown): [string, string][] =>
    readEnergy(document).problems.map(({ code, path }) => [code, path]);

  it('are 1,000 series', () => {
    const series = Array.from({ length: 1_001 }, () => ({
      id: 'a',
      measure: 'energy',
      unit: 'kWh',
    }));
    expect(refused({ ...documentOf([]), series })).to.eql([['limit', 'series']]);
    expect(refused({ ...documentOf([]), series: series.slice(1) })).to.eql([]);
  });

  it('are 10,000 segments in a series', () => {
    const segments = Array.from({ length: 10_001 }, (_, i) =>
      hoursFrom(new Date(i * 86_400_000).toISOString(), 1),
    );
    expect(refused(documentOf(segments))).to.eql([['limit', 'series[0].segments']]);
    expect(refused(documentOf(segments.slice(1)))).to.eql([]);
  });

  it('are 5,000,000 values', () => {
    const { data, problems } = readEnergy(
      documentOf([quartersFrom(START, Array<number>(5_000_001).fill(1)), hoursFrom(START, 1)]),
    );
    expect(problems.map(({ code }) => code)).to.eql(['limit', 'limit']);
    expect(data!.rows).to.eql({ total: 5_000_002, leftOut: 5_000_002 });
  });

  it('are 100,000 calendar readings in a segment, and the year 9999', () => {
    const segment = (resolution: string, count: number): object[] => [
      { start: START, resolution, values: Array<number>(count).fill(1) },
    ];
    const limit = [['limit', 'series[0].segments[0]']];
    expect(refused(documentOf(segment('P1D', 100_001)))).to.eql(limit);
    expect(refused(documentOf(segment('P1D', 100_000)))).to.eql([]);
    expect(refused(documentOf(segment('P1Y', 100_000)))).to.eql(limit);
  });
});
