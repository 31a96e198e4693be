import type {} from 'peili/jsx';
import 'peili/define/energy-trend';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { energy, otherEnergy, purchases } from './documents.js';

function Page() {
  const [data, setData] = useState(energy);
  const [selected, setSelected] = useState('');
  const [isThere, setIsThere] = useState(true);
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
      <output id="selected">{selected}</output>
      {isThere && (
        <peili-energy-trend
          id="trend"
          data={data}
          onpeili-select={(event) => setSelected(event.detail.key)}
        />
      )}
      {/* Before an element is defined Preact takes its properties for attributes: a ref sets it. */}
      <peili-purchase-breakdown
        id="late"
        ref={(element) => {
          if (element) element.data = purchases;
        }}
      />
    </>
  );
}

render(<Page />, document.getElementById('root')!);
