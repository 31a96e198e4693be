/** Values in a row: `a`, `b` (what it is) or `c`. */
const LIST = /`[^`]+`(?:(?: \([^)]*\))?(?:, or |, | or )`[^`]+`)+/;

/**
 * The values that an attribute can have, as its description lists them; undefined where it lists
 * none, or where one is the beginning of others (`tag:`).
 */
export function choicesIn(description = ''): string[] | undefined {
  const list = LIST.exec(description.replace(/\s+/g, ' '))?.[0];
  const values = list && [...list.matchAll(/`([^`]+)`/g)].map(([, value]) => value!);
  return values && !values.some((value) => value.endsWith(':')) ? values : undefined;
}
