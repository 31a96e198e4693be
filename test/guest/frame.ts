/** What a page with elements on it tells the test that has opened it. */
export type GuestWindow = Window & {
  guests?: { readonly thrown: readonly string[]; readonly texts?: readonly string[] };
};

/** Opens a page in a frame of so many pixels, and waits until its elements are shown. */
export async function frameOf(address: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0`;
  frame.src = address;
  const isLoaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentWindow as GuestWindow;
  while (address !== 'about:blank' && !page.guests) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return frame;
}
