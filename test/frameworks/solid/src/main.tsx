import type {} from 'peili/jsx';
import 'peili/define/energy-trend';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { energy, otherEnergy, purchases } from './documents.js';

function Page() {
  const [data, setData] = createSignal(energy);
  const [selected, setSelected] = createSignal('');
  const [isThere, setIsThere] = createSignal(true);
  return (
    <>
      <button id="other" onClick={() => setData(otherEnergy)}>
        Other data
      </button>
      <button id="define" onClick={() => import('peili/define/purchase-breakdown')}>
        Define
      </button>
      <button id="remove" onClick={() => setIsThere(false)}>
        Remove
      </button>
      <output id="selected">{selected()}</output>
      <Show when={isThere()}>
        <peili-energy-trend
          id="trend"
          data={data()}
          on:peili-select={(event) => setSelected(event.detail.key)}
        />
      </Show>
      <peili-purchase-breakdown id="late" prop:data={purchases} />
    </>
  );
}

render(() => <Page />, document.getElementById('root')!);
