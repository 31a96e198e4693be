/** Small Green Button feeds, written by hand. */
export interface Reading {
  readonly start: number;
  readonly duration?: number;
  readonly value?: number | string;
  readonly cost?: number;
  readonly quality?: number;
}

export const HOUR = 3600;
/** 2026-01-15T00:00Z in seconds. */
export const START = Date.UTC(2026, 0, 15) / 1000;

function reading({ start, duration = HOUR, value, cost, quality }: Reading): string {
  const part = (name: string, text: number | string | undefined): string =>
    text === undefined ? '' : `<${name}> ${text} </${name}>`;
  const rank = quality === undefined ? '' : part('ReadingQuality', part('quality', quality));
  const period = part('timePeriod', part('duration', duration) + part('start', start));
  return part('IntervalReading', rank + part('cost', cost) + period + part('value', value));
}

export function entry(self: string, content: string, related: string[] = [], updated = ''): string {
  const links = [`<link rel="self" href="${self}"/>`].concat(
    related.map((href) => `<link rel="related" href="${href}"/>`),
  );
  return `<entry>${links.join('')}<content>${content}</content><updated>${updated}</updated></entry>`;
}

export function type(self: string, parts: Record<string, number | undefined> = {}): string {
  const all = { uom: 72, powerOfTenMultiplier: 0, flowDirection: 1, currency: 840, ...parts };
  const inner = Object.entries<number | undefined>(all).map(([name, value]) =>
    value === undefined ? '' : `<${name}>${value}</${name}>`,
  );
  return entry(self, `<ReadingType>${inner.join('')}</ReadingType>`);
}

export function block(meter: string, readings: readonly Reading[], updated = ''): string {
  const content = `<IntervalBlock>${readings.map(reading).join('')}</IntervalBlock>`;
  return entry(`${meter}/IntervalBlock/1`, content, [], updated);
}

export const POINT = entry(
  '/UsagePoint/7',
  '<UsagePoint><ServiceCategory><kind>0</kind></ServiceCategory></UsagePoint>',
);

export function meter(name: string, typed: string): string {
  return entry(`/UsagePoint/7/MeterReading/${name}`, '<MeterReading/>', [typed]);
}

export function feed(...entries: string[]): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`;
}

/** One meter with one block of readings. */
export function simple(
  readings: readonly Reading[],
  parts: Record<string, number | undefined> = {},
): string {
  const blocks = block('/UsagePoint/7/MeterReading/1', readings);
  return feed(POINT, meter('1', '/ReadingType/1'), blocks, type('/ReadingType/1', parts));
}

const SUMMARY = '/UsagePoint/7/UsageSummary';

/** A bill of its own address; its parts in the order given. */
export function summary(name: string, parts: Record<string, string | number>): string {
  const inner = Object.entries(parts).map(([key, value]) => `<${key}>${value}</${key}>`);
  return entry(`${SUMMARY}/${name}`, `<UsageSummary>${inner.join('')}</UsageSummary>`);
}

export function period(start: number, duration: number): string {
  return `<start>${start}</start><duration>${duration}</duration>`;
}

export function amount(value: number, uom = 72, power = 0): string {
  return `<powerOfTenMultiplier>${power}</powerOfTenMultiplier><uom>${uom}</uom><value>${value}</value>`;
}
