import '../../../src/define/purchase-breakdown.js';
import { PeiliPurchaseBreakdown } from '../../../src/elements/purchase-breakdown.js';
import { unpacked } from '../../../src/model/packed.js';
import type { Packed } from '../../../src/model/packed.js';
import { enter } from '../page/contestant.js';
import type { PurchaseLook } from '../page/contestant.js';
import { show, shown } from './element.js';

let worker: Worker | undefined;
let bytes: Uint8Array<ArrayBuffer> | undefined;

/** The whole element; a worker of the page reads the bytes that the page has got. */
enter<PurchaseLook>({
  prepare(_, text) {
    worker = new Worker('/scripts/purchases/reader.js', { type: 'module' });
    bytes = new TextEncoder().encode(text);
  },
  draw(place, _, look) {
    const element = new PeiliPurchaseBreakdown();
    show(element, look);
    place.append(element);
    worker!.onmessage = ({ data }: MessageEvent<Packed<object>>) => {
      element.data = unpacked(data).data;
    };
    worker!.postMessage(bytes!.buffer, [bytes!.buffer]);
    return {
      done: shown(element),
      turn: (next) => {
        show(element, next);
        return element.updateComplete;
      },
    };
  },
});
