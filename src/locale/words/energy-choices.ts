import type { Show } from '../../insight/series-choice.js';
import type { Beside, TrendViewName } from '../../insight/trend-look.js';
import type { Flow } from '../../model/energy-schema.js';

/** The words of the energy trend's controls. */
export interface EnergyChoiceWords {
  readonly chooseShow: string;
  readonly show: Record<Show, string>;
  readonly chooseView: string;
  readonly view: Record<TrendViewName, string>;
  readonly chooseFlow: string;
  readonly flow: Record<Flow, string>;
  readonly choosePoint: string;
  readonly chooseBeside: string;
  readonly beside: Record<Beside | 'none', string>;
}
