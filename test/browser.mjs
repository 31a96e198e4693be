import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What tests run in: where it is found, and the packages of Debian and its kin that bring it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    // With the fonts that stand in for a page's usual ones, so that texts are as wide everywhere.
    packages: ['chromium', 'fonts-liberation'],
    options: {
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
        // Chromium does not sandbox root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'fonts-liberation'],
    options: {
      browser: 'firefox',
      // Letters as wide, and scroll bars as thin, as in the other one.
      extraPrefsFirefox: {
        'ui.useOverlayScrollbars': 1,
        'font.name.serif.x-western': 'Liberation Serif',
        'font.name.sans-serif.x-western': 'Liberation Sans',
      },
    },
  },
};

/** The browser to test in: the one its variable names, or the first of its kind on PATH. */
export function findBrowser(kind = 'chromium') {
  const { variable, names } = BROWSERS[kind];
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export function noBrowser(kind = 'chromium') {
  const { variable, packages } = BROWSERS[kind];
  return `No browser to test in: install ${packages[0]}, or set ${variable} to its executable.`;
}

/** Root on Debian and its kin gets one installed. */
export function installBrowser(kind = 'chromium') {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Installing ${kind} with apt-get ...`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...BROWSERS[kind].packages);
}

/** How puppeteer starts it: quietly, and with no network but this machine's own. */
export function launchOptions(kind = 'chromium') {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(noBrowser(kind));
  return { executablePath, ...BROWSERS[kind].options };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
