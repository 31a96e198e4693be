const floor = { name: 'floor', script: 'floor', whenSeen: 'drawSeen' };
const ours = { name: 'Peili', script: 'peili', whenSeen: 'draw' };
const peers = [
  { name: 'uPlot', script: 'uplot' },
  { name: 'Observable Plot', script: 'plot' },
  { name: 'Chart.js', script: 'chart' },
  { name: 'lightweight-charts', script: 'lightweight' },
  { name: 'ECharts', script: 'echarts' },
].map((peer) => ({ ...peer, whenSeen: 'drawSeen' }));
const waiting = { ...ours, name: 'Peili, waiting for its data', isPrepared: true };
const apart = {
  ...ours,
  name: 'Peili, read in a worker',
  script: 'peili-worker',
  isPrepared: true,
};
const nothing = { ...floor, name: 'nothing', isNothing: true };

const year = { start: '2026-01-01', end: '2027-01-01', before: '2025-01-01' };
const size = { width: 800, height: 300 };
const yearOf = (step) => ({ ...year, ...size, step, compare: 'last-year' });
const march = { start: '2026-03-01', end: '2026-04-01', before: '2025-03-01' };
const day = { start: '2026-03-15', end: '2026-03-16', before: '2025-03-15' };

/** From a year of months to a month of days to a day of hours, and once more when all is warm. */
const steps = [
  { name: 'month (days)', look: { ...yearOf('day'), ...march } },
  { name: 'day (hours)', look: { ...yearOf('hour'), ...day } },
  { name: 'year (months)', look: yearOf('month') },
  { name: 'month again', look: { ...yearOf('day'), ...march } },
  { name: 'day again', look: { ...yearOf('hour'), ...day } },
  { name: 'year again', look: yearOf('month') },
];

const all = {
  start: year.start,
  end: year.end,
  before: { start: year.before, end: year.start },
  ...{ width: 800, height: 500, measure: 'amount', within: '' },
};
const ways = [
  { name: 'drill-down', look: { ...all, within: 'dairy' } },
  { name: 'measure', look: { ...all, within: 'dairy', measure: 'pieces' } },
  { name: 'back to all', look: all },
];

const within = (room) => (contestant) => ({
  ...contestant,
  script: `${room}/${contestant.script}`,
});
const energy = (...contestants) => contestants.map(within('energy'));
const purchases = [
  floor,
  ours,
  waiting,
  apart,
  ...peers.filter(({ script }) => script !== 'lightweight'),
].map(within('purchases'));

const receipts = (name, lines, rounds) => ({
  name: `receipts-${name}`,
  title: `Receipts: ${lines} lines → categories of a year beside the year before → painted`,
  documents: `receipts-${name}`,
  look: all,
  turns: ways,
  contestants: purchases,
  rounds,
  isLong: rounds < 0.5,
});

const october = { start: '2026-10-01', end: '2026-11-01', before: '2025-10-01' };
const goalOf = (of, target) => ({ of, target, ...october, today: '2026-10-11', ...size });
const goal = (name, title, documents, of) => ({
  name: `goal-${name}`,
  title: `Goal: ${title} → how far October has come, and where it goes → painted`,
  documents,
  look: goalOf(of, 600),
  turns: [{ name: 'another target', look: goalOf(of, 500) }],
  contestants: [floor, ours].map(within('goals')),
  rounds: 1,
});

const june = { step: 'day', compare: 'previous', before: '2026-05-01' };
const many = (count, layout) => ({
  name: `many-${count}${layout === 'column' ? '-seen' : ''}`,
  title:
    `${count} on a page: June of hours as days, beside May; ` +
    (layout === 'column' ? 'each may wait until it is seen' : 'all in sight'),
  documents: `small-${count}`,
  layout,
  look: { ...june, start: '2026-06-01', end: '2026-07-01', width: 300, height: 200 },
  isSeen: layout === 'column',
  contestants: energy(floor, ours, ...peers),
  rounds: 0.3,
  isLong: count > 1 && layout === 'small',
});

/**
 * `rounds` is the part of the usual number of rounds that a scenario is worth; what `isLong` is not
 * for a quick look.
 */
export const scenarios = [
  {
    name: 'e1',
    title: 'E1: a year of quarters beside the year before (2 × 35,040) → 365 days → painted',
    documents: 'two-years',
    look: yearOf('day'),
    contestants: energy(nothing, floor, ours, waiting, ...peers),
    rounds: 1,
  },
  {
    name: 'e10',
    title: 'E10: ten years of quarters (350,592) → the last 365 days → painted',
    documents: 'ten-years',
    look: yearOf('day'),
    contestants: energy(floor, ours),
    rounds: 1,
  },
  {
    name: 'steps',
    title: 'From a year of months to a month of days to a day of hours',
    documents: 'two-years',
    look: yearOf('month'),
    turns: steps,
    contestants: energy(floor, ours, ...peers),
    rounds: 0.5,
  },
  receipts('10k', '10,000', 0.5),
  receipts('100k', '100,000', 0.4),
  receipts('1m', '1,000,000', 0.2),
  goal('energy', 'two years of quarters (70,080)', 'two-years', 'energy'),
  goal('receipts', '10,000 receipt lines', 'receipts-10k', 'purchases'),
  many(1, 'small'),
  many(20, 'small'),
  many(100, 'small'),
  many(100, 'column'),
  {
    name: 'heap',
    title: 'What an element holds beyond its data: a year of days',
    documents: 'two-years',
    look: yearOf('day'),
    turns: [{ name: 'ten more', look: yearOf('day') }],
    contestants: energy({ ...ours, script: 'peili-read', isPrepared: true }),
    isHeap: true,
    rounds: 0.5,
  },
];
