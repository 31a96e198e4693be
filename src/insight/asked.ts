/** What a person has asked of the service, which nothing has answered yet. */
export interface Asked<Of extends string = string> {
  readonly of: Of;
  /** What it is about. */
  readonly id: string;
  readonly wanted: string;
  /** What the document said of it at that time. */
  readonly trace: string;
}

/** What a document says of something that can be asked for, as a text that can be compared. */
export type TraceOf<Of extends string> = (of: Of, id: string) => string;

/**
 * What has been asked and not answered: as long as new data say of it what the old ones did.
 * An answer may be another than what was wanted.
 */
export function openOf<Of extends string>(
  asked: readonly Asked<Of>[],
  traceOf: TraceOf<Of>,
): Asked<Of>[] {
  return asked.filter(({ of, id, trace }) => traceOf(of, id) === trace);
}
