import { areaY, lineY, plot, rectY, ruleY } from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Picture } from '../data/readings.js';
import { COLOURS, enterColumns, isDense } from './columns.js';

enterColumns((place, first, { width, height }) => {
  const draw = (picture: Picture): void => {
    const [value, reference] = picture.names;
    const made = plot({
      width,
      height: height - 30,
      y: { grid: true, label: null },
      color: {
        legend: true,
        domain: [value, reference],
        range: [COLOURS.value, COLOURS.reference],
      },
      marks: marksOf(picture, (width - 60) / picture.values.length),
    });
    // It has no updates: what has changed is drawn anew.
    place.replaceChildren(made);
  };
  draw(first);
  return draw;
});

function marksOf(picture: Picture, band: number): Markish[] {
  const { starts, values, reference, step: interval } = picture;
  const x = Array.from(starts, (start) => new Date(start));
  const [above, below] = [
    { x, y: values },
    { x, y: reference },
  ];
  const data = { length: x.length };
  if (isDense(picture)) {
    return [
      areaY(data, { ...above, curve: 'step-after', fill: COLOURS.value }),
      lineY(data, { ...below, curve: 'step-after', stroke: COLOURS.reference, strokeWidth: 1 }),
      ruleY([0]),
    ];
  }
  return [
    rectY(data, { ...above, interval, fill: COLOURS.value, insetLeft: band * 0.3 }),
    rectY(data, { ...below, interval, fill: COLOURS.reference, insetRight: band * 0.75 }),
    ruleY([0]),
  ];
}
