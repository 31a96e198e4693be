import 'peili/define/energy-trend';
import { otherEnergy } from './documents.js';

const trend = document.getElementById('trend');
const onClick = (id, act) => document.getElementById(id).addEventListener('click', act);

trend.addEventListener('peili-select', ({ detail }) => {
  document.getElementById('selected').value = detail.key;
});
onClick('other', () => (trend.data = otherEnergy));
onClick('define', () => import('peili/define/purchase-breakdown'));
onClick('remove', () => trend.remove());
