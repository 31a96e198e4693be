import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs `npm ci` unless what is installed is at least as new as the lock file. */
export function install() {
  if (time('node_modules/.package-lock.json') >= time('package-lock.json')) return;
  console.log('Installing the packages of package-lock.json ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above. The packages come from the npm registry.');
    process.exit(1);
  }
}
