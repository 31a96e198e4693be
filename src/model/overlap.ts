import type { SegmentFrame } from './energy-schema.js';
import { describe, ProblemList } from './problem.js';
import type { EpochMs } from './zone.js';

/** Readings `[from, to)` of one segment, in real time `[start, end)`. */
export interface Piece {
  /** The segment's place in its series. */
  readonly index: number;
  readonly frame: SegmentFrame;
  readonly elapsed: number;
  readonly bounds?: Float64Array;
  readonly from: number;
  readonly to: number;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** Pieces in order and without overlap, and what lay under them before the last revision. */
export interface Layers {
  readonly kept: readonly Piece[];
  readonly superseded: readonly Piece[];
}

/**
 * Of pieces that lie over each other the highest revision wins; of equal revisions the one given
 * first does, and the other is a problem.
 */
export function layersOf(pieces: readonly Piece[], path: string, problems: ProblemList): Layers {
  const covered: Piece[] = [];
  const kept = winnersOf(pieces, path, problems, covered);
  return { kept, superseded: winnersOf(covered, path, new ProblemList(), []) };
}

/** @param covered gets what higher revisions lie over */
function winnersOf(
  pieces: readonly Piece[],
  path: string,
  problems: ProblemList,
  covered: Piece[],
): Piece[] {
  const ranked = pieces
    .filter(({ start, end }) => start < end)
    .sort((a, b) => revisionOf(b) - revisionOf(a) || a.index - b.index);
  const kept: Piece[] = [];
  for (const piece of ranked) {
    const first = firstAt(kept, (other) => other.end > piece.start);
    const last = firstAt(kept, (other) => other.start >= piece.end);
    const rivals = kept.slice(first, last);
    const twin = rivals.find((other) => revisionOf(other) === revisionOf(piece));
    if (twin) addOverlap(piece, twin, path, problems);
    else {
      const beside = partsBeside(piece, rivals, covered, (index, stretch) =>
        addCut(piece, index, stretch, path, problems),
      );
      kept.splice(first, last - first, ...beside);
    }
  }
  return kept;
}

function revisionOf({ frame }: Piece): number {
  return frame.revision ?? 0;
}

function addOverlap(piece: Piece, twin: Piece, path: string, problems: ProblemList): void {
  problems.add(
    {
      code: 'overlap',
      effect: 'row',
      path: `${path}[${piece.index}]`,
      expected: `no values for a time that segment ${twin.index} covers, or a higher revision`,
      found: `${piece.frame.start}, ${describe(piece.frame.values)}`,
    },
    piece.to - piece.from,
  );
}

/** The winners, and in order among them what is left of a piece that they lie over. */
function partsBeside(
  piece: Piece,
  winners: readonly Piece[],
  covered: Piece[],
  cut: (index: number, stretch: Stretch) => void,
): Piece[] {
  let rest = piece;
  const parts: Piece[] = [];
  for (const stretch of stretchesOf(winners)) {
    const before = Math.max(rest.from, indexAfter(rest, stretch.start) - 1);
    const after = indexAfter(rest, stretch.end - 1);
    cut(before, stretch);
    if (after - 1 > before) cut(after - 1, stretch);
    parts.push(slice(rest, rest.from, before));
    if (before < after) covered.push(slice(rest, before, after));
    rest = slice(rest, after, rest.to);
  }
  return [...parts, rest, ...winners]
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.start - b.start);
}

/** Winners that follow each other without a hole cover one stretch of time. */
function stretchesOf(winners: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of winners) {
    const last = stretches.at(-1);
    if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** A reading of which a part is superseded is no reading of the rest: nobody knows how much is. */
function addCut(
  piece: Piece,
  index: number,
  covered: Stretch,
  path: string,
  problems: ProblemList,
): void {
  if (index >= piece.to) return;
  const [start, end] = [startOf(piece, index), startOf(piece, index + 1)];
  const isTouched = start < covered.end && covered.start < end;
  if (!isTouched || (covered.start <= start && end <= covered.end)) return;
  problems.add({
    code: 'overlap',
    effect: 'row',
    path: `${path}[${piece.index}].values[${index}]`,
    expected: 'a value that higher revisions cover wholly or not at all',
    found: describe(piece.frame.values[index]),
  });
}

function slice(piece: Piece, from: number, to: number): Piece {
  return { ...piece, from, to, start: startOf(piece, from), end: startOf(piece, to) };
}

/** When a reading of a piece begins; that of the one after the last is the piece's end. */
function startOf(piece: Piece, index: number): EpochMs {
  if (piece.bounds) return piece.bounds[index]!;
  return piece.start + (index - piece.from) * piece.elapsed;
}

/** The first reading of a piece that begins after an instant. */
function indexAfter(piece: Piece, instant: EpochMs): number {
  let [low, high] = [piece.from, piece.to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(piece, middle) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstAt(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(pieces[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
