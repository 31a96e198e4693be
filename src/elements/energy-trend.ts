import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../insight/calendar.js';
import type { Comparison } from '../insight/compare.js';
import type { Show } from '../insight/series-choice.js';
import { lookAtTrend } from '../insight/trend-look.js';
import type { Beside, TrendViewName } from '../insight/trend-look.js';
import type { Locale } from '../locale/locale.js';
import { readEnergy } from '../model/energy.js';
import type { Energy } from '../model/energy.js';
import type { Flow } from '../model/energy-schema.js';
import { energyChoices } from '../view/energy-choices.js';
import type { EnergyChoices } from '../view/energy-choices.js';
import { energyLookView, energyTables } from '../view/energy-look.js';
import type { EnergyLookView } from '../view/energy-look.js';
import { energySheet } from '../view/energy-sheet.js';
import { energyWhy } from '../view/energy-why.js';
import type { CellPlace } from '../view/energy-when.js';
import type { Sheet } from '../view/export.js';
import { TREND_WORDS } from '../view/trend-text.js';
import type { Table } from '../view/view.js';
import type { WhyView } from '../view/why.js';
import { energyControls } from './energy-controls.js';
import { wishOf } from './energy-settings.js';
import type { TrendSettings } from './energy-settings.js';
import { energyStage } from './energy-stage.js';
import { energyStyles } from './energy-styles.js';
import { EnergyTour } from './energy-tour.js';
import { tell } from './events.js';
import { energyExample } from './examples.js';
import { InsightElement } from './insight-element.js';
import { Remembered } from './remembered.js';
import { shared } from './styles/shared.js';
import { sentence } from './sentence.js';
import { breadcrumb } from './templates.js';

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
export class PeiliEnergyTrend extends InsightElement<Energy, ShownTrend> implements TrendSettings {
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
    weekStart: { type: Number, attribute: 'week-start' },
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
  /** `energy`, `cost`, `co2` or `volume` (of gas and water). Without it: as it is metered. */
  declare show: Show | undefined;
  /** `trend`, `when` (the hours of each day) or `average-day`. */
  declare view: TrendViewName;
  /** `price`, `temperature` or `price temperature`: small charts below the columns. */
  declare beside: Beside | undefined;
  /** The day on which weeks begin: 1 is Monday (as without it), 7 Sunday. */
  declare weekStart: number | undefined;
  declare protected picked: string | undefined;
  declare protected cell: CellPlace | undefined;

  readonly #shown = new Remembered<ShownTrend>();
  readonly #tour = new EnergyTour(this, {
    shown: () => this.#shown.last,
    cell: () => this.cell,
    pick: (cell) => {
      this.picked = undefined;
      this.cell = cell;
    },
    say: (text) => this.announcer.say(text),
  });

  constructor() {
    super(readEnergy, 'energy-trend');
    this.compare = 'last-year';
    this.view = 'trend';
  }

  protected override example(): object {
    return energyExample();
  }

  protected override get defaultHeading(): string {
    const unknown = { commodity: undefined, flow: this.flow, measure: 'energy' as const };
    return TREND_WORDS[this.locale.language].heading(unknown);
  }

  protected override viewOf(energy: Energy, locale: Locale): ShownTrend {
    const { step, start, end, compare, point, flow, show, view, beside, weekStart, now } = this;
    const asked = [step, start, end, compare, point, flow, show, view, beside, weekStart, now];
    return this.#shown.of([energy, locale, ...asked], () => {
      const look = lookAtTrend(energy, wishOf(this, this.source));
      return {
        ...energyLookView(energy, look, locale),
        energy,
        choices: energyChoices(energy, look, locale, this.words.compareWith),
      };
    });
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
      go: () => this.#tour.goUp(address),
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
      ${view.choices ? this.#renderControls(view.choices, view) : nothing}
      ${view.state ? nothing : this.#renderFigure(view)}
    `;
  }

  #renderControls(choices: EnergyChoices, { look }: ShownTrend): TemplateResult {
    return energyControls({
      choices,
      words: this.words,
      chooseStep: TREND_WORDS[this.locale.language].chooseStep,
      fold: (summary, controls) => this.renderFolding(summary, controls),
      go: (to) => this.#tour.go(to),
      step: (step) => this.#tour.go({ ...look.address, step }),
      set: (name, value) => this.#tour.set(name, value),
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
    const { picked, cell, locale } = this;
    return energyStage({
      ...{ energy: view.energy, view, locale, width, rem, picked, cell },
      pick: (key, isDone) => {
        this.picked = key;
        if (isDone) tell(this, 'peili-select', { key, step: view.look.trend.step });
      },
      pickCell: (at, key, isDone) => {
        this.cell = at;
        if (isDone) tell(this, 'peili-select', { key, step: 'hour' });
      },
      open: (inside) => this.#tour.open(inside),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peili-energy-trend': PeiliEnergyTrend;
  }
}
