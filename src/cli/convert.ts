import { convertCaruna } from '../convert/caruna.js';
import { convertDatahub } from '../convert/datahub.js';
import { readConverted } from '../convert/file.js';
import type { Conversion } from '../convert/file.js';
import { convertGreenButton } from '../convert/green-button.js';
import type { Problem } from '../model/problem.js';

/** How a file is to be read, as the words of the command state it. */
export interface ConvertOptions {
  readonly zone?: string | undefined;
  readonly clock?: 'utc' | 'wall' | undefined;
  readonly currency?: string | undefined;
  readonly flow?: 'import' | 'export' | undefined;
}

export interface ConvertedFile {
  /** JSON of one line; undefined: nothing could be read. */
  readonly json: string | undefined;
  readonly problems: readonly Problem[];
}

interface Kind {
  /** What else than the zone can be stated of such a file. */
  readonly options: readonly (keyof ConvertOptions)[];
  convert(file: Uint8Array, options: ConvertOptions): Conversion;
}

export const KINDS: Readonly<Record<string, Kind>> = {
  datahub: {
    options: ['zone', 'flow'],
    convert: (file, { zone, flow }) => convertDatahub(file, { timeZone: zone, flow }),
  },
  caruna: {
    options: ['zone'],
    convert: (file, { zone }) => convertCaruna(file, { timeZone: zone }),
  },
  'green-button': {
    options: ['zone', 'clock', 'currency'],
    convert: (file, { zone, clock, currency }) =>
      convertGreenButton(file, { timeZone: zone, clock, currency }),
  },
};

/** Makes a file of another kind an energy document. */
export function convert(kind: Kind, file: Uint8Array, options: ConvertOptions): ConvertedFile {
  const conversion = kind.convert(file, options);
  const { data, problems } = readConverted(conversion);
  const isRead = data !== undefined && 'document' in conversion;
  return { json: isRead ? JSON.stringify(conversion.document) : undefined, problems };
}
