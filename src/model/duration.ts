/** A stretch of the calendar, as ISO 8601 writes it: `P2Y6M`, `P4W`, `P30D`, `PT48H`. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

const DURATION =
  /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;

/** The duration that a text names; undefined where it names none, or none that lasts. */
export function durationOf(text: string): Duration | undefined {
  const parts = DURATION.exec(text)
    ?.slice(1)
    .map((part) => parseInt(part, 10) || 0);
  if (!parts?.some((part) => part > 0)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts;
  return { years, months, weeks, days, hours, minutes };
}
