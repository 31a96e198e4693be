import { MAX_TEXT_LENGTH } from '../model/door.js';
import type { Energy } from '../model/energy.js';
import type { EnergySeries, Flow } from '../model/energy-schema.js';
import { isTimeZone } from '../model/offsets.js';
import { shorten } from '../model/problem.js';
import type { Problem, Reading } from '../model/problem.js';
import { billSeries, SUMMARIES } from './green-button-bills.js';
import { failed, openFile, readConverted, wrongFormat } from './file.js';
import type { Conversion } from './file.js';
import { COMMODITIES, CURRENCIES, FLOWS, zoneOf } from './green-button-codes.js';
import { Feed, pointOf } from './green-button-feed.js';
import type { Entry } from './green-button-feed.js';
import { fault } from './green-button-numbers.js';
import { ReadingList } from './green-button-readings.js';
import type { FileClock } from './green-button-times.js';
import { RowProblems } from './row-problems.js';
import { Xml } from './xml.js';

export interface GreenButtonOptions {
  /** Whose days and months count. Without it: the zone that the file's LocalTimeParameters tell. */
  readonly timeZone?: string | undefined;
  /**
   * What the file's times are: seconds of `utc`, as the standard says (the default), or, as some
   * companies write them, what the clock on the `wall` shows, as though that were UTC. The file
   * does not tell, and it is never guessed.
   */
  readonly clock?: 'utc' | 'wall' | undefined;
  /** Of the costs, where the file does not name it: ISO 4217. */
  readonly currency?: string | undefined;
}

/** A tree of a file takes some fifty times its text. */
const MAX_LENGTH = Math.min(MAX_TEXT_LENGTH, 50_000_000);
const EXPECTED = 'a Green Button (ESPI) file in XML';

/**
 * Reads a Green Button file (NAESB ESPI in Atom, as utilities of North America give their
 * customers): electricity, gas or water, what was drawn and fed, and what it cost.
 *
 * Gives for each meter reading a series of amounts and, where its readings have costs, one of
 * money. Watt-hours become kWh; therms, cubic feet and the like stay what they are. Blocks may come
 * in any order and more than once: of readings of the same time the one updated last counts. What a
 * register showed becomes what was used between two standings.
 *
 * A usage summary becomes a reading of the bill's whole period, in a series `bills` of money after
 * the costs of readings and, where the metering point has no readings, one `billed` of amounts.
 * Not carried: what a summary says of a period that goes on, of single days and of peaks, and the
 * single lines of a bill.
 *
 * Never throws. Problems point at the reading, counted from 1 over the whole file.
 */
export function energyFromGreenButton(
  xml: string | Uint8Array,
  options: GreenButtonOptions = {},
): Reading<Energy> {
  return readConverted(convertGreenButton(xml, options));
}

export function convertGreenButton(
  xml: string | Uint8Array,
  options: GreenButtonOptions,
): Conversion {
  const file = openFile(xml, MAX_LENGTH);
  if ('failure' in file) return file;
  if (!file.text.trimStart().startsWith('<')) return wrongFormat(EXPECTED, file.text);
  let root: Xml | undefined;
  try {
    root = Xml.read(file.text);
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    return failed('format', 'well-formed XML', shorten(message));
  }
  const feed = root && new Feed(root);
  if (!feed || feed.isEmpty) return wrongFormat(EXPECTED, file.text);
  return converted(feed, options);
}

function converted(feed: Feed, options: GreenButtonOptions): Conversion {
  const problems = new RowProblems();
  const [timeZone, doubts] = zoneIn(feed, options);
  const currency = options.currency ?? currencyIn(feed);
  const clock = { timeZone, isWall: options.clock === 'wall' && isTimeZone(timeZone) };
  const meters = feed.all('MeterReading').map((entry) => meterOf(entry, feed, clock, problems));
  addReadings(feed, meters, problems);
  const metered = meters.flatMap((meter, index) => seriesOf(meter, index, currency, problems));
  const bills = billSeries({ feed, clock, currency, problems }, metered);
  const series = [...metered, ...bills];
  const points = feed.all('UsagePoint').map((entry) => ({
    id: pointOf(entry),
    commodity: COMMODITIES.get(entry.content.textOf('ServiceCategory', 'kind')) ?? 'electricity',
  }));
  const document = { format: 'peili/energy', version: 1, timeZone, currency, points, series };
  return { document, problems, doubts };
}

/** What one meter measured in one way. */
interface Meter {
  readonly entry: Entry;
  readonly point: string | undefined;
  readonly flow: Flow;
  readonly readings: ReadingList;
}

function meterOf(entry: Entry, feed: Feed, clock: FileClock, problems: RowProblems): Meter {
  const type = feed.of('ReadingType', entry)?.content;
  const point = feed.of('UsagePoint', entry);
  return {
    entry,
    point: point && pointOf(point),
    flow: FLOWS.get(type?.textOf('flowDirection')) ?? 'import',
    readings: new ReadingList(type, clock, problems),
  };
}

function addReadings(feed: Feed, meters: readonly Meter[], problems: RowProblems): void {
  const byEntry = new Map(meters.map((meter) => [meter.entry, meter]));
  let line = 0;
  for (const block of feed.all('IntervalBlock')) {
    const entry = feed.of('MeterReading', block);
    const meter = entry && byEntry.get(entry);
    for (const reading of block.content.children('IntervalReading')) {
      line += 1;
      if (meter) meter.readings.add(reading, line, block.updated);
      else problems.add(line, fault('reference', 'MeterReading', 'one for its block', 'nothing'));
    }
  }
}

function seriesOf(
  { point, flow, readings }: Meter,
  index: number,
  currency: string | undefined,
  problems: RowProblems,
): EnergySeries[] {
  if (readings.isEmpty) return [];
  const { measure, unit } = readings.unit!;
  const id = index === 0 ? flow : `${flow}-${index + 1}`;
  const amounts = { id, point, flow, measure, unit, ...readings.body('value') };
  if (!readings.hasCosts) return [amounts];
  if (currency === undefined) {
    const expected = 'a currency, in the file or the options';
    problems.add(1, { ...fault('missing', 'currency', expected, 'nothing'), effect: 'doubt' });
    return [amounts];
  }
  const cost = { measure: 'cost', unit: currency } as const;
  return [amounts, { id: `${id}-cost`, point, flow, ...cost, ...readings.body('cost') }];
}

/** Named by a reading type or by a summary of bills. */
function currencyIn(feed: Feed): string | undefined {
  const codes = ['ReadingType', ...SUMMARIES]
    .flatMap((kind) => feed.all(kind))
    .map(({ content }) => content.textOf('currency'));
  const code = codes.find((each) => each !== undefined);
  return CURRENCIES.get(code?.replace(/^0+/, ''));
}

/** The zone of days and months, and what is to be said of it. */
function zoneIn(feed: Feed, { timeZone }: GreenButtonOptions): [string, Problem[]] {
  if (timeZone !== undefined) return [timeZone, []];
  const rules = feed.all('LocalTimeParameters')[0]?.content;
  const number = (name: string): number => Number(rules?.textOf(name) ?? NaN);
  const zone = rules && zoneOf(number('tzOffset'), number('dstOffset') || 0);
  if (zone) return [zone, []];
  const expected = 'a time zone in the options: days and months are those of UTC';
  return [
    'UTC',
    [{ code: 'missing', effect: 'doubt', path: 'timeZone', expected, found: 'nothing' }],
  ];
}
