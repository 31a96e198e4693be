import { arch, cpus, platform, totalmem } from 'node:os';
import { ratio, spread } from './statistics.mjs';

export function machine(chromium) {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
    chromium,
  };
}

/** From all rounds of a scenario to one entry a contestant, with its ratios. */
export function summary({ name, title, turns = [], contestants }, results) {
  const rounds = Object.values(results)[0]?.length ?? 0;
  const entry = ({ name: contestant }) => {
    const own = results[contestant];
    const column = (pick) => own.map(pick);
    return {
      contestant,
      ...timesOf(results, own, (each) => each),
      load: spread(column(({ load }) => load)),
      elements: own.at(-1).elements,
      nodes: own.at(-1).nodes,
      heap: spread(column(({ heap }) => heap)),
      ...(own[0].more !== undefined && { more: spread(column(({ more }) => more)) }),
      turns: (own[0].turned.length > 0 ? turns : []).map((turn, at) => ({
        name: turn.name,
        ...timesOf(results, own, ({ turned }) => turned[at]),
      })),
    };
  };
  return { name, title, rounds, contestants: contestants.map(entry) };
}

/** The times of one act, beside the floor's and ours of the same rounds. */
function timesOf(results, own, act) {
  const times = (rounds, of) => rounds.map((round) => act(round)?.[of]);
  const beside = (name, of) => {
    const others = results[name] && times(results[name], of);
    return others?.includes(undefined) === false ? ratio(times(own, of), others) : undefined;
  };
  const time = (of) => ({
    ...spread(times(own, of)),
    floors: beside('floor', of),
    ours: beside('Peili', of),
  });
  const kinds = ['main', 'style', 'layout', 'painted', 'script', 'longest'];
  return Object.fromEntries(kinds.map((of) => [of, time(of)]));
}

export function markdown({ machine: where, options, scenarios, bytes, skipped }) {
  const { date, cores, memory, system, node, chromium } = where;
  const head = `# Bench, ${date}

${cores} cores, ${memory}, ${system}; Node ${node}, ${chromium}. ${options}

Medians (least–most) in ms. Main thread: its processor time from the data's arrival on; loading: the same for the page and its scripts before; painted: by the clock. × floor and × Peili are medians of each round's own ratios. Heap without typed arrays; longest task where it is over 50 ms.
`;
  const parts = scenarios.flatMap((each) => scenarioTables(each));
  if (bytes) parts.push(bytesTable(bytes));
  return [head, ...parts, ...skipped.map((word) => `${word}\n`)].join('\n');
}

function scenarioTables({ name, title, rounds, contestants }) {
  if (name === 'heap') return [heapTable(title, rounds, contestants)];
  const isLong = contestants.some(({ longest }) => longest.median > 0);
  const names = ['', ...TIME_HEADS, 'loading', 'longest task', 'heap kB', 'elements', 'nodes'];
  const rows = contestants.map(({ contestant, load, heap, elements, nodes, ...act }) => [
    contestant,
    ...timeCells(act),
    times(load),
    isLong ? Math.round(act.longest.median) : '',
    Math.round(heap.median / 1000),
    elements,
    nodes,
  ]);
  const turns = contestants[0].turns.map(({ name: turn }, at) => {
    const turned = contestants.map(({ contestant, turns: own }) => [contestant, own[at]]);
    const cells = turned.map(([contestant, act]) => [contestant, ...turnCells(act)]);
    return `${turn}\n\n${table(['', ...TIME_HEADS, 'script'], cells)}`;
  });
  return [`## ${title}\n\n${roundsText(rounds)}\n\n${table(names, rows)}`, ...turns];
}

const TIME_HEADS = ['main thread', '× floor', '× Peili', 'painted', '× floor', '× Peili'];

function timeCells({ main, painted }) {
  return [main, painted].flatMap((time) => [
    times(time),
    factor(time.floors),
    // How many times as much as ours, which for ours says nothing.
    factor(time.ours),
  ]);
}

function turnCells(act) {
  return [...timeCells(act), times(act.script)];
}

function heapTable(title, rounds, contestants) {
  const rows = contestants.map(({ heap, more }) => [
    'Peili',
    kilobytes(heap),
    kilobytes({ median: more.median / 10, min: more.min / 10, max: more.max / 10 }),
  ]);
  const names = ['', 'the first on a page, kB', 'each of ten more, kB'];
  return `## ${title}\n\n${roundsText(rounds)}\n\n${table(names, rows)}`;
}

function bytesTable(bytes) {
  const rows = bytes.map(({ script, minified, brotli }) => [
    script,
    thousands(minified),
    thousands(brotli),
  ]);
  const names = ['bundle', 'minified kB', 'brotli kB'];
  return `## Bytes of each bundle (1 kB is 1,000 bytes)\n\n${table(names, rows)}`;
}

function table(names, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = names.map((_, at) => (at === 0 ? '---' : '--:'));
  return `${[names, rule, ...rows].map(line).join('\n')}\n`;
}

function roundsText(rounds) {
  return rounds === 1 ? '1 round.' : `${rounds} rounds.`;
}

function times({ median, min, max }) {
  return `${short(median)} (${short(min)}–${short(max)})`;
}

function kilobytes({ median, min, max }) {
  return `${thousands(median)} (${thousands(min)}–${thousands(max)})`;
}

function thousands(bytes) {
  return (bytes / 1000).toFixed(1);
}

function factor(value) {
  return value === undefined ? '' : value.toFixed(2);
}

function short(value) {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
