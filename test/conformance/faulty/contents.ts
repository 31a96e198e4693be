import { fault } from './fault.js';
import type { Fault } from './fault.js';
import { SOUND } from './sound.js';

/** Faults of what is there and how it is named. */
export const CONTENTS: readonly Fault[] = [
  fault('named group', 'no group', ['body', 'role="group"', '']),
  fault('named group', 'a group without a name', ['body', 'aria-label="Use of things"', '']),
  fault('heading level', 'a level that is always the same', [
    'body',
    'part="heading" role',
    'part="title" role',
  ]),
  fault('takeaway sentence', 'no sentence', ['body', 'part="sentence"', 'part="text"']),
  fault('takeaway sentence', 'half a sentence', ['body', 'less than in April.', 'less']),
  fault('no broken words', 'NaN', ['body', '30.0 kWh', 'NaN kWh']),
  fault('no broken words', 'a minus before zero', ['body', '30.0 kWh', '−0.0 kWh']),
  fault('drawings hidden or named', 'a drawing without a name', [
    'body',
    'class="drawing" aria-hidden="true"',
    'class="drawing"',
  ]),
  fault('drawings hidden or named', 'a stop inside a drawing', [
    'body',
    '<path part="bar"',
    '<path tabindex="0" part="bar"',
  ]),
  fault('language', 'no language', {
    connected: (element) => {
      element.one('[role=group]')?.removeAttribute('lang');
    },
  }),
  fault('language', 'another language', {
    connected: (element) => {
      element.one('[role=group]')?.setAttribute('lang', 'de');
    },
  }),
  fault('direction of names', 'a name that is not set apart', [
    'body',
    '<bdi>חלב</bdi>',
    '<span>חלב</span>',
  ]),
  fault('one quiet status', 'two regions', [
    'body',
    'role="status"></p>',
    'role="status"></p><output></output>',
  ]),
  fault('one quiet status', 'it speaks unasked', {
    updated: (element) => {
      element.one('.status')!.textContent = 'New data';
    },
  }),
  fault('no table before it is opened', 'it is there at once', [
    'body',
    '</summary>',
    `</summary>${SOUND.table}`,
  ]),
  fault('table', 'no caption', ['table', '<caption>Use of things, kWh per day</caption>', '']),
  fault('table', 'headers without a scope', ['table', 'scope="row"', '']),
  fault('table', 'no table', ['table', SOUND.table, '']),
  fault('sentence as the table', 'another number', ['body', '30.0 kWh', '31.0 kWh']),
  fault('figure as the table', 'another number', ['body', '>10.0<', '>11.0<']),
  fault('bars as long as their numbers', 'a bar too short', ['body', 'v-50h60v50', 'v-40h60v40']),
  fault('axe', 'a list without items', ['body', '<ul class="key">', '<ul class="key"><p>Key</p>']),
  fault('axe', 'a name without the words on the screen', [
    'body',
    '<button class="earlier">',
    '<button class="earlier" aria-label="Back">',
  ]),
  fault('name, role, value', 'a button without a name', ['body', '>Earlier<', '><']),
  fault('name, role, value', 'a slider without a name', ['body', 'aria-label="Day" ', '']),
  fault('name, role, value', 'a stop without a role', [
    'body',
    '<div part="note"',
    '<div tabindex="0" part="note"',
  ]),
  fault('nothing only under the mouse', 'a title', ['body', '<button', '<button title="A week"']),
  fault('nothing only under the mouse', 'a slider that says a bare number', [
    'body',
    'aria-valuetext="2 May: 20.0 kWh"',
    '',
  ]),
  fault('few tab stops', 'a stop for each value', [
    'body',
    '<button class="earlier">Earlier</button>',
    '<button>Earlier</button>'.repeat(13),
  ]),
];
