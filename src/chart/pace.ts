import { axisOf, fittingLabels, pixel, textRoom, textWidth } from './axis.js';
import type { Axis } from './axis.js';
import type { Box } from './columns.js';
import { BAND, bandPaths, linePath, projectionPath, whiskerPath } from './pace-paths.js';
import type { Across } from './pace-paths.js';
import { endPlaces, valuePlace } from './pace-labels.js';
import type { LabelPlace, Place } from './pace-labels.js';

/** What has come together at one moment, and what was to. */
export interface PacePoint {
  /** From 0, the start, to 1, the end. */
  readonly x: number;
  readonly value?: number | undefined;
  readonly allowed?: number | undefined;
  readonly projected?: number | undefined;
}

/** A name on the time axis. */
export interface PaceTick {
  readonly x: number;
  readonly text: string;
}

export interface PaceInput {
  readonly points: readonly PacePoint[];
  readonly target: number;
  /** Of a goal with two sides, the lower. */
  readonly least?: number | undefined;
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  readonly ticks: readonly PaceTick[];
  /** The tick of the last value. */
  readonly now?: PaceTick | undefined;
  readonly labels: PaceLabels;
  /** How a grid line's value is written. */
  readonly tick: (value: number) => string;
  /** CSS pixels of the whole figure, and of 1rem. */
  readonly width: number;
  readonly rem: number;
}

export interface PaceLabels {
  /** At the goal line, and at the lower one. */
  readonly goal: string;
  readonly least?: string | undefined;
  /** At the last value. */
  readonly value?: string | undefined;
  /** At the right end: what it is, and how much. */
  readonly end?: { readonly name: string; readonly value: string } | undefined;
}

/** Where labels stand; `y` is the middle of their line. */
interface LabelPlaces {
  /** Of those at the right end. */
  readonly x: number;
  readonly goal: number;
  readonly least: number | undefined;
  readonly name: number;
  readonly end: number;
  readonly value: LabelPlace | undefined;
}

/** A cumulative line beside its goal, in pixels: all that is needed to draw it. */
export interface PaceChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
  readonly zero: number;
  readonly band: string;
  readonly edges: string;
  readonly line: string;
  readonly projection: string;
  readonly whisker: string;
  readonly goal: string;
  /** The last value, and where it would end. */
  readonly dot: Place | undefined;
  readonly end: Place | undefined;
  readonly ticks: readonly (PaceTick & { readonly isNow: boolean })[];
  readonly labels: LabelPlaces;
}

/** Lays out a cumulative line, the band of the goal's pace, the projection and their labels. */
export function paceChart(input: PaceInput): PaceChart {
  const { points, target, least, range, width, rem } = input;
  const { axis, plot, gridlines } = frameOf(input);
  const across: Across = (share) => pixel(plot.x + share * plot.width);
  const right = across(1);
  const known = points.findLast(({ value }) => value !== undefined);
  const dot = known && { x: across(known.x), y: axis.at(known.value!) };
  const projected = points.at(-1)?.projected;
  const end = projected === undefined ? undefined : { x: right, y: axis.at(projected) };
  const lines = least === undefined ? [target] : [target, least];
  const goals = lines.map(axis.at);
  const ends = endPlaces((end ?? dot)?.y ?? 0, goals, plot, rem);
  const around = {
    plot,
    width,
    goals,
    labels: input.labels.end ? [...goals, ends.name, ends.end] : goals,
    goesOn: end !== undefined,
  };
  return {
    width,
    height: pixel(plot.y + plot.height + 1.75 * rem),
    plot,
    gridlines,
    zero: axis.zero,
    ...bandPaths(points, across, axis),
    line: linePath(points, across, axis),
    projection: projectionPath(points, across, axis),
    whisker: range ? whiskerPath(right, axis, range) : '',
    goal: lines.map((value) => `M${plot.x},${axis.at(value)}H${right}`).join(''),
    dot,
    end,
    ticks: ticksOf(input, across),
    labels: {
      x: pixel(right + 0.875 * rem),
      goal: axis.at(target),
      least: least === undefined ? undefined : axis.at(least),
      ...ends,
      value: dot && valuePlace(dot, input.labels.value ?? '', around, rem),
    },
  };
}

/** The scale, and the plot between the axis at its left and the labels at its right. */
function frameOf({ points, target, range, labels, tick, width, rem }: PaceInput): {
  axis: Axis;
  plot: Box;
  gridlines: PaceChart['gridlines'];
} {
  const highest = points.flatMap(({ value, allowed = 0, projected }) => [
    value,
    allowed * (1 + BAND),
    projected,
  ]);
  const last = points.at(-1);
  const end = last?.projected ?? last?.value ?? 0;
  // The end's name stands above it, where the end is above the goal.
  const top = (labels.end && end > target * 0.95 ? 1.75 : 0.75) * rem;
  const bottom = top + (width < 400 ? 13.5 : 16.5) * rem;
  const axis = axisOf([...highest, target, range?.high], top, bottom);
  const gridlines = axis.ticks.map((value) => ({ y: axis.at(value), text: tick(value) }));
  const left =
    widest(
      gridlines.map(({ text }) => text),
      0.75 * rem,
    ) +
    0.5 * rem;
  const atRight = [labels.goal, labels.least, labels.end?.name, labels.end?.value];
  const right =
    widest(
      atRight.filter((text) => text !== undefined),
      0.8125 * rem,
    ) +
    1.125 * rem;
  const plot = {
    x: pixel(left),
    y: pixel(top),
    width: pixel(Math.max(width / 5, width - left - right)),
    height: pixel(bottom - top),
  };
  return { axis, plot, gridlines };
}

function widest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textRoom(text, fontSize)));
}

/** Every tick that fits; those too near to the present give way to it. */
function ticksOf({ ticks, now, rem }: PaceInput, across: Across): PaceChart['ticks'] {
  const fontSize = 0.75 * rem;
  const texts = ticks.map(({ text }) => text);
  const fitting = fittingLabels(texts, (index) => across(ticks[index]!.x), fontSize);
  const present = now && { text: now.text, x: across(now.x), isNow: true };
  const isClear = (tick: PaceTick): boolean => {
    if (!present) return true;
    const room = textWidth(tick.text, fontSize) + textWidth(present.text, fontSize);
    return Math.abs(tick.x - present.x) >= room / 2 + 0.4 * fontSize;
  };
  const others = fitting.filter(isClear).map(({ text, x }) => ({ text, x, isNow: false }));
  return present ? [...others, present] : others;
}
