import { visit } from './visit.mjs';

/** Microseconds between two looks at what runs. */
const INTERVAL = 100;
const LISTED = 40;

/**
 * What a contestant spends its time on, over fresh pages: each function's own time and its time
 * with all that it calls, and each file's. By the clock, which runs on while other programs have
 * the processor: the shares are what to look at. `script` is not minified, so functions have names.
 */
export async function profile(browser, origin, { scenario, contestant, rounds, script }) {
  const [functions, files] = [new Map(), new Map()];
  const fileAt = filesOf(script);
  const spent = { main: 0, style: 0, layout: 0 };
  const around = async (client, act) => {
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await client.send('Profiler.start');
    const result = await act();
    for (const key in spent) spent[key] += result[key] / rounds;
    addProfile((await client.send('Profiler.stop')).profile, fileAt, { functions, files });
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    await visit(browser, origin, { scenario, contestant, phase: (round + 0.5) / rounds, around });
  }
  const times = Object.entries(spent).map(([key, time]) => `${key} ${time.toFixed(1)} ms`);
  return [
    `## ${scenario.title}: ${rounds} pages. By the processor's time: ${times.join(', ')}`,
    lines('own ms, by file', files, 'own', rounds),
    lines('own ms, by function', functions, 'own', rounds),
    lines('ms with all it calls', functions, 'whole', rounds),
  ].join('\n\n');
}

/** Tells the source file of a line of a bundle, which names each file before what is from it. */
function filesOf(script) {
  let file = '';
  const files = script.split('\n').map((line) => {
    file = /^\/\/ (\S+\.m?[jt]s)$/.exec(line)?.[1] ?? file;
    return file.replace('node_modules/', '');
  });
  return ({ url, lineNumber }) => (url.includes('/scripts/') ? files[lineNumber] : '(browser)');
}

function lines(title, times, by, rounds) {
  const all = [...times.values()].reduce((sum, { own }) => sum + own, 0);
  const sorted = [...times].sort(([, one], [, other]) => other[by] - one[by]).slice(0, LISTED);
  const list = sorted.map(([name, time]) => {
    const share = `${((100 * time[by]) / all).toFixed(1)} %`;
    return `${(time[by] / rounds).toFixed(2).padStart(8)} ${share.padStart(7)}  ${name}`;
  });
  return `${title}\n${list.join('\n')}`;
}

/** Adds a profile's times, in milliseconds, to those of its functions and their files. */
function addProfile({ nodes, samples, timeDeltas }, fileAt, { functions, files }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, time: 0 }]));
  samples.forEach((id, at) => (byId.get(id).time += timeDeltas[at] / 1000));
  const add = (node, above) => {
    const { callFrame, children = [], time } = node;
    const idle = /^\((?:program|idle|root)\)$/.test(callFrame.functionName);
    const file = fileAt(callFrame);
    const name = `${callFrame.functionName || `(line ${callFrame.lineNumber + 1})`} ${file}`;
    const below = children.map((id) => add(byId.get(id), new Set([...above, name])));
    const whole = below.reduce((sum, each) => sum + each, time);
    // What calls itself is counted once.
    if (!idle) count(functions, name, time, above.has(name) ? 0 : whole);
    if (!idle) count(files, file, time, 0);
    return whole;
  };
  add(byId.get(nodes[0].id), new Set());
}

function count(times, name, own, whole) {
  const before = times.get(name) ?? { own: 0, whole: 0 };
  times.set(name, { own: before.own + own, whole: before.whole + whole });
}
