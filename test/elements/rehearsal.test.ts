import { expect } from 'chai';
import { energyExample, purchasesExample } from '../../src/elements/examples.js';
import { PeiliEnergyTrend } from '../../src/elements/energy-trend.js';
import { readEnergy } from '../../src/model/energy.js';
import { readPurchases } from '../../src/model/purchases.js';
import { documentOf } from '../model/energy-document.js';

const DOCUMENT = documentOf([
  { start: '2026-01-01T00:00:00+02:00', resolution: 'PT1H', values: [1, 1] },
]);

/** A kind of its own, of which nothing has been shown yet, and how many there are of it. */
function unseen(name: string): { Kind: new () => PeiliEnergyTrend; made: () => number } {
  let made = 0;
  class Kind extends PeiliEnergyTrend {
    constructor() {
      super();
      made += 1;
    }
  }
  customElements.define(name, Kind);
  return { Kind, made: () => made };
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
  }
}

async function placed(element: PeiliEnergyTrend): Promise<PeiliEnergyTrend> {
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('a rehearsal', () => {
  afterEach(() => document.body.replaceChildren());

  it('is held once, where the first of its kind waits for data', async () => {
    const { Kind, made } = unseen('rehearsal-waiting');
    const element = await placed(new Kind());
    expect(made()).to.equal(1);
    await rest();
    expect(made()).to.equal(2);
    await placed(new Kind());
    await rest();
    expect(made()).to.equal(3);
    element.data = DOCUMENT;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=sentence]')!.textContent).to.contain(
      'you used 2',
    );
  });

  it('is not held where there are data from the first', async () => {
    const { Kind, made } = unseen('rehearsal-none');
    await placed(Object.assign(new Kind(), { data: DOCUMENT }));
    await rest();
    expect(made()).to.equal(1);
  });

  it('is not held any more once the data have come', async () => {
    const { Kind, made } = unseen('rehearsal-late');
    const element = await placed(new Kind());
    element.data = DOCUMENT;
    await element.updateComplete;
    await rest();
    expect(made()).to.equal(1);
  });

  it('is neither seen nor heard on the page', async () => {
    const { Kind } = unseen('rehearsal-secret');
    const heard: Event[] = [];
    document.body.addEventListener('peili-problem', (event) => heard.push(event));
    const element = await placed(new Kind());
    const shown = element.shadowRoot!.innerHTML;
    await rest();
    expect(element.shadowRoot!.innerHTML).to.equal(shown);
    expect(document.body.children).to.have.length(1);
    expect(heard).to.be.empty;
  });

  it('is laid out once, and nothing of it stays', async () => {
    const { Kind } = unseen('rehearsal-layout');
    const element = await placed(new Kind());
    const seen: Node[] = [];
    const gone: Node[] = [];
    const watch = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        seen.push(...addedNodes);
        gone.push(...removedNodes);
      }
    });
    watch.observe(element.shadowRoot!, { childList: true });
    const shown = element.shadowRoot!.innerHTML;
    await rest();
    expect(seen).to.have.length(1);
    expect((seen[0] as Element).querySelector('[part=figure] svg')).to.be.instanceOf(SVGElement);
    expect(gone).to.deep.equal(seen);
    expect(element.shadowRoot!.innerHTML).to.equal(shown);
    watch.disconnect();
  });

  it('has documents that are right', () => {
    const dataOf = (example: object): unknown => (example as { data: unknown }).data;
    for (const reading of [
      readEnergy(dataOf(energyExample())),
      readPurchases(dataOf(purchasesExample())),
    ]) {
      expect(reading.data).to.be.an('object');
      expect(reading.problems).to.be.empty;
    }
  });
});
