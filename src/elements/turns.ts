/** So long at a stretch elements are updated, in milliseconds, before the page has its turn. */
const STRETCH = 30;

/** When the stretch began that is under way. */
let start: number | undefined;
let next: Promise<void> | undefined;

/**
 * Where a page has many elements, those whose turn has not come wait for the browser to paint and
 * to answer. Undefined: it is this one's turn now.
 */
export function turn(): Promise<void> | undefined {
  if (start === undefined) {
    start = performance.now();
    next = new Promise((resolve) => {
      setTimeout(() => {
        start = undefined;
        resolve();
      });
    });
  }
  return performance.now() - start < STRETCH ? undefined : next;
}
