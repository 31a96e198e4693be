import { texts } from './texts.js';

/** The elements follow the page's language by themselves; the page has words of its own. */
function speak(language) {
  document.documentElement.lang = language;
  document.getElementById('language').value = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = texts[language][element.dataset.text];
  }
}

/** Makes the page's switches of language, brand and colours work. */
export function listenToSwitches() {
  document
    .getElementById('language')
    .addEventListener('change', ({ target }) => speak(target.value));
  document.getElementById('scheme').addEventListener('change', ({ target }) => {
    document.documentElement.style.colorScheme = target.value;
  });
  document.getElementById('brand').addEventListener('change', ({ target }) => {
    document.documentElement.dataset.brand = target.value;
  });
  speak(['fi', 'sv'].find((tag) => navigator.language.startsWith(tag)) ?? 'en');
}
