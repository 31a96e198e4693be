import { visit } from './visit.mjs';

/** Microseconds between two looks at what runs. */
const INTERVAL = 100;
const LISTED = 40;

/**
 * What a contestant spends its time on, over fresh pages: each function's own time, and its time
 * with all that it calls. The bundles are not minified for this, so functions have their names.
 */
export async function profile(browser, origin, scenario, contestant, rounds) {
  const total = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const phase = (round + 0.5) / rounds;
    const profiles = [];
    const around = async (client, act) => {
      await client.send('Profiler.enable');
      await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
      await client.send('Profiler.start');
      const result = await act();
      profiles.push((await client.send('Profiler.stop')).profile);
      return result;
    };
    await visit(browser, origin, { scenario, contestant, phase, around });
    for (const each of profiles) addProfile(total, each);
  }
  const rows = [...total.entries()]
    .map(([name, { own, whole }]) => ({ name, own: own / rounds, whole: whole / rounds }))
    .filter(({ name }) => !/^\((?:program|idle|root)\)/.test(name));
  return [
    `## ${scenario.title}: ${rounds} pages`,
    lines('its own ms', rows, 'own'),
    lines('ms with all it calls', rows, 'whole'),
  ].join('\n\n');
}

function lines(title, rows, by) {
  const sorted = rows.toSorted((a, b) => b[by] - a[by]).slice(0, LISTED);
  const list = sorted.map((row) => `${row[by].toFixed(2).padStart(8)}  ${row.name}`);
  return `${title}\n${list.join('\n')}`;
}

/** Adds a profile's times, in milliseconds, to those of its functions. */
function addProfile(total, { nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, time: 0 }]));
  samples.forEach((id, at) => (byId.get(id).time += timeDeltas[at] / 1000));
  const visitNode = (node, above) => {
    const { functionName, lineNumber } = node.callFrame;
    const name = `${functionName || '(anonymous)'}:${lineNumber + 1}`;
    const entry = total.get(name) ?? { own: 0, whole: 0 };
    total.set(name, entry);
    const below = (node.children ?? []).map((id) =>
      visitNode(byId.get(id), new Set([...above, name])),
    );
    const whole = below.reduce((sum, time) => sum + time, node.time);
    entry.own += node.time;
    // What calls itself is counted once.
    if (!above.has(name)) entry.whole += whole;
    return whole;
  };
  visitNode(byId.get(nodes[0].id), new Set());
}
