// Does what the policy forbids, each in its own way.
import type { PolicyWindow } from './result.js';

const main = document.querySelector('main')!;

const acts: (() => unknown)[] = [
  () => (main.innerHTML = '<p>as HTML</p>'),
  () => main.setAttribute('style', 'color: red'),
  () => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    main.append(style);
  },
  () => {
    const image = document.createElement('img');
    image.src = '/picture.png';
    main.append(image);
  },
  () => fetch('https://elsewhere.example/'),
  () => (globalThis as unknown as { eval: (text: string) => unknown }).eval('1'),
];

for (const act of acts) {
  try {
    await act();
  } catch {
    // The policy's own record is what counts.
  }
}
Object.assign(window, { faultyGlobal: true });
await new Promise((done) => setTimeout(done, 100));
(window as PolicyWindow).policyResult!.isDone = true;
