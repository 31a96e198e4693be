import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { say } from '../demo/generate/data-use/words.js';
import { coarseShopDataUse, energyDataUse, shopDataUse } from '../demo/generate/index.js';
import '../src/define/data-use.js';
import { ask, many, permitted, small } from './data-use-documents.js';

interface Args {
  data?: unknown;
  src?: string;
  use?: string;
  step?: string;
  heading?: string;
  'heading-level'?: number;
  now?: string | undefined;
  readonly?: boolean;
  'no-table'?: boolean;
  'no-export'?: boolean;
}

const meta: Meta<Args> = {
  title: 'Data use',
  component: 'peili-data-use',
  args: { data: shopDataUse() },
  argTypes: { data: { control: false } },
  render: (args) => story(args),
};
export default meta;

function story(args: Args): TemplateResult {
  return html`
    <peili-data-use
      .data=${args.data}
      src=${ifDefined(args.src)}
      use=${ifDefined(args.use)}
      step=${ifDefined(args.step)}
      heading=${ifDefined(args.heading)}
      heading-level=${ifDefined(args['heading-level'])}
      now=${ifDefined(args.now)}
      ?readonly=${args.readonly}
      ?no-table=${args['no-table']}
      ?no-export=${args['no-export']}
    ></peili-data-use>
  `;
}

type Story = StoryObj<Args>;

/** A shop: six of fourteen kinds of data are given back, one permission waits for an answer. */
export const Shop: Story = {};

/** Until the car has been bought: it is done, stop now. */
export const OnlyTheCar: Story = { args: { use: 'car-offers' } };

/** A permission is asked for: nothing is chosen beforehand. */
export const Asked: Story = { args: { use: 'tips' } };

/** What happens at one step of the way, told where it happens. */
export const AtTheTill: Story = { args: { step: 'till' } };

export const ReadOnly: Story = { args: { readonly: true } };

/** An electricity company, and a goal of the customer's own. */
export const ElectricityGoal: Story = { args: { data: energyDataUse() } };

/** Single products are no longer kept: what that costs is to be seen. */
export const WithoutProducts: Story = { args: { data: coarseShopDataUse() } };

/** One permission in each of its states. */
export const Unknown: Story = { args: { data: permitted() } };
export const Deferred: Story = { args: { data: permitted('requested', 'deferred') } };
export const Refused: Story = { args: { data: permitted('requested', 'refused') } };
export const Withdrawn: Story = { args: { data: permitted('given', 'withdrawn') } };
export const Expired: Story = { args: { data: permitted('given', 'expired') } };
export const Revoked: Story = { args: { data: permitted('given', 'revoked') } };
export const Invalidated: Story = { args: { data: permitted('given', 'invalidated') } };

/** A withdrawal on its way: it holds once the service has confirmed it. */
export const Sending: Story = {
  args: { data: permitted('given'), use: 'letter' },
  play: async ({ canvasElement }) => ask(canvasElement),
};

export const OneKind: Story = { args: { data: small() } };

/** Twelve uses of sixty-five kinds: five at most are shown at once. */
export const Many: Story = { args: { data: many() } };

/** Rows that cannot be read are told, and cost only themselves. */
export const BadRows: Story = {
  args: { data: { ...small(), items: [...small().items, { id: 'mood' }, 'a guess'] } },
};

/** Names that run from right to left keep their direction. */
export const NamesFromRightToLeft: Story = { args: { data: small('קניות (חנות)') } };

const LONG = say(
  'Kaikki mitä olet koskaan ostanut mistään myymälästämme ravintolastamme tai verkkokaupastamme',
  'Allt som du någonsin har köpt i någon av våra butiker restauranger eller nätbutiker',
  'Everything that you have ever bought in any of our shops restaurants and web shops',
);
const unbroken = (text: string): string => text.replaceAll(' ', '');

export const LongNames: Story = {
  args: { data: small(say(unbroken(LONG.fi), unbroken(LONG.sv), unbroken(LONG.en))) },
};

export const UnknownUse: Story = { args: { use: 'gone' } };

export const NoData: Story = { args: { data: undefined } };

export const NotADocument: Story = { args: { data: '{"format": "peili/data-u' } };

export const OwnHeading: Story = { args: { heading: 'Your data with us', 'no-table': true } };
