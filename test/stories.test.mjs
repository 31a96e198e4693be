// What Storybook shows around the stories: controls for every attribute, and the code to copy.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { choicesIn } from '../stories/.storybook/choices.ts';
import { codeToCopy } from '../stories/.storybook/code.ts';
import { STEPS } from '../src/insight/calendar.ts';
import { COMPARISONS } from '../src/insight/compare.ts';
import { MEASURE_BASES } from '../src/insight/measure.ts';
import { BYS, PURCHASE_COMPARISONS } from '../src/insight/purchase-look.ts';
import { PERIODS } from '../src/insight/purchase-period.ts';
import { SHOWS } from '../src/insight/series-choice.ts';
import { BESIDES, TREND_VIEWS } from '../src/insight/trend-look.ts';
import { FLOWS } from '../src/model/energy-schema.ts';
import { PURCHASE_FIGURES } from '../src/view/purchase-strip.ts';

/** What the elements take, by attribute. */
const TAKEN = {
  'peili-data-use': {},
  'peili-energy-trend': {
    ...{ step: STEPS, compare: [...COMPARISONS, 'none'], flow: FLOWS, show: SHOWS },
    ...{ view: TREND_VIEWS, beside: BESIDES },
  },
  'peili-goal-tracker': {},
  'peili-purchase-breakdown': {
    ...{ by: BYS, base: MEASURE_BASES, period: PERIODS },
    ...{ compare: PURCHASE_COMPARISONS, figure: PURCHASE_FIGURES },
  },
};

const built = existsSync('dist/custom-elements.json');
const suite = built ? describe : describe.skip;

describe('the choices of a control', () => {
  it('are the values that a description lists', () => {
    expect(choicesIn('`bars` or `strip`: each its own bar. Without it: `bars`.')).to.eql([
      'bars',
      'strip',
    ]);
    expect(choicesIn('Only this flow: `import`, `selfUse` or\n`net`.')).to.eql([
      'import',
      'selfUse',
      'net',
    ]);
    expect(choicesIn('`price`, `temperature` or `price temperature`: below.')).to.eql([
      'price',
      'temperature',
      'price temperature',
    ]);
    expect(choicesIn('`previous`, `average` (of those before) or `none`.')).to.eql([
      'previous',
      'average',
      'none',
    ]);
  });

  it('are open where a description lists nothing, or the beginning of a value', () => {
    expect(choicesIn('Ids, joined by `/`: only the last one. Without `end`: a day.')).to.equal(
      undefined,
    );
    expect(choicesIn('`amount`, `pieces`, or `tag:` and a tag.')).to.equal(undefined);
    expect(choicesIn()).to.equal(undefined);
  });
});

describe('the code to copy', () => {
  it('defines the element and sets its document', () => {
    const tag = '\n    <peili-energy-trend step="day"></peili-energy-trend>\n  ';
    const told = { component: 'peili-energy-trend', args: { data: {} } };
    const code = codeToCopy(tag, told);
    expect(codeToCopy(code, told), 'asked twice').to.equal(code);
    expect(code).to.equal(
      `<script type="module" src="/assets/peili/energy-trend.min.js"></script>

<peili-energy-trend step="day"></peili-energy-trend>

<script type="module">
  const element = document.querySelector('peili-energy-trend');
  const documentAt = async (name) => (await fetch(\`/api/me/\${name}.json\`)).text();
  element.data = await documentAt('energy');
</script>`,
    );
  });

  it('sets each document that the story has, and none where it has none', () => {
    const told = { component: 'peili-goal-tracker', args: { data: {}, energy: {}, goal: 'a' } };
    expect(
      codeToCopy('<peili-goal-tracker></peili-goal-tracker>', told).split('\n').slice(-4),
    ).to.eql([
      '  const documentAt = async (name) => (await fetch(`/api/me/${name}.json`)).text();',
      "  element.data = await documentAt('goals');",
      "  element.energy = await documentAt('energy');",
      '</script>',
    ]);
    const loads = '<peili-data-use src="mine.json"></peili-data-use>';
    expect(codeToCopy(loads, { component: 'peili-data-use', args: { src: 'mine.json' } })).to.equal(
      `<script type="module" src="/assets/peili/data-use.min.js"></script>\n\n${loads}`,
    );
  });

  it('does not carry the time at which the stories take place', () => {
    const tag = '<peili-data-use now="2026-11-05T06:00:00+02:00" use="a"></peili-data-use>';
    const told = { component: 'peili-data-use', args: {} };
    expect(codeToCopy(tag, told)).to.contain('<peili-data-use use="a"></peili-data-use>');
    const other = tag.replace('2026', '2027');
    expect(codeToCopy(other, told)).to.contain(other);
  });
});

suite(built ? 'the controls' : 'the controls (skipped: there is no dist)', () => {
  const { modules } = built
    ? JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    : { modules: [] };
  for (const { tagName, attributes } of modules.flatMap(({ declarations }) => declarations)) {
    it(`of ${tagName} reach every attribute`, () => {
      const stories = readFileSync(`stories/${tagName.replace('peili-', '')}.stories.ts`, 'utf8');
      const passedOn = new Set([...stories.matchAll(/^ +\??([\w-]+)=\$\{/gm)].map(([, on]) => on));
      expect(attributes.map(({ name }) => name).filter((name) => !passedOn.has(name))).to.eql([]);
    });

    it(`of ${tagName} offer all values that it takes, and no others`, () => {
      const offered = attributes.flatMap(({ name, description }) => {
        const choices = choicesIn(description);
        return choices ? [[name, choices.sort()]] : [];
      });
      const taken = Object.entries(TAKEN[tagName]).map(([name, values]) => [
        name,
        [...values].sort(),
      ]);
      expect(Object.fromEntries(offered)).to.eql(Object.fromEntries(taken));
    });
  }
});
