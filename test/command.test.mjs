// The command as the build made it: what it reads, prints and ends with.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';

const script = 'dist/cli/peili.js';
const built = existsSync(script);
const suite = built ? describe : describe.skip;

suite(
  built ? 'the command' : 'the command (skipped: there is no dist, npm run build makes it)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'peili-command-'));
    after(() => rmSync(folder, { recursive: true }));

    const good = 'demo/data/energy.json';
    const broken = file(
      'broken.json',
      readFileSync(good, 'utf8').replace('"unit":"kWh"', '"unit":7'),
    );
    const csv = file(
      'home.csv',
      'Ajankohta;Laskutettava kulutus (kWh)\nperjantai 1.4.2022 00:00;4,22\nperjantai 1.4.2022 01:00;1,5\n',
    );

    it('checks a good document: 0, and the sentence of its element', () => {
      const { status, stdout, stderr } = peili('check', '--lang', 'fi', good);
      expect([status, stderr]).to.eql([0, '']);
      expect(stdout).to.match(
        /energy\.json: peili\/energy, no problems\n {2}<peili-energy-trend> \S/,
      );
    });

    it('checks a broken one: 1, and where it is broken', () => {
      const { status, stdout } = peili('check', broken, good);
      expect(status).to.equal(1);
      expect(stdout).to.match(/broken\.json: peili\/energy, 1 problem\n {2}series\[\d\]\.unit: /);
    });

    it('converts, and checks what it has converted from the standard input', () => {
      const { status, stdout, stderr } = peili('convert', '--from', 'caruna', csv);
      expect([status, stderr]).to.eql([0, '']);
      expect(JSON.parse(stdout).format).to.equal('peili/energy');
      const piped = peiliWith(stdout, 'check', '-');
      expect(piped.status).to.equal(0);
      expect(piped.stdout.replaceAll('\u00A0', ' ')).to.contain('5.7 kWh');
    });

    it('converts nothing of another kind: 1, why, and no JSON', () => {
      const { status, stdout, stderr } = peili('convert', '--from', 'green-button', csv);
      expect([status, stdout]).to.eql([1, '']);
      expect(stderr).to.contain('Green Button');
    });

    it('says how it is used: 0 when asked, 2 when it must', () => {
      const asked = peili('--help');
      expect([asked.status, asked.stderr]).to.eql([0, '']);
      expect(asked.stdout).to.contain('peili check').and.to.contain('peili convert');
      for (const words of [
        [],
        ['check'],
        ['check', 'no-such-file.json'],
        ['check', '--colour', good],
      ]) {
        const { status, stdout, stderr } = peili(...words);
        expect([status, stdout]).to.eql([2, '']);
        expect(stderr).to.match(/^peili: .+\nSee peili --help\n$/);
      }
    });

    it('reads a file of many megabytes, and stops when nobody reads on', () => {
      const values = Array.from({ length: 1_000_000 }, (_, index) => (index % 7) / 10);
      const segments = [{ start: '2000-01-01T00:00:00Z', resolution: 'PT15M', values }];
      const series = [{ id: 'a', measure: 'energy', unit: 'kWh', segments }];
      const document = { format: 'peili/energy', version: 1, timeZone: 'UTC', series };
      const large = file('large.json', JSON.stringify(document));
      expect(peili('check', large).status).to.equal(0);
      const cut = spawnSync(
        'sh',
        ['-c', `node ${script} check ${Array(50).fill(good).join(' ')} | head -1`],
        {
          encoding: 'utf8',
        },
      );
      expect(cut.stderr).to.equal('');
    });

    function file(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    }
  },
);

function peili(...words) {
  return peiliWith('', ...words);
}

function peiliWith(input, ...words) {
  return spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 100_000_000,
  });
}
