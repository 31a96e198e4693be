import { executeServerCommand, setViewport } from '@web/test-runner-commands';

/** How a reader may have set the browser, and where a page may have put an element. */
export interface Mode {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly forced: boolean;
  readonly contrast: 'no-preference' | 'more';
  readonly motion: 'no-preference' | 'reduce';
  readonly media: 'screen' | 'print';
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** Width of the element's place, where that is less. */
  readonly place: number | undefined;
  /** Device pixels of one CSS pixel. */
  readonly scale: number;
  /** Letters as large as 100 %, 200 % of the usual. */
  readonly text: number;
  /** The spacing that a reader may ask for: WCAG 2.2, 1.4.12. */
  readonly isSpaced: boolean;
  readonly lang: 'en' | 'fi' | 'sv';
  readonly dir: 'ltr' | 'rtl';
}

const PLAIN: Mode = {
  name: 'light, 1280 px',
  scheme: 'light',
  forced: false,
  contrast: 'no-preference',
  motion: 'no-preference',
  media: 'screen',
  width: 1280,
  place: undefined,
  scale: 1,
  text: 100,
  isSpaced: false,
  lang: 'en',
  dir: 'ltr',
};

const mode = (name: string, more: Partial<Mode>): Mode => ({ ...PLAIN, name, ...more });

export const MODES: readonly Mode[] = [
  PLAIN,
  mode('dark, 320 px', { scheme: 'dark', width: 320 }),
  mode('forced colours, light, 320 px', { forced: true, width: 320, lang: 'fi' }),
  mode('text at 200 %', { text: 200, lang: 'fi' }),
  mode('own text spacing, 320 px', { isSpaced: true, width: 320, lang: 'sv' }),
  mode('print', { media: 'print', width: 720 }),
  mode('dark, 1280 px', { scheme: 'dark', lang: 'sv' }),
  mode('reduced motion', { motion: 'reduce', width: 720, lang: 'fi' }),
  mode('more contrast, light', { contrast: 'more', width: 480 }),
  mode('zoom at 400 %', { scale: 4, width: 320, lang: 'fi' }),
  mode('forced colours, dark, 1280 px', { forced: true, scheme: 'dark', lang: 'sv' }),
  mode('a card of 240 px', { place: 240, lang: 'fi' }),
  mode('own text spacing, 1280 px', { isSpaced: true }),
  mode('more contrast, dark, 320 px', { contrast: 'more', scheme: 'dark', width: 320 }),
  mode('light, 320 px', { width: 320, lang: 'sv' }),
  mode('a page from right to left', { dir: 'rtl', width: 720 }),
];

/** What the browser of this run can, and how long the run may be. */
export function theRun(): Promise<{ isLong: boolean; isChromium: boolean }> {
  return executeServerCommand('conformance:run');
}

/** Whether a browser must be told to take on a reader's settings, which Chromium alone can. */
export function isEmulated({ scheme, forced, contrast, motion, media }: Mode): boolean {
  const isReduced = contrast === 'more' || motion === 'reduce';
  return scheme === 'dark' || forced || isReduced || media === 'print';
}

export function isOnScreen({ media }: Mode): boolean {
  return media === 'screen';
}

/** What is done and said does not depend on how it looks: it is looked at in these modes alone. */
export function isUsual(mode: Mode): boolean {
  return isOnScreen(mode) && !isEmulated(mode) && mode.text === 100 && !mode.isSpaced;
}

/** Sets the browser and the page to a mode. */
export async function enter(to: Mode): Promise<void> {
  await executeServerCommand('conformance:look', {
    media: to.media,
    width: to.width,
    height: 800,
    scale: to.scale,
    features: {
      'prefers-color-scheme': to.scheme,
      'forced-colors': to.forced ? 'active' : 'none',
      'prefers-contrast': to.contrast,
      'prefers-reduced-motion': to.motion,
    },
  });
  const { style } = document.documentElement;
  style.colorScheme = 'light dark';
  style.background = 'Canvas';
  style.color = 'CanvasText';
  style.fontSize = `${to.text}%`;
}

/** Gives the browser and the page their own back. */
export async function leave(): Promise<void> {
  await enter(PLAIN);
  await setViewport({ width: 800, height: 600 });
  document.documentElement.removeAttribute('style');
}
