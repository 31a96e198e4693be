import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Atlas } from '../insight/address.js';
import type { Address } from '../insight/address.js';
import { clockOf, STEPS } from '../insight/calendar.js';
import type { Step } from '../insight/calendar.js';
import { COMPARISONS } from '../insight/compare.js';
import type { Comparison } from '../insight/compare.js';
import { seriesOf } from '../insight/series-choice.js';
import { trend, withAtMost } from '../insight/trend.js';
import type { Trend, TrendStep } from '../insight/trend.js';
import type { Locale } from '../locale/locale.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import { FLOWS } from '../model/energy-schema.js';
import type { Flow } from '../model/energy-schema.js';
import { DATE, MOMENT, oneOf } from '../model/setting.js';
import { energyTrendTable } from '../view/energy-trend-table.js';
import { energyTrendView, trendChart, trendCursor } from '../view/energy-trend.js';
import type { EnergyTrendView } from '../view/energy-trend.js';
import { trendControls } from '../view/trend-controls.js';
import type { TrendControls } from '../view/trend-controls.js';
import { TREND_WORDS } from '../view/trend-text.js';
import type { Table } from '../view/view.js';
import { plain } from '../view/view.js';
import { energyFigure } from './energy-figure.js';
import { energyStyles } from './energy-styles.js';
import { tell } from './events.js';
import { InsightElement } from './insight-element.js';
import { shared } from './styles/shared.js';
import { breadcrumb, icon, menu, segments, sentence } from './templates.js';

const STEP = oneOf(STEPS);
const FLOW = oneOf(FLOWS);
const COMPARE = oneOf([...COMPARISONS, 'none'] as const);
/** A longer table would help nobody: it has the next coarser step. */
const MAX_ROWS = 1_000;
/** Where a reader stands in a document without readings. */
const NOWHERE: Address = { step: 'month', start: '1970-01-01', end: '1970-01-01' };

/** A trend with all that is shown of it. */
interface ShownTrend extends EnergyTrendView {
  readonly energy: Energy;
  readonly trend: Trend;
  /** What the table lists: the trend, or its next coarser step. */
  readonly listed: Trend;
  readonly atlas: Atlas | undefined;
  readonly address: Address;
  readonly controls: TrendControls | undefined;
}

/**
 * How much did I use, when, and how does it compare?
 *
 * @summary Energy use over time, in years down to quarters of an hour, beside an earlier period.
 * @tag peili-energy-trend
 *
 * @slot - An inline document: `<script type="application/json">`. Nothing else is shown.
 *
 * @csspart heading - The heading.
 * @csspart sentence - The sentence with the one number that matters.
 * @csspart controls - The buttons and menus.
 * @csspart figure - The figure with its title, key and cursor.
 * @csspart bar - The columns.
 * @csspart reference - What the columns are compared with.
 * @csspart axis - A grid line.
 * @csspart label - A label under a column.
 * @csspart cursor - The range input that picks a step.
 * @csspart table - The table, when it is open.
 * @csspart note - The notes below: what is missing, estimated or left out.
 * @csspart problem - What could not be read.
 *
 * @cssproperty --peili-accent - Colour of the data, links and the primary button.
 * @cssproperty --peili-compare - Colour of what the data are compared with.
 *
 * @fires {CustomEvent<{ problems: Problem[] }>} peili-problem - Something in the document is wrong.
 * @fires {CustomEvent<{ key: string, step: string }>} peili-select - The reader has picked a step.
 * @fires {CustomEvent<{ name: string, value: string }>} peili-view-change - The reader has turned
 *   to another period, step or comparison.
 */
export class PeiliEnergyTrend extends InsightElement<Energy, ShownTrend> {
  static override styles = [shared, energyStyles];

  static override properties = {
    step: {},
    start: {},
    end: {},
    compare: {},
    point: {},
    flow: {},
    picked: { state: true },
  };

  /** `quarter`, `half-hour`, `hour`, `day`, `week`, `month` or `year`; never finer than the data. */
  declare step: Step | undefined;
  /** First day shown, as 2025-03-01. Without `end`: a day in the period to show. */
  declare start: string | undefined;
  /** The day after the last day shown. */
  declare end: string | undefined;
  /** `previous`, `last-year`, `last-year-weekdays` or `none`. */
  declare compare: Comparison | 'none';
  /** Only this metering point. */
  declare point: string | undefined;
  /** Only this flow: `import`, `export`, `production`, `selfUse` or `net`. */
  declare flow: Flow | undefined;
  declare protected picked: string | undefined;

  #shown: ShownTrend | undefined;
  #shownFor: readonly unknown[] = [];

  constructor() {
    super(readEnergy);
    this.compare = 'last-year';
  }

  protected override get defaultHeading(): string {
    const unknown = { commodity: undefined, flow: this.flow };
    return TREND_WORDS[this.locale.language].heading(unknown);
  }

  protected override viewOf(energy: Energy, locale: Locale): ShownTrend {
    const { step, start, end, compare, point, flow, now } = this;
    const wanted = [energy, locale, step, start, end, compare, point, flow, now];
    if (!this.#shown || wanted.some((value, index) => value !== this.#shownFor[index])) {
      this.#shown = this.#show(energy, locale);
      this.#shownFor = wanted;
    }
    return this.#shown;
  }

  #show(energy: Energy, locale: Locale): ShownTrend {
    const { point, source } = this;
    const flow = source.setting('flow', this.flow, FLOW);
    const compare = source.setting('compare', this.compare, COMPARE) ?? 'last-year';
    const series = seriesOf(energy, { point, flow });
    const atlas = series && new Atlas(energy, series);
    const address =
      atlas?.resolve({
        step: source.setting('step', this.step, STEP),
        start: source.setting('start', this.start, DATE),
        end: source.setting('end', this.end, DATE),
      }) ?? NOWHERE;
    const query = {
      ...address,
      series: series?.id,
      point,
      flow,
      now: source.setting('now', this.now, MOMENT),
      compare: compare === 'none' ? undefined : compare,
    };
    const made = trend(energy, query);
    const listed = withAtMost(MAX_ROWS, energy, query, made);
    return {
      ...energyTrendView(energy, made, locale, listed),
      energy,
      trend: made,
      listed,
      atlas,
      address,
      controls: atlas && trendControls(atlas, address, compare, locale),
    };
  }

  protected override tableOf({ energy, listed, heading }: ShownTrend): Table {
    return energyTrendTable(energy, listed, this.locale, this.named(heading));
  }

  protected override renderPath({ controls }: ShownTrend): unknown {
    if (!controls || controls.path.length === 0) return nothing;
    const above = controls.path.map(({ label, address }) => ({
      label,
      go: () => this.#go(address),
    }));
    return breadcrumb(TREND_WORDS[this.locale.language].path, above, controls.label);
  }

  protected override renderBody(view: ShownTrend): TemplateResult {
    return html`
      ${
        view.state
          ? nothing
          : html`<p part="sentence">${sentence(view.sentence)}</p>
              ${view.second ? html`<p class="second">${view.second}</p>` : nothing}`
      }
      ${view.controls ? this.#renderControls(view.controls, view.address) : nothing}
      ${view.figure ? this.#renderFigure(view) : nothing}
    `;
  }

  #renderControls(controls: TrendControls, address: Address): TemplateResult {
    const { earlier, later, label, steps, comparisons } = controls;
    const chosen = [...steps, ...comparisons].filter(({ selected }) => selected);
    const turn = (to: Address | undefined, name: 'earlier' | 'later'): unknown =>
      to &&
      html`<button class="square" aria-label=${this.words[name]} @click=${() => this.#go(to)}>
        ${icon(name)}
      </button>`;
    return html`
      <div part="controls">
        <div class="period">
          ${turn(earlier, 'earlier')}<strong>${label}</strong>${turn(later, 'later')}
        </div>
        ${this.renderFolding(
          chosen.map((choice) => choice.label),
          html`${segments('step', TREND_WORDS[this.locale.language].chooseStep, steps, (step) =>
            this.#go({ ...address, step: step as Step }),
          )}
          ${menu(this.words.compareWith, comparisons, (compare) => this.#set('compare', compare))}`,
        )}
      </div>
    `;
  }

  #renderFigure(view: ShownTrend): unknown {
    const { width, rem } = this.measured;
    if (!view.figure || width === 0) return html`<div part="figure" class="waiting"></div>`;
    const index = this.#pickedIndex(view.trend);
    const step = view.trend.steps[index]!;
    return energyFigure({
      figure: view.figure,
      chart: trendChart(view.figure, width, rem),
      rem,
      index,
      cursor: trendCursor(view.energy, view.trend, step, this.locale),
      label: TREND_WORDS[this.locale.language].chooseBar,
      pick: (at, isDone) => this.#pick(view.trend.steps[at]!, isDone),
      action: this.#renderOpen(view, step),
    });
  }

  #renderOpen({ energy, trend: made, atlas }: ShownTrend, step: TrendStep): unknown {
    const start = clockOf(energy.timeZone).toWall(step.start);
    const inside = atlas?.within(made.step, start);
    if (!inside || step.value === undefined) return nothing;
    const label = TREND_WORDS[this.locale.language].open(inside.step);
    return html`<button class="link" @click=${() => this.#go(inside, true)}>${label}</button>`;
  }

  /** The picked step, or the last one that is known. */
  #pickedIndex({ steps }: Trend): number {
    const picked = steps.findIndex(({ key }) => key === this.picked);
    return picked >= 0 ? picked : steps.findLastIndex(({ value }) => value !== undefined);
  }

  #pick({ key }: TrendStep, isDone: boolean): void {
    this.picked = key;
    if (isDone) tell(this, 'peili-select', { key, step: this.#shown!.trend.step });
  }

  #go({ step, start, end }: Address, isDeeper = false): void {
    this.step = step;
    this.start = start;
    this.end = end;
    this.picked = undefined;
    tell(this, 'peili-view-change', { name: 'start', value: start });
    tell(this, 'peili-view-change', { name: 'step', value: step });
    void this.#announce(isDeeper);
  }

  #set(name: 'compare', value: string): void {
    this[name] = value as Comparison;
    tell(this, 'peili-view-change', { name, value });
    void this.#announce(false);
  }

  /** Says what the reader's act has brought; the focus goes along where its button is gone. */
  async #announce(movesFocus: boolean): Promise<void> {
    await this.updateComplete;
    if (movesFocus) this.renderRoot.querySelector<HTMLElement>('.here')?.focus();
    this.announcer.say(plain(this.#shown?.sentence ?? []));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peili-energy-trend': PeiliEnergyTrend;
  }
}
