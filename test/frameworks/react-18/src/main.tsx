import type {} from 'peili/jsx';
import type { PeiliEnergyTrend, PeiliPurchaseBreakdown } from 'peili';
import 'peili/define/energy-trend';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { energy, otherEnergy, purchases } from './documents.js';

/** React 18 sets attributes only: data and events go through a ref. */
function Trend({ data, onSelect }: { data: unknown; onSelect: (key: string) => void }) {
  const trend = useRef<PeiliEnergyTrend>(null);
  useEffect(() => {
    trend.current!.data = data;
  }, [data]);
  useEffect(() => {
    const element = trend.current!;
    const select = (event: HTMLElementEventMap['peili-select']) => onSelect(event.detail.key);
    element.addEventListener('peili-select', select);
    return () => element.removeEventListener('peili-select', select);
  }, [onSelect]);
  return <peili-energy-trend id="trend" ref={trend} />;
}

function Late() {
  const breakdown = useRef<PeiliPurchaseBreakdown>(null);
  useEffect(() => {
    breakdown.current!.data = purchases;
  }, []);
  return <peili-purchase-breakdown id="late" ref={breakdown} />;
}

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
      {isThere && <Trend data={data} onSelect={setSelected} />}
      <Late />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
