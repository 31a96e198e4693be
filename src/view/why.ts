import type {
  Explanation,
  ExplanationInput,
  ExplanationStep,
  ExplanationTerm,
  LeftOut,
  Method,
  Operation,
} from '../insight/explanation.js';
import type { Period } from '../insight/period.js';
import { textIn } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import type { CommonWords, Span } from '../locale/words/common.js';
import { COMMON } from './view.js';

/** Where a figure comes from, in words; made when somebody asks. */
export interface WhyView {
  readonly kind: string;
  readonly inputs: readonly (readonly Span[])[];
  readonly steps: readonly (readonly WhyRow[])[];
  /** What to know of the steps: that their numbers are rounded. */
  readonly remark?: string | undefined;
  readonly leftOut: readonly string[];
  readonly methods: readonly WhyMethod[];
}

/** One line of a reckoning, as on a receipt; the last one has the sign `=`. */
export interface WhyRow {
  readonly sign: string;
  readonly label: Span;
  readonly value: string;
}

export interface WhyMethod {
  readonly name: string;
  readonly source: string | undefined;
  /** An address that a link may lead to: http or https. */
  readonly url: string | undefined;
}

/** How an element says the numbers of its own explanations. */
export interface WhyWriter<TermKey extends string> {
  readonly locale: Locale;
  readonly terms: Record<TermKey, string>;
  readonly write: (value: number, unit: string) => string;
  /** How a term's period is called; undefined: as anywhere. */
  readonly nameOf?: (period: Period) => string | undefined;
}

const SIGNS: Record<Operation, string> = {
  sum: '+',
  difference: '\u2212',
  product: '×',
  quotient: '÷',
};

/** Puts an explanation into words. */
export function whyView<TermKey extends string>(
  explanation: Explanation<TermKey>,
  writer: WhyWriter<TermKey>,
): WhyView {
  const { locale } = writer;
  const common = COMMON[locale.language];
  return {
    kind: common.figureKind[explanation.kind],
    inputs: explanation.inputs.map((input) => inputText(input, common, locale)),
    steps: explanation.steps.map((step) => stepRows(step, writer)),
    leftOut: explanation.leftOut.map((item) => leftOutText(item, explanation.unit, common, writer)),
    methods: explanation.methods.map((method) => methodOf(method, locale)),
  };
}

function inputText(
  { of, name, count, period }: ExplanationInput,
  common: CommonWords,
  locale: Locale,
): Span[] {
  const { format } = locale;
  const counted = common.counted(of, format.number(count), count === 1);
  const text = `${counted}, ${common.period(period, format)}`;
  return name === undefined ? [text] : [{ data: textIn(name, locale) }, `: ${text}`];
}

function stepRows<TermKey extends string>(
  step: ExplanationStep<TermKey>,
  writer: WhyWriter<TermKey>,
): WhyRow[] {
  const row = (sign: string, term: ExplanationTerm<TermKey>): WhyRow => ({
    sign,
    label: labelOf(term, writer),
    value: writer.write(term.value, term.unit),
  });
  const terms = step.terms.map((term, index) =>
    row(index === 0 ? '' : SIGNS[step.operation], term),
  );
  return [...terms, row('=', step)];
}

/** What is reckoned with, by the data's own name or its period where that says which. */
function labelOf<TermKey extends string>(
  { key, name, period }: ExplanationTerm<TermKey>,
  { locale, terms, nameOf }: WhyWriter<TermKey>,
): Span {
  if (name !== undefined) return { data: textIn(name, locale) };
  if (!period) return terms[key];
  return nameOf?.(period) ?? COMMON[locale.language].period(period, locale.format);
}

function leftOutText<TermKey extends string>(
  { reason, count, value, unit: of }: LeftOut,
  unit: string,
  common: CommonWords,
  { locale, write }: WhyWriter<TermKey>,
): string {
  const amount = value === undefined ? '' : write(value, of ?? unit);
  if (count === undefined) return `${common.leftOut[reason]}: ${amount}`;
  return `${common.leftOut[reason]}: ${locale.format.number(count)}${amount && ` (${amount})`}`;
}

function methodOf({ name, source, url }: Method, locale: Locale): WhyMethod {
  return {
    name: textIn(name, locale),
    source: source && textIn(source, locale),
    url: url !== undefined && /^https?:\/\//i.test(url) ? url : undefined,
  };
}
