/** Real exports of Fingrid Datahub, and what they come to by another's computation. */
import { shared, sharedText } from './shared.js';

export const DATAHUB_FILES = [
  'consumption_15min_2025-01_2025-03.csv',
  'production_15min_2025-01_2025-03.csv',
  'consumption_15min_missing_2023-09.csv',
  'consumption_hourly_v1_null_2022-10-26.csv',
] as const;
export type DatahubFile = (typeof DATAHUB_FILES)[number];

/** Of a day or a month: kWh, rows, and rows without a value. */
export interface Figures {
  readonly kWh: string;
  readonly slots: number;
  readonly missing: number;
}

export interface ExpectedFile {
  readonly rows: number;
  readonly missing: number;
  readonly totalKWh: string;
  readonly byMonth: Readonly<Record<string, Figures>>;
  readonly someDays: Readonly<Record<string, Figures>>;
}

export async function datahubFile(name: DatahubFile): Promise<Uint8Array> {
  return (await shared(`data/energy/fingrid-datahub/${name}`))!;
}

export async function expectedOf(name: DatahubFile): Promise<ExpectedFile> {
  const expected = JSON.parse((await sharedText('data/expected.json'))!) as {
    'fingrid-datahub': Record<DatahubFile, ExpectedFile>;
  };
  return expected['fingrid-datahub'][name];
}
