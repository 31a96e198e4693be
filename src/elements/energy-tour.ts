import type { LitElement } from 'lit';
import type { Address } from '../insight/address.js';
import type { EnergyLookView } from '../view/energy-look.js';
import type { CellPlace } from '../view/energy-when.js';
import { plain } from '../view/view.js';
import type { Settable } from './energy-controls.js';
import type { TrendSettings } from './energy-settings.js';
import { tell } from './events.js';

/** What is shown at the moment, and what else the tour needs of the element. */
interface Stage {
  readonly shown: () => EnergyLookView | undefined;
  readonly cell: () => CellPlace | undefined;
  /** Picks an hour of the grid, or what is picked at first. */
  readonly pick: (cell: CellPlace | undefined) => void;
  readonly say: (text: string) => void;
}

/** The grid from which a day was opened, to come back to. */
interface Origin {
  readonly address: Address;
  readonly cell: CellPlace | undefined;
}

/** Leads a reader from view to view: tells the page, and takes the focus and the words along. */
export class EnergyTour {
  readonly #host: LitElement & TrendSettings;
  readonly #stage: Stage;
  #origin: Origin | undefined;

  constructor(host: LitElement & TrendSettings, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
  }

  /** To another period, or the same in other steps. */
  go({ step, start, end }: Address, focus?: string): void {
    Object.assign(this.#host, { step, start, end });
    this.#stage.pick(undefined);
    tell(this.#host, 'peili-view-change', { name: 'start', value: start });
    tell(this.#host, 'peili-view-change', { name: 'step', value: step });
    void this.#arrive(focus);
  }

  /** Into a step: the hours of a day are a trend, also where it was picked in the grid. */
  open(inside: Address): void {
    const { view } = this.#host;
    const origin = { address: this.#stage.shown()!.look.address, cell: this.#stage.cell() };
    this.go(inside, '.here');
    if (view !== 'when' || inside.step !== 'hour') return;
    this.#turn('view', 'trend');
    this.#origin = origin;
  }

  /** To a view above; to the grid and its cell, where a day was opened from there. */
  goUp(to: Address): void {
    const origin = this.#origin;
    this.#origin = undefined;
    this.go(to);
    if (!origin) return;
    this.#turn('view', 'when');
    const { start, end } = origin.address;
    if (to.start === start && to.end === end) this.#stage.pick(origin.cell);
  }

  /** Shows the same period in another way. */
  set(name: Settable, value: string): void {
    if (name === 'view') this.#origin = undefined;
    this.#stage.pick(undefined);
    this.#turn(name, value);
    void this.#arrive();
  }

  #turn(name: Settable, value: string): void {
    // `none` of what stands beside a trend is nothing; a comparison with `none` is said.
    const isUnset = name === 'beside' && value === 'none';
    Object.assign(this.#host, { [name]: isUnset ? undefined : value });
    tell(this.#host, 'peili-view-change', { name, value });
  }

  /** Says what the reader's act has brought; the focus goes along where its button is gone. */
  async #arrive(focus?: string): Promise<void> {
    await this.#host.updateComplete;
    if (focus) this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    this.#stage.say(plain(this.#stage.shown()?.sentence ?? []));
  }
}
