import {
  energyFromCaruna,
  energyFromDatahub,
  energyFromGreenButton,
} from '../dist/cdn/data.min.js';
import { showSwitches } from './speech.js';
import { texts } from './texts.js';

const byId = (id) => document.getElementById(id);

// The tracker computes the goals' progress from the documents that the other two show.
const documents = ['energy', 'purchases'].map(async (name) => {
  const response = await fetch(`data/${name}.json`);
  byId('goals')[name] = await response.json();
});

showSwitches();

const drop = byId('drop');
byId('file').addEventListener('change', ({ target }) => show(target.files[0]));
drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  show(event.dataTransfer.files[0]);
});

await Promise.all(documents);

/** Shows a file of one of the kinds that are read. It is read here, in the page. */
async function show(file) {
  if (!file) return;
  const { data, problems } = energyFrom(new Uint8Array(await file.arrayBuffer()));
  const own = byId('own');
  own.hidden = !data;
  own.data = data;
  const [problem] = problems;
  byId('refusal').textContent = data
    ? ''
    : `${texts[document.documentElement.lang].refused} ${problem.path} ${problem.expected}: ${problem.found}`;
}

/** What the first reader makes of a file that knows its kind; else what the first says of it. */
function energyFrom(bytes) {
  const first = energyFromDatahub(bytes);
  if (first.data) return first;
  const others = [energyFromCaruna, energyFromGreenButton].map((read) => read(bytes));
  return others.find(({ data }) => data) ?? first;
}
