import 'peili/energy-trend';
import { energy, otherEnergy, purchases } from './documents.js';

const [trend, late] = ['trend', 'late'].map((id) => document.getElementById(id));
const onClick = (id, act) => document.getElementById(id).addEventListener('click', act);

trend.data = energy;
late.data = purchases;
trend.addEventListener('peili-select', ({ detail }) => {
  document.getElementById('selected').value = detail.key;
});
onClick('other', () => (trend.data = otherEnergy));
onClick('define', () => import('peili/purchase-breakdown'));
onClick('remove', () => trend.remove());
