import { expect } from 'chai';
import * as fc from 'fast-check';
import { valuePlace } from '../../src/chart/pace-labels.js';

const plot = { x: 40, y: 12, width: 220, height: 216 };
const around = { plot, width: 320, goals: [], labels: [], goesOn: true };

describe('the label of the last value', () => {
  it('stands below the line, and beside it where a goal line is there', () => {
    const dot = { x: 100, y: 100 };
    expect(valuePlace(dot, '200', around, 16)).to.eql({ x: 102, y: 120, anchor: 'start' });
    const goals = [118];
    const beside = valuePlace(dot, '200', { ...around, goals, goesOn: false }, 16);
    expect(beside).to.include({ y: 100, anchor: 'start' });
  });

  it('goes over the line where the line goes on to the right', () => {
    const found = valuePlace({ x: 100, y: 100 }, '200', { ...around, goals: [118] }, 16);
    expect(found).to.include({ anchor: 'end' });
    expect(found!.y).to.be.below(100);
  });

  it('never stands on a goal line, on the axis, or outside', () => {
    const height = fc.integer({ min: plot.y, max: plot.y + plot.height });
    const across = fc.integer({ min: plot.x, max: plot.x + plot.width });
    const goals = fc.array(height, { maxLength: 2 });
    const text = fc.constantFrom('2', '11,00', '12 345 670');
    fc.assert(
      fc.property(across, height, goals, text, fc.boolean(), (x, y, lines, label, goesOn) => {
        const all = { ...around, goals: lines, labels: lines, goesOn };
        const found = valuePlace({ x, y }, label, all, 16);
        if (!found) return;
        // A line of 13 px reaches some 5 px to each side of its middle.
        for (const line of lines) expect(Math.abs(line - found.y)).to.be.at.least(9);
        expect(found.y).to.be.at.most(plot.y + plot.height - 5);
        expect(found.x).to.be.within(plot.x, around.width);
      }),
    );
  });
});
