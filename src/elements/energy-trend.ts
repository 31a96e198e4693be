import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Address } from '../insight/address.js';
import { clockOf, STEPS } from '../insight/calendar.js';
import type { Step } from '../insight/calendar.js';
import { COMPARISONS } from '../insight/compare.js';
import type { Comparison } from '../insight/compare.js';
import { SHOWS } from '../insight/series-choice.js';
import type { Show } from '../insight/series-choice.js';
import { BESIDES, lookAtTrend, TREND_VIEWS } from '../insight/trend-look.js';
import type { Beside, TrendViewName } from '../insight/trend-look.js';
import type { Trend, TrendStep } from '../insight/trend.js';
import type { Locale } from '../locale/locale.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import { FLOWS } from '../model/energy-schema.js';
import type { Flow } from '../model/energy-schema.js';
import { DATE, MOMENT, oneOf } from '../model/setting.js';
import { energyChoices } from '../view/energy-choices.js';
import type { EnergyChoices } from '../view/energy-choices.js';
import { energyLookView, energyTables, energyWhy } from '../view/energy-look.js';
import type { EnergyLookView } from '../view/energy-look.js';
import { energySheet } from '../view/energy-sheet.js';
import { trendChart, trendCursor } from '../view/energy-trend.js';
import type { TrendFigure } from '../view/energy-trend.js';
import type { CellPlace } from '../view/energy-when.js';
import type { Sheet } from '../view/export.js';
import { TREND_WORDS } from '../view/trend-text.js';
import type { Table } from '../view/view.js';
import { plain } from '../view/view.js';
import type { WhyView } from '../view/why.js';
import { energyControls } from './energy-controls.js';
import type { Settable } from './energy-controls.js';
import { energyFigure } from './energy-figure.js';
import { energyHeat } from './energy-heat.js';
import { energyProfile } from './energy-profile.js';
import { energyStyles } from './energy-styles.js';
import { tell } from './events.js';
import { ENERGY_EXAMPLE } from './examples.js';
import { InsightElement } from './insight-element.js';
import { Remembered } from './remembered.js';
import { shared } from './styles/shared.js';
import { breadcrumb, sentence } from './templates.js';

const STEP = oneOf(STEPS);
const FLOW = oneOf(FLOWS);
const SHOW = oneOf(SHOWS);
const VIEW = oneOf(TREND_VIEWS);
const BESIDE = oneOf(BESIDES);
const COMPARE = oneOf([...COMPARISONS, 'none'] as const);

/** A look at energy with all that is shown of it. */
interface ShownTrend extends EnergyLookView {
  readonly energy: Energy;
  readonly choices: EnergyChoices | undefined;
}

/**
 * How much did I use, when, what did it cost, and how does it compare?
 *
 * @summary Energy use over time, in years down to quarters of an hour, beside an earlier period; its
 *   cost and emissions; the hours it was used in.
 * @tag peili-energy-trend
 *
 * @slot - An inline document: `<script type="application/json">`. Nothing else is shown.
 *
 * @csspart heading - The heading.
 * @csspart sentence - The sentence with the one number that matters.
 * @csspart controls - The buttons and menus.
 * @csspart figure - The figure with its title, key and cursor.
 * @csspart bar - The columns.
 * @csspart line - The lines of the average day, and of what stands beside a trend.
 * @csspart area - The squares of the grid of hours and days.
 * @csspart reference - What the columns are compared with.
 * @csspart axis - A grid line.
 * @csspart label - A label under a column.
 * @csspart cursor - The range input that picks a step.
 * @csspart table - The table, when it is open.
 * @csspart why - Where the figure comes from, step by step, when it is open.
 * @csspart note - The notes below: what is missing, estimated or left out.
 * @csspart problem - What could not be read.
 *
 * @cssproperty --peili-accent - Colour of the data, links and the primary button.
 * @cssproperty --peili-compare - Colour of what the data are compared with.
 *
 * @fires {CustomEvent<{ problems: Problem[] }>} peili-problem - Something in the document is wrong.
 * @fires {CustomEvent<{ format: 'csv' | 'json', name: string, text: string }>} peili-export - The
 *   reader wants to take along what is shown. Unless it is cancelled, the element downloads it.
 * @fires {CustomEvent<{ key: string, step: string }>} peili-select - The reader has picked a step.
 * @fires {CustomEvent<{ name: string, value: string }>} peili-view-change - The reader has turned
 *   to another period, step, comparison or view, or to another part of the data.
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
    show: {},
    view: {},
    beside: {},
    picked: { state: true },
    cell: { state: true },
  };

  /** `quarter`, `half-hour`, `hour`, `day`, `week`, `month` or `year`; never finer than the data. */
  declare step: Step | undefined;
  /** First day shown, as 2025-03-01. Without `end`: a day in the period to show. */
  declare start: string | undefined;
  /** The day after the last day shown. */
  declare end: string | undefined;
  /** `previous`, `last-year`, `last-year-weekdays`, `similar-homes` or `none`. */
  declare compare: Comparison | 'none';
  /** Only this metering point. */
  declare point: string | undefined;
  /** Only this flow: `import`, `export`, `production`, `selfUse` or `net`. */
  declare flow: Flow | undefined;
  /** `energy`, `cost`, `co2` or, of gas and water, `volume`. Without it: as it is metered. */
  declare show: Show | undefined;
  /** `trend`, `when` (the hours of each day) or `average-day`. */
  declare view: TrendViewName;
  /** `price`, `temperature` or `price temperature`: small charts below the columns. */
  declare beside: Beside | undefined;
  declare protected picked: string | undefined;
  declare protected cell: CellPlace | undefined;

  readonly #shown = new Remembered<ShownTrend>();

  constructor() {
    super(readEnergy, 'energy-trend');
    this.compare = 'last-year';
    this.view = 'trend';
  }

  protected override get example(): object {
    return ENERGY_EXAMPLE;
  }

  protected override get defaultHeading(): string {
    const unknown = { commodity: undefined, flow: this.flow, measure: 'energy' as const };
    return TREND_WORDS[this.locale.language].heading(unknown);
  }

  protected override viewOf(energy: Energy, locale: Locale): ShownTrend {
    const { step, start, end, compare, point, flow, show, view, beside, now } = this;
    const wanted = [
      energy,
      locale,
      step,
      start,
      end,
      compare,
      point,
      flow,
      show,
      view,
      beside,
      now,
    ];
    return this.#shown.of(wanted, () => this.#show(energy, locale));
  }

  #show(energy: Energy, locale: Locale): ShownTrend {
    const { source, point } = this;
    const look = lookAtTrend(energy, {
      point,
      step: source.setting('step', this.step, STEP),
      start: source.setting('start', this.start, DATE),
      end: source.setting('end', this.end, DATE),
      compare: source.setting('compare', this.compare, COMPARE) ?? 'last-year',
      flow: source.setting('flow', this.flow, FLOW),
      show: source.setting('show', this.show, SHOW),
      view: source.setting('view', this.view, VIEW) ?? 'trend',
      beside: source.setting('beside', this.beside, BESIDE),
      now: source.setting('now', this.now, MOMENT),
    });
    return {
      ...energyLookView(energy, look, locale),
      energy,
      choices: energyChoices(energy, look, locale, this.words.compareWith),
    };
  }

  protected override tableOf(view: ShownTrend): Table[] {
    return energyTables(view.energy, view, this.locale, this.named(view.heading));
  }

  protected override whyOf({ energy, look }: ShownTrend): WhyView {
    return energyWhy(energy, look, this.locale);
  }

  protected override sheetOf({ energy, look, heading }: ShownTrend): Sheet {
    return energySheet(energy, look, this.locale, this.named(heading));
  }

  protected override renderPath({ choices }: ShownTrend): unknown {
    if (!choices || choices.path.length === 0) return nothing;
    const above = choices.path.map(({ label, address }) => ({
      label,
      go: () => this.#go(address),
    }));
    return breadcrumb(TREND_WORDS[this.locale.language].path, above, choices.label);
  }

  protected override renderBody(view: ShownTrend): TemplateResult {
    return html`
      ${
        view.state
          ? nothing
          : html`<p part="sentence">${sentence(view.sentence)}</p>
              ${view.second ? html`<p class="second">${view.second}</p>` : nothing}
              ${view.ahead ? html`<p class="second">${view.ahead}</p>` : nothing}`
      }
      ${view.choices ? this.#renderControls(view.choices, view.look.address) : nothing}
      ${view.state ? nothing : this.#renderFigure(view)}
    `;
  }

  #renderControls(choices: EnergyChoices, address: Address): TemplateResult {
    return energyControls({
      choices,
      words: this.words,
      chooseStep: TREND_WORDS[this.locale.language].chooseStep,
      fold: (summary, controls) => this.renderFolding(summary, controls),
      go: (to) => this.#go(to),
      step: (step) => this.#go({ ...address, step }),
      set: (name, value) => this.#set(name, value),
    });
  }

  #renderFigure(view: ShownTrend): unknown {
    return this.forWidth([480, 900], (width) =>
      width > 0 && this.measured.isSeen
        ? this.#draw(view, width)
        : html`<div part="figure" class="waiting"></div>`,
    );
  }

  #draw(view: ShownTrend, width: number): unknown {
    const { rem } = this.measured;
    const { when, average, figure } = view;
    if (when?.view.most) {
      const place = this.cell ?? when.view.most;
      const { columns } = when.text.when;
      return energyHeat({
        ...when,
        width,
        rem,
        place: { ...place, column: Math.min(place.column, columns.length - 1) },
        pick: (cell, isDone) => this.#pickCell(cell, columns[cell.column]!.key, isDone),
        action: nothing,
      });
    }
    if (average) {
      const hour = this.cell?.hour ?? average.view.most;
      const pick = (at: number, isDone: boolean): void =>
        this.#pickCell({ column: 0, hour: at }, String(at), isDone);
      return energyProfile({ ...average, width, rem, hour, pick });
    }
    return figure ? this.#renderTrend(view, figure, width) : nothing;
  }

  #renderTrend(view: ShownTrend, figure: TrendFigure, width: number): TemplateResult {
    const { rem } = this.measured;
    const { trend } = view.look;
    const index = this.#pickedIndex(trend);
    const step = trend.steps[index]!;
    return energyFigure({
      figure,
      chart: trendChart(figure, width, rem, view.panels),
      rem,
      panels: view.panels,
      index,
      cursor: trendCursor(view.energy, trend, step, this.locale),
      label: TREND_WORDS[this.locale.language].chooseBar,
      pick: (at, isDone) => this.#pick(trend.steps[at]!, isDone),
      action: this.#renderOpen(view, step),
    });
  }

  #renderOpen({ energy, look }: ShownTrend, step: TrendStep): unknown {
    const start = clockOf(energy.timeZone).toWall(step.start);
    const inside = look.atlas?.within(look.trend.step, start);
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
    if (isDone) tell(this, 'peili-select', { key, step: this.#shown.last!.look.trend.step });
  }

  #pickCell(cell: CellPlace, key: string, isDone: boolean): void {
    this.cell = cell;
    if (isDone) tell(this, 'peili-select', { key, step: 'hour' });
  }

  #go({ step, start, end }: Address, isDeeper = false): void {
    this.step = step;
    this.start = start;
    this.end = end;
    this.picked = undefined;
    this.cell = undefined;
    tell(this, 'peili-view-change', { name: 'start', value: start });
    tell(this, 'peili-view-change', { name: 'step', value: step });
    void this.#announce(isDeeper);
  }

  #set(name: Settable, value: string): void {
    // `none` of what stands beside a trend is nothing; a comparison with `none` is said.
    const isUnset = name === 'beside' && value === 'none';
    this[name] = (isUnset ? undefined : value) as never;
    this.cell = undefined;
    tell(this, 'peili-view-change', { name, value });
    void this.#announce(false);
  }

  /** Says what the reader's act has brought; the focus goes along where its button is gone. */
  async #announce(movesFocus: boolean): Promise<void> {
    await this.updateComplete;
    if (movesFocus) this.renderRoot.querySelector<HTMLElement>('.here')?.focus();
    this.announcer.say(plain(this.#shown.last?.sentence ?? []));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peili-energy-trend': PeiliEnergyTrend;
  }
}
