/** Engines differ in which space they write: every one is a plain space here. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F\u2009]/g, ' ');
}

/** The milliseconds of digits on a wall: `2025-03-30` or `2025-03-30T09:45`. */
export function wall(digits: string): number {
  return Date.parse(digits.length === 10 ? `${digits}T00:00Z` : `${digits}Z`);
}
