import { expect } from 'chai';
import { commandOf, UsageError } from '../../src/cli/command.js';

describe('the words of the command', () => {
  it('ask for a check of files, in English unless another language is named', () => {
    expect(commandOf(['check', 'a.json', '-'], {})).to.eql({
      ...{ name: 'check', files: ['a.json', '-'] },
      ...{ language: 'en', now: undefined },
    });
    const given = { lang: 'fi', now: '2026-11-25T12:00Z' };
    expect(commandOf(['check', 'a.json'], given)).to.include({ language: 'fi', now: given.now });
  });

  it('ask for a file to be converted, as its kind allows', () => {
    const given = { from: 'green-button', zone: 'UTC', clock: 'wall', currency: 'CAD' };
    expect(commandOf(['convert', 'a.xml'], given)).to.eql({
      ...{ name: 'convert', file: 'a.xml', kind: 'green-button' },
      options: { zone: 'UTC', clock: 'wall', currency: 'CAD', flow: undefined },
    });
  });

  it('ask for help or the version', () => {
    expect(commandOf(['help'], {})).to.eql({ name: 'help' });
    expect(commandOf(['check'], { help: true })).to.eql({ name: 'help' });
    expect(commandOf([], { version: true })).to.eql({ name: 'version' });
  });

  it('are not followed where they say nothing, or too much', () => {
    const wrong: [string[], Record<string, string>][] = [
      [[], {}],
      [['chek', 'a.json'], {}],
      [['check'], {}],
      [['check', 'a.json'], { lang: 'de' }],
      [['check', 'a.json'], { now: 'today' }],
      [['check', 'a.json'], { zone: 'UTC' }],
      [['convert', 'a.csv'], {}],
      [['convert', 'a.csv'], { from: 'toString' }],
      [['convert'], { from: 'caruna' }],
      [['convert', 'a.csv', 'b.csv'], { from: 'caruna' }],
      [['convert', 'a.csv'], { from: 'caruna', clock: 'wall' }],
      [['convert', 'a.csv'], { from: 'datahub', flow: 'net' }],
      [['convert', 'a.csv'], { from: 'datahub', zone: 'Mars/Olympus' }],
      [['convert', 'a.xml'], { from: 'green-button', currency: 'dollars' }],
    ];
    for (const [words, given] of wrong) {
      expect(() => commandOf(words, given), words.join(' ')).to.throw(UsageError, /\S/);
    }
  });
});
