import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: its elements by name, its text under "#text", its attributes under "@name". */
export type XmlElement = { readonly [name: string]: XmlElement[] | string };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  // Nothing that the file declares is expanded; of entities only the five of XML itself are read, below.
  processEntities: false,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The root of a document; `line` says where it is not XML. A document with a type is refused: only there entities are declared. */
export function readXml(
  text: string,
): { ok: true; root: XmlElement } | { ok: false; problem: 'not-xml' | 'document-type'; line: number | null } {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, problem: 'document-type', line: null };
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { ok: false, problem: 'not-xml', line: valid.err.line };
  return { ok: true, root: parser.parse(text) as XmlElement };
}

/** The elements under a path of names: all of the last name, in the first of each before it. */
export function elementsOf(element: XmlElement | undefined, ...path: string[]): XmlElement[] {
  const [name, ...rest] = path;
  if (name === undefined) return element ? [element] : [];
  const found = element && Object.hasOwn(element, name) ? element[name] : undefined;
  const elements = Array.isArray(found) ? found : [];
  return rest.length === 0 ? elements : elementsOf(elements[0], ...rest);
}

/** The text of the first element under a path; empty when there is none. */
export function textOf(element: XmlElement | undefined, ...path: string[]): string {
  const [found] = elementsOf(element, ...path);
  const text = found?.['#text'];
  return typeof text === 'string' ? withCharacters(text).normalize('NFC').trim() : '';
}

export function attributeOf(element: XmlElement | undefined, name: string): string {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value.trim() : '';
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withCharacters(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return characters[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
