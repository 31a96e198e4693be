// What the build leaves of a template's white space.
import { expect } from 'chai';
import { foldTemplates } from '../fold-templates.mjs';

const folded = (source) => foldTemplates(source, 'x.ts');

describe('the folding of templates', () => {
  it('takes indentation away where it shows nothing', () => {
    const list = 'html`\n  <ul>\n    ${items}\n    <li class="a">b</li>\n  </ul>\n`';
    expect(folded(list)).to.equal('html`<ul>${items}<li class="a">b</li></ul>`');
    expect(folded('svg`\n  <g>\n    <path />\n    ${dots}\n  </g>`')).to.equal(
      'svg`<g><path />${dots}</g>`',
    );
  });

  it('takes it away between expressions in what has no text of its own', () => {
    const figure = 'html`<svg>\n  ${one}\n  ${two}\n  <text>\n${three}\n${four}</text></svg>`';
    expect(folded(figure)).to.equal('html`<svg>${one}${two}<text>${three} ${four}</text></svg>`');
    const after = 'html`<div><ul></ul><input />${one}\n  ${two}</div>`';
    expect(folded(after)).to.equal('html`<div><ul></ul><input />${one} ${two}</div>`');
  });

  it('takes it away at the inner edges of buttons and labels', () => {
    const box =
      'html`<p>\n  a\n  <button\n    @click=${() => b}\n  >\n    ${c}\n  </button>\n  d</p>`';
    expect(folded(box)).to.equal('html`<p>a <button @click=${() => b}>${c}</button> d</p>`');
  });

  it('leaves one space where letters or boxes in a line may be parted by it', () => {
    const words = 'html`<p>\n  one\n  <b>two</b>\n  <i>three</i>\n  ${four}\n  ${five}\n</p>`';
    expect(folded(words)).to.equal('html`<p>one <b>two</b> <i>three</i> ${four} ${five}</p>`');
    expect(folded('html`<p>${one} ${two}  three</p>`')).to.equal(
      'html`<p>${one} ${two}  three</p>`',
    );
  });

  it('parts attributes, whatever they hold', () => {
    const input = 'html`<input\n  class=${a > b ? 1 : 2}\n  .value=${b}\n  ?on=${c}\n/>`';
    expect(folded(input)).to.equal('html`<input class=${a > b ? 1 : 2} .value=${b} ?on=${c}/>`');
  });

  it('goes into templates in templates, and leaves all else as it is', () => {
    const nested =
      'html`\n  <p>\n    ${many.map((one) => html`\n      <b>${one}</b>\n    `)}\n  </p>`';
    expect(folded(nested)).to.equal('html`<p>${many.map((one) => html`<b>${one}</b>`)}</p>`');
    const other = 'const a = `\n  <p>\n`; // html`\n';
    expect(folded(other)).to.equal(other);
  });

  it('makes style sheets as short as they can be', () => {
    expect(
      folded("css`\n  :host {\n    color: #ffffff;\n  }\n  a::after {\n    content: '·';\n  }\n`"),
    ).to.equal('css`:host{color:#fff}a:after{content:"·"}`');
    expect(folded("css`\n  a::after {\n    content: '\\\\201C';\n  }`")).to.contain("'\\\\201C'");
  });
});
