/** Units that are each other's multiples, with their sizes. */
const UNITS: readonly Readonly<Partial<Record<string, number>>>[] = [
  { Wh: 1e-3, kWh: 1, MWh: 1e3 },
  { W: 1e-3, kW: 1, MW: 1e3 },
  { l: 1e-3, m3: 1 },
  { c: 1e-2, EUR: 1 },
  { g: 1e-3, gCO2e: 1e-3, kg: 1, kgCO2e: 1, t: 1e3 },
];

/** What a value in one unit is multiplied by to be in another; undefined where it cannot be. */
export function factorBetween(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const sizes = UNITS.find((units) => units[from] !== undefined && units[to] !== undefined);
  return sizes && sizes[from]! / sizes[to]!;
}

/** A unit such as `c/kWh`: so much of something for each of something else. */
export interface RatioUnit {
  readonly of: string;
  readonly per: string;
}

export function ratioOf(unit: string): RatioUnit | undefined {
  const [of, per, more] = unit.split('/').map((part) => part.trim());
  return of && per && more === undefined ? { of, per } : undefined;
}

/** How people write a hundredth of their currency. */
const HUNDREDTHS = ['c', 'ct', 'cent', 'snt', 'öre'];

/** What money in a unit is multiplied by to be in a currency's major unit; undefined: another. */
export function moneyFactor(unit: string, currency: string): number | undefined {
  if (unit === currency) return 1;
  return HUNDREDTHS.includes(unit) ? 0.01 : undefined;
}
