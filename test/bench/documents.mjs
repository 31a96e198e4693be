import { demoGenerator } from './bundles.mjs';

const generator = await demoGenerator();
const { quarters, receipts } = generator;

const RECEIPTS = { from: '2025-01-01', to: '2027-01-01' };

/** What each scenario's pages are given: JSON texts, one a line. The same in every run. */
const makers = {
  'two-years': () => text(quarters({ start: '2025-01-01', days: 730 })),
  'ten-years': () => text(quarters({ start: '2017-01-01', days: 3652 })),
  'receipts-10k': () => text(receipts({ ...RECEIPTS, lines: 10_000 })),
  'receipts-100k': () => text(receipts({ ...RECEIPTS, lines: 100_000 })),
  'receipts-1m': () => text(receipts({ ...RECEIPTS, lines: 1_000_000 })),
  'small-1': () => small(1),
  'small-20': () => small(20),
  'small-100': () => small(100),
};
const made = new Map();

/** The bytes of a document; each is made once. */
export function documentBytes(name) {
  if (!made.has(name)) made.set(name, Buffer.from(makers[name]()));
  return made.get(name);
}

function text(document) {
  return JSON.stringify(document);
}

/** Two months of hours from as many homes. */
function small(count) {
  return Array.from({ length: count }, (_, seed) => text(hourly(twoMonths(seed + 1)))).join('\n');
}

function twoMonths(seed) {
  return quarters({ start: '2026-05-01', days: 61, seed });
}

function hourly(document) {
  const [series] = document.series;
  const [segment] = series.segments;
  const values = [];
  for (let at = 0; at < segment.values.length; at += 4) {
    const sum = segment.values.slice(at, at + 4).reduce((total, value) => total + value, 0);
    values.push(Math.round(sum * 100) / 100);
  }
  const segments = [{ ...segment, resolution: 'PT1H', values }];
  return { ...document, series: [{ ...series, segments }] };
}
