import { expect } from 'chai';
import { checkDataUse } from '../../src/insight/data-use-check.js';
import { rightsOf } from '../../src/insight/rights.js';
import { changed, documentOf, GIVEN, permitted, read } from '../model/data-use-document.js';

/** What does not hang together, as `code path`. */
function faultsOf(document: object): string[] {
  return checkDataUse(read(document)).map(({ code, path, effect }) => {
    expect(effect).to.equal('doubt');
    return `${code} ${path}`;
  });
}

describe('checkDataUse', () => {
  it('finds nothing in a document that hangs together', () => {
    expect(checkDataUse(read())).to.eql([]);
  });

  it('finds names that nothing has', () => {
    const source = { party: 'nobody', method: 'the till' };
    expect(faultsOf(changed('items', 0, { source }))).to.eql(['reference items[0].source.party']);
    expect(faultsOf(changed('uses', 0, { items: ['receipts', 'mood'] }))).to.eql([
      'reference uses[0].items[1]',
    ]);
    const recipients = [{ party: 'nobody', items: ['receipts'] }];
    expect(faultsOf(changed('uses', 2, { recipients }))).to.eql([
      'reference uses[2].recipients[0].party',
      'reference uses[2].recipients[0].items[0]',
    ]);
    expect(faultsOf(changed('uses', 0, { insights: ['horoscope'] }))).to.eql([
      'reference uses[0].insights[0]',
    ]);
    const ifOff = { text: 'Less is shown.', insights: ['horoscope'] };
    expect(faultsOf(changed('uses', 2, { ifOff }))).to.eql(['reference uses[2].ifOff.insights[0]']);
    const details = [{ level: 'month', ifOff }, { level: 'day' }];
    expect(faultsOf(changed('items', 0, { detail: 'day', details }))).to.eql([
      'reference items[0].details[0].ifOff.insights[0]',
    ]);
    const steps = [{ id: 'till', label: 'At the till', items: ['mood'], uses: ['spying'] }];
    expect(faultsOf(documentOf({ steps }))).to.eql([
      'reference steps[0].items[0]',
      'reference steps[0].uses[0]',
    ]);
    expect(faultsOf(changed('items', 0, { detail: 'molecule' }))).to.eql([
      'reference items[0].detail',
    ]);
    const request = { id: '1', right: 'A22', state: 'open', at: GIVEN.at };
    expect(faultsOf(documentOf({ requests: [request] }))).to.eql(['reference requests[0].right']);
  });

  it('finds a permission for a use that is not there', () => {
    expect(faultsOf(changed('permissions', 0, { use: 'spying' }))).to.eql([
      'missing uses[2]',
      'reference permissions[0][0]',
    ]);
  });

  it('finds that nobody answers for it', () => {
    expect(faultsOf(changed('parties', 0, { role: 'processor' }))).to.eql(['missing parties']);
  });

  it('finds consent that is not asked for', () => {
    expect(faultsOf(changed('uses', 2, { control: 'optOut' }))).to.eql([
      'mismatch uses[2].control',
    ]);
  });

  it('finds consent without a record of it', () => {
    expect(faultsOf(documentOf({ permissions: [] }))).to.eql(['missing uses[2]']);
  });

  it('finds two records of one permission, and one for what has no switch', () => {
    const { permissions } = documentOf();
    expect(faultsOf(documentOf({ permissions: [...permissions, permissions[0]] }))).to.eql([
      'overlap permissions[1].use',
    ]);
    expect(
      faultsOf(documentOf({ permissions: [...permissions, { ...permissions[0], use: 'own' }] })),
    ).to.eql(['mismatch permissions[1].use']);
  });

  it('finds a legitimate interest that is not named', () => {
    expect(faultsOf(changed('uses', 1, { interest: undefined }))).to.eql([
      'missing uses[1].interest',
    ]);
  });

  it('finds a switch without its consequence', () => {
    expect(faultsOf(changed('uses', 2, { ifOff: undefined }))).to.eql(['missing uses[2].ifOff']);
  });

  it('finds an item that is used for nothing', () => {
    expect(faultsOf(changed('uses', 2, { items: [], recipients: [] }))).to.eql([
      'reference items[1]',
    ]);
  });

  it('finds a right that follows from the legal basis and is not offered', () => {
    const { rights } = documentOf();
    for (const right of ['A7-3', 'A17', 'A21', 'A77']) {
      const others = rights.filter((each) => each.right !== right);
      expect(faultsOf(documentOf({ rights: others })), right).to.eql(['missing rights']);
    }
  });

  it('asks for the right to a human decision only where a machine decides', () => {
    const [own] = read().uses;
    expect(rightsOf(own!)).not.to.include('A22');
    const automation = { level: 'dpv:AssistiveAutomation' };
    expect(rightsOf({ ...own!, automation })).not.to.include('A22');
    expect(rightsOf({ ...own!, automation: { level: 'dpv:FullAutomation' } })).to.include('A22');
  });

  it('finds that an item can be corrected or completed, and no way to ask for it', () => {
    const rights = documentOf().rights.filter(({ right }) => right !== 'A16');
    expect(faultsOf(documentOf({ rights }))).to.eql([
      'mismatch items[1].correctable',
      'missing rights',
    ]);
    const items = documentOf().items.map((item, index) => ({
      ...item,
      correctable: false,
      completable: index === 1,
    }));
    expect(faultsOf(documentOf({ rights, items }))).to.eql([
      'mismatch items[1].completable',
      'missing rights',
    ]);
  });

  it('finds a permission until an event that has no name', () => {
    const validity = { kind: 'untilEvent', value: 'until you have bought the car' };
    expect(faultsOf(permitted(validity, [GIVEN]))).to.eql([
      'missing permissions[0].validity.event',
    ]);
  });

  it('finds options that name no validity', () => {
    const options = ['P6M', '2027-01-31', '3', 'car-bought', 'forever', '2027-02-31'];
    expect(faultsOf(changed('permissions', 0, { options }))).to.eql([
      'value permissions[0].options[4]',
      'value permissions[0].options[5]',
    ]);
  });

  it('finds an end of what was never given', () => {
    const validity = { kind: 'duration', value: 'P6M' };
    const history = [{ ...GIVEN, state: 'withdrawn' }];
    expect(faultsOf(permitted(validity, history))).to.eql(['mismatch permissions[0].history']);
  });

  it('finds words that no vocabulary has', () => {
    expect(faultsOf(changed('items', 0, { category: 'purchases' }))).to.eql([
      'value items[0].category',
    ]);
    expect(faultsOf(changed('uses', 0, { purpose: 'Service provision' }))).to.eql([
      'value uses[0].purpose',
    ]);
  });
});
