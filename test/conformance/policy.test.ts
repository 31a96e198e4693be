import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { differences } from './documented.js';
import type { Declaration } from './documented.js';
import type { PolicyResult, PolicyWindow } from './policy/result.js';
import { subjects } from './states.js';

/** Lit says on the page which versions of it are there, and of which properties it knows. */
const LIT = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

interface Visit {
  readonly result: PolicyResult;
  readonly globals: readonly string[];
}

/** Opens a page under a policy, and waits until its scripts are done. */
async function visit(path: string): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 700px';
  frame.src = `/__policy/${path}/`;
  const isLoaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentWindow as PolicyWindow;
  const { policyResult } = page;
  while (!path.endsWith('none') && !policyResult!.isDone && policyResult!.thrown.length === 0) {
    await new Promise((done) => setTimeout(done, 50));
  }
  const globals = Object.getOwnPropertyNames(page);
  frame.remove();
  return { result: policyResult!, globals };
}

async function newGlobals({ globals }: Visit): Promise<string[]> {
  const { globals: usual } = await visit('strict/none');
  // Frames are numbered among the globals of a page.
  return globals.filter((name) => !usual.includes(name) && !/^\d+$/.test(name));
}

const { modules } = await executeServerCommand<
  { modules: { declarations: Declaration[] }[] },
  undefined
>('conformance:manifest');
const declarations = modules.flatMap((module) => module.declarations);
const everything = await subjects();

describe('every state, shown and used under a strict policy', () => {
  let made: Visit;
  before(async function () {
    this.timeout(120_000);
    made = await visit('strict/all');
  });

  it('does nothing that is forbidden', () => {
    expect(made.result.thrown).to.eql([]);
    expect(made.result.forbidden).to.eql([]);
    const states = everything.flatMap((subject) => subject.states);
    expect(made.result.states).to.equal(states.length);
  });

  it('leaves nothing on window', async () => {
    expect((await newGlobals(made)).filter((name) => !LIT.includes(name))).to.eql([]);
  });

  for (const { tag } of everything) {
    it(`has all that the description of ${tag} names, and nothing else`, () => {
      const described = declarations.find(({ tagName }) => tagName === tag);
      expect(described, 'described at all').to.be.an('object');
      const { [tag]: found, ...others } = made.result.found;
      expect(differences(described!, found!, Object.values(others))).to.eql([]);
    });
  }
});

describe('a strict policy', () => {
  it('lets documents stand in the page, without a connection or a script of its own', async () => {
    const { result } = await visit('strictest/inline');
    expect(result.thrown).to.eql([]);
    expect(result.forbidden).to.eql([]);
    const [energy, goal] = result.said;
    // 412, 388 and 351 of the guide's own example.
    expect(energy).to.contain('From 1 January to 31 March 2026 you used 1,151 kWh of energy.');
    expect(goal).to.contain('Walks < 5 km').and.to.contain('5 of 12 pcs so far');
  });

  it('lets a page load the library twice', async () => {
    const { result } = await visit('twice/both');
    expect(result.thrown).to.eql([]);
    expect(result.forbidden).to.eql([]);
  }).timeout(120_000);

  it('would catch what is forbidden', async () => {
    const made = await visit('strict/faulty');
    const directives = made.result.forbidden.map((each) => each.split(' ', 1)[0]);
    expect(directives).to.include.members([
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
      'img-src',
      'connect-src',
    ]);
    expect(await newGlobals(made)).to.eql(['faultyGlobal']);
  });
});
