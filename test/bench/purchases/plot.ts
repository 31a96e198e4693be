import { barX, plot, ruleX } from '@observablehq/plot';
import { NAMES } from '../data/lines.js';
import type { Row } from '../data/lines.js';
import { COLOURS, enterBars } from './bars.js';

enterBars((place, first, { width, height }) => {
  const draw = (rows: readonly Row[]): void => {
    const y = rows.map(({ name }) => name);
    const data = { length: rows.length };
    const [values, reference] = [rows.map(({ value }) => value), rows.map((row) => row.reference)];
    const made = plot({
      width,
      height: height - 30,
      marginLeft: 200,
      x: { grid: true, label: null },
      y: { domain: y, label: null },
      color: { legend: true, domain: NAMES, range: [COLOURS.value, COLOURS.reference] },
      marks: [
        barX(data, { y, x: values, fill: COLOURS.value, insetBottom: 8 }),
        barX(data, { y, x: reference, fill: COLOURS.reference, insetTop: 14 }),
        ruleX([0]),
      ],
    });
    // It has no updates: what has changed is drawn anew.
    place.replaceChildren(made);
  };
  draw(first);
  return draw;
});
