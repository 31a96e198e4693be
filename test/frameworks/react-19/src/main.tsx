import type {} from 'peili/jsx';
import 'peili/define/energy-trend';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
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
      {/* Before an element is defined React takes its properties for attributes: a ref sets it. */}
      <peili-purchase-breakdown
        id="late"
        ref={(element) => {
          if (element) element.data = purchases;
        }}
      />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
