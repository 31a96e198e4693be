import { packed } from '../../../src/model/packed.js';
import { readPurchases } from '../../../src/model/purchases.js';

/** The little of a worker's scope that the page's library of types does not have. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

/** A page's own worker: takes a document's bytes, and sends back what it has read. */
scope.onmessage = ({ data }) => {
  const { message, transfer } = packed(readPurchases(new TextDecoder().decode(data)));
  scope.postMessage(message, transfer);
};
