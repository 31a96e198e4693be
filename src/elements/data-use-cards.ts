import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DataUseWords } from '../locale/words/data-use.js';
import type { ItemOrigin } from '../model/data-use-schema.js';
import type { Consequence, DetailView, ItemLine, UseCard } from '../view/data-use-cards.js';
import type { ShareView } from '../view/data-use.js';
import { plain } from '../view/view.js';
import { WANTED } from './data-use-desk.js';
import type { DataUseDesk } from './data-use-desk.js';
import { state } from './state.js';
import { sendingLine } from './requests.js';
import { sentence } from './sentence.js';

/** Each way to come to know something has a shape of its own; hollow: it was not given or seen. */
const SHAPES: Record<ItemOrigin, TemplateResult> = {
  provided: svg`<circle class="accent" cx="8" cy="8" r="5" />`,
  observed: svg`<path class="accent" d="M3,3h10v10h-10z" />`,
  derived: svg`<path class="accent" d="M8,2.5l6,11h-12z" />`,
  inferred: svg`<path class="hollow" d="M8,2.5l5.5,5.5l-5.5,5.5l-5.5,-5.5z" />`,
  thirdParty: svg`<circle class="hollow" cx="8" cy="8" r="4.5" />`,
};

function shape(origin: ItemOrigin): TemplateResult {
  return html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    ${SHAPES[origin]}
  </svg>`;
}

/** A square each, filled for what is given back; the words beside say the same. */
export function shareFigure(share: ShareView, showTable: (() => void) | undefined): TemplateResult {
  const { shown, total, text, more } = share;
  const squares = total > MOST_SQUARES ? [] : Array.from({ length: total }, (_, at) => at < shown);
  return html`
    <div part="figure">
      <div class="squares" aria-hidden="true">
        ${squares.map((isShown) => html`<i class=${isShown ? 'full' : 'hollow'}></i>`)}
      </div>
      <p>
        ${sentence(text)}
        ${
          more !== undefined && showTable
            ? html`<button class="link" @click=${showTable}>${more}</button>`
            : nothing
        }
      </p>
    </div>
  `;
}

/** More can no longer be counted at a glance. */
const MOST_SQUARES = 60;

export function originKey(
  items: readonly { readonly origin: ItemOrigin; readonly text: string }[],
): TemplateResult {
  return html`<ul class="key origins">
    ${items.map(({ origin, text }) => html`<li>${shape(origin)} ${text}</li>`)}
  </ul>`;
}

export function itemList(items: readonly ItemLine[], special: string): TemplateResult {
  return html`<ul class="items">
    ${items.map(
      ({ origin, label, how, isSpecial }) =>
        html`<li>
          ${shape(origin)}
          <span>
            <bdi>${label}</bdi>
            <span class="how">·&nbsp;${sentence(how)}${isSpecial ? ` ·\u00A0${special}` : ''}</span>
          </span>
        </li>`,
    )}
  </ul>`;
}

/** What a card needs to be acted on. */
export interface CardTools {
  readonly desk: DataUseDesk;
  readonly words: DataUseWords;
  readonly level: number;
  readonly step: string | undefined;
}

/** @param index of the card among those that are shown */
export function useCard(card: UseCard, index: number, tools: CardTools): TemplateResult {
  const { words, level, desk } = tools;
  const open = desk.open('permission', card.id) ?? desk.open('objection', card.id);
  return html`
    <div part="use" role="group" aria-label=${card.title}>
      <div class="title" role="heading" aria-level=${level} tabindex="-1">
        <bdi>${card.title}</bdi>
      </div>
      <div class="about">
        ${itemList(card.items, words.special)}
        <dl class="facts">
          ${card.facts.map(
            ({ term, text }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${sentence(text)}</dd>
              </div>`,
          )}
        </dl>
      </div>
      ${card.consequence ? consequenceBox(card.consequence) : nothing}
      ${card.choices.length > 0 ? validityChoices(card, index, tools) : nothing}
      ${
        card.only
          ? html`<p class="only">
              <span class="term">${words.howLong}</span> ${sentence(card.only.text)}
            </p>`
          : nothing
      }
      ${actButtons(card, tools)}
      <p class="standing">${sentence(card.standing)}</p>
      ${open ? sendingLine(words.sending(labelOf(card, open.wanted))) : nothing}
      ${repeat(
        card.details,
        ({ item }) => item,
        (detail, at) => detailForm(detail, `level-${index}-${at}`, tools),
      )}
    </div>
  `;
}

function consequenceBox({ title, lines }: Consequence): TemplateResult {
  return html`<div class="consequence">
    <p class="term">${title}</p>
    ${lines.map((line) => html`<p>${sentence(line)}</p>`)}
  </div>`;
}

/** Nothing is chosen for the person. */
function validityChoices(card: UseCard, index: number, { desk, words }: CardTools): TemplateResult {
  const isMissing = desk.unchosen === card.id;
  return html`
    <div class="options" role="radiogroup" aria-label=${`${words.howLong} ${card.title}`}>
      <p class="term">${words.howLong}</p>
      ${card.choices.map(
        ({ text }, choice) =>
          html`<label>
            <input
              type="radio"
              name=${`validity-${index}`}
              ?checked=${state(desk.chosen(card.id) === choice)}
              @change=${() => desk.choose(card.id, choice)}
            />
            <span>${sentence(text)}</span>
          </label>`,
      )}
      ${isMissing ? html`<p class="missing" role="alert">${words.chooseFirst}</p>` : nothing}
    </div>
  `;
}

/** All of one look: none of them is made easier to press than another. */
function actButtons(card: UseCard, { desk, words, step }: CardTools): unknown {
  if (card.buttons.length === 0) return nothing;
  return html`<div class="acts">
    ${repeat(
      card.buttons,
      ({ act }) => act,
      ({ act, label }) =>
        html`<button
          class="act"
          @click=${() => desk.act(card, act, step, words.sending(plain(label)))}
        >
          ${sentence(label)}
        </button>`,
    )}
  </div>`;
}

/** The button's words for what is open. */
function labelOf(card: UseCard, wanted: string): string {
  const button = card.buttons.find(({ act }) => (act === 'object' ? act : WANTED[act]) === wanted);
  return button ? plain(button.label) : card.title;
}

/** How finely something is kept, and how finely it could be, with what that would cost. */
function detailForm(detail: DetailView, name: string, { desk, words }: CardTools): TemplateResult {
  const open = desk.open('item', detail.item);
  const sending = words.sending(words.detail);
  return html`
    <details class="fold detail">
      <summary>
        <span>${words.detail}: <bdi>${detail.label}</bdi></span>
        <span class="size"><bdi>${detail.currentLabel}</bdi></span>
      </summary>
      <div>
        <div class="options" role="radiogroup" aria-label=${`${words.detail}: ${detail.label}`}>
          ${detail.levels.map(
            ({ level, label, loss }) =>
              html`<label>
                <input
                  type="radio"
                  name=${name}
                  ?checked=${state(desk.level(detail.item) === level)}
                  @change=${() => desk.pickLevel(detail.item, level)}
                />
                <span><bdi>${label}</bdi><span class="loss">${sentence(loss)}</span></span>
              </label>`,
          )}
        </div>
        <button @click=${() => desk.askLevel(detail.item, detail.current, sending)}>
          ${words.askDetail}
        </button>
        ${open ? sendingLine(sending) : nothing}
      </div>
    </details>
  `;
}
