import { texts } from './texts.js';

/**
 * What can be switched on every page of the demo. A choice is its value, and what it is called: the
 * key of a text, or (where it is called the same in all languages) the name itself.
 */
const SWITCHES = {
  language: [
    { value: 'fi', name: 'Suomi', lang: 'fi' },
    { value: 'sv', name: 'Svenska', lang: 'sv' },
    { value: 'en', name: 'English', lang: 'en' },
  ],
  brand: [
    { value: '', name: 'Peili' },
    { value: 'grocer', text: 'grocer' },
    { value: 'energy', text: 'energyCompany' },
    { value: 'plain', text: 'plain' },
  ],
  scheme: [
    { value: 'light dark', text: 'system' },
    { value: 'light', text: 'light' },
    { value: 'dark', text: 'dark' },
  ],
};

const ACTS = {
  language: speak,
  brand: (brand) => (document.documentElement.dataset.brand = brand),
  scheme: (scheme) => (document.documentElement.style.colorScheme = scheme),
};

/** Puts the page's switches into its header and makes them work. */
export function showSwitches() {
  const place = document.querySelector('header .switches');
  for (const [id, choices] of Object.entries(SWITCHES)) {
    const select = make('select', { id });
    select.append(
      ...choices.map(({ name, text, ...own }) =>
        make('option', { ...own, ...(name && { textContent: name }) }, text),
      ),
    );
    select.addEventListener('change', () => ACTS[id](select.value));
    const label = make('label', {});
    label.append(make('span', {}, id), select);
    place.append(label);
  }
  speak(['fi', 'sv'].find((tag) => navigator.language.startsWith(tag)) ?? 'en');
}

/** @param text the key of what it says, in every language */
function make(name, properties, text) {
  const element = Object.assign(document.createElement(name), properties);
  if (text !== undefined) element.dataset.text = text;
  return element;
}

/** The elements follow the page's language by themselves; the page has words of its own. */
function speak(language) {
  document.documentElement.lang = language;
  document.getElementById('language').value = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = texts[language][element.dataset.text];
  }
}
