import { parseXml, XmlElement, XmlText, XmlCdata } from '@rgrove/parse-xml';

/** An element of a feed, by its name without a prefix: files choose prefixes as they like. */
export class Xml {
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.#element = element;
  }

  /**
   * The root of a document. Entities that a document defines are not expanded, so a small text
   * stays small. @throws where the text is not well-formed
   */
  static read(text: string): Xml | undefined {
    const { root } = parseXml(text);
    return root ? new Xml(root) : undefined;
  }

  get name(): string {
    return this.#element.name.replace(/^.*:/, '');
  }

  get text(): string {
    return this.#element.children
      .map((child) => (child instanceof XmlText || child instanceof XmlCdata ? child.text : ''))
      .join('')
      .trim();
  }

  attribute(name: string): string | undefined {
    return this.#element.attributes[name];
  }

  children(name?: string): Xml[] {
    return this.#element.children
      .filter((child) => child instanceof XmlElement)
      .map((child) => new Xml(child))
      .filter((child) => name === undefined || child.name === name);
  }

  /** The first child down a path of names. */
  child(...path: string[]): Xml | undefined {
    return path.reduce<Xml | undefined>((at, name) => at?.children(name)[0], this);
  }

  /** The text of the first child down a path of names; undefined where it is blank. */
  textOf(...path: string[]): string | undefined {
    const text = this.child(...path)?.text;
    return text === '' ? undefined : text;
  }
}
