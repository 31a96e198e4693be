import { fault, styled } from './fault.js';
import type { Fault } from './fault.js';

/** Faults that are seen. */
export const LOOKS: readonly Fault[] = [
  fault(
    'no motion on first paint',
    'a figure that grows',
    styled('@keyframes grow { from { scale: 1 0; } } .drawing { animation: grow 2s; }'),
  ),
  fault('motion', 'a slow transition', styled('button { transition: color 2s; }')),
  fault(
    'motion',
    'a transition where less motion is asked for',
    styled('button { transition: color 0.1s; }'),
    'reduced motion',
  ),
  fault(
    'system colours',
    'a bar in its own colour',
    styled('.bar { fill: #0b5f78 !important; }'),
    'forced colours, light, 320 px',
  ),
  fault('contrast of text', 'pale text', styled('.quiet { color: #999; }')),
  fault('contrast of text', 'pale text in the figure', styled('text { fill: #999; }')),
  fault(
    'contrast of text',
    'a dark text in the dark',
    styled('p { color: #333; }'),
    'dark, 1280 px',
  ),
  fault('contrast of shapes', 'a pale bar', styled('.bar { fill: #cde; }')),
  fault(
    'contrast of shapes',
    'a dark bar in the dark',
    styled('.bar { fill: #0b3540; }'),
    'dark, 320 px',
  ),
  fault('contrast of controls', 'a pale edge', styled('button { border-color: #ddd; }')),
  fault('not by colour alone', 'a key without a word', ['body', '            measured\n', '']),
  fault('not by colour alone', 'an estimate drawn as if it were measured', [
    'body',
    'All of it is measured.',
    '10.0 kWh of it is estimated.',
  ]),
  fault('not by colour alone', 'a hatch without a word in the key', [
    'body',
    'class="bar" d="M0,120',
    'class="hatch" d="M0,120',
  ]),
  fault('not by colour alone', 'a shade without a word', [
    'body',
    '<path part="axis"',
    '<rect class="shade" width="20" height="20" /><path part="axis"',
  ]),
  fault(
    'not by colour alone',
    'the chosen step in another colour only',
    styled(':checked + span { font-weight: inherit; text-decoration: none; color: #0b5f78; }'),
  ),
  fault(
    'more contrast',
    'text as quiet as before',
    styled('.quiet { color: #6b6b6b; }'),
    'more contrast, light',
  ),
  fault(
    'no scrolling sideways',
    'a wide place',
    styled('.plot { min-inline-size: 400px; }'),
    'light, 320 px',
  ),
  fault(
    'what scrolls has a name',
    'a box that scrolls and cannot be reached',
    styled('.plot { overflow: auto; max-block-size: 60px; }'),
  ),
  fault('size of letters', 'small letters', styled('text { font-size: 11px; }')),
  fault(
    'size of letters',
    'letters in pixels',
    styled('.quiet { font-size: 14px; }'),
    'text at 200 %',
  ),
  fault(
    'no text cut off',
    'a line that is not long enough',
    styled('.quiet { inline-size: 5rem; overflow: hidden; white-space: nowrap; }'),
  ),
  fault(
    'no text cut off',
    'a place that is not high enough for large text',
    styled('.quiet { block-size: 24px; overflow: hidden; }'),
    'text at 200 %',
  ),
  fault(
    'no text on text',
    'a place of fixed height',
    styled('[part=sentence] { block-size: 1.3em; inline-size: 6em; }'),
    'own text spacing, 1280 px',
  ),
  fault(
    'no text on text',
    'one block drawn over another',
    styled('[part=figure] { margin-block-start: -2rem; }'),
  ),
  fault(
    'size of targets',
    'a low button',
    styled('button { min-block-size: 0; block-size: 20px; }'),
  ),
  fault('focus mark', 'a thin mark', styled(':focus-visible { outline-width: 1px; }')),
  fault('focus mark', 'a pale mark', styled('* { outline-color: #ddd !important; }')),
  fault('focus mark', 'a mark cut off', styled('[part=controls] { overflow: hidden; }')),
  fault(
    'contrast of a slider',
    'a pale thumb',
    styled(`
      input[type=range] { appearance: none; }
      ::-webkit-slider-runnable-track, ::-moz-range-track { background: CanvasText; }
      ::-webkit-slider-thumb { border: 2px solid #ccd; background: #fff; }
      ::-moz-range-thumb { border: 2px solid #ccd; background: #fff; }`),
  ),
  fault(
    'contrast of a slider',
    'a track that is not to be seen',
    styled(`
      input[type=range] { appearance: none; }
      ::-webkit-slider-thumb { background: CanvasText; }
      ::-moz-range-thumb { background: CanvasText; }`),
  ),
  fault('focus mark', 'no mark', styled('* { outline: none !important; }')),
  fault(
    'print',
    'controls on paper',
    styled('button { display: block !important; } [part=controls] { display: block !important; }'),
    'print',
  ),
  fault('print', 'a table that stays closed', { ignoresPrint: true }, 'print'),
  fault('print', 'a bar in colour', styled('.bar { fill: #0b5f78 !important; }'), 'print'),
  fault('logical properties', 'a margin at the left', styled('p { margin-left: 1rem; }')),
];
