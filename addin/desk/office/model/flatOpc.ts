import { strToU8, zipSync } from 'fflate';

const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/** A package's parts by name, without the leading slash; a part of binary content is left out. */
export function partsOf(flatOpc: string): Map<string, string> | null {
  const xml = new DOMParser().parseFromString(flatOpc, 'application/xml');
  if (xml.documentElement.namespaceURI !== pkg || xml.documentElement.localName !== 'package') return null;
  const parts = new Map<string, string>();
  for (const part of xml.getElementsByTagNameNS(pkg, 'part')) {
    const [data] = part.getElementsByTagNameNS(pkg, 'xmlData');
    const root = data?.firstElementChild;
    const name = part.getAttributeNS(pkg, 'name');
    if (root !== null && root !== undefined && name !== null)
      parts.set(name.replace(/^\//, ''), new XMLSerializer().serializeToString(root));
  }
  return parts;
}

/** The content type of each part, by its name. */
export function typesOf(flatOpc: string): Map<string, string> {
  const xml = new DOMParser().parseFromString(flatOpc, 'application/xml');
  const types = new Map<string, string>();
  for (const part of xml.getElementsByTagNameNS(pkg, 'part')) {
    const name = part.getAttributeNS(pkg, 'name');
    const type = part.getAttributeNS(pkg, 'contentType');
    if (name !== null && type !== null) types.set(name, type);
  }
  return types;
}

/** The same package as a .docx file. */
export function zipOf(parts: Map<string, string>, types: Map<string, string>): ArrayBuffer {
  const overrides = [...types]
    .filter(([name]) => !name.endsWith('.rels'))
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const contentTypes =
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(contentTypes) };
  for (const [name, xml] of parts) files[name] = strToU8(xml);
  return zipSync(files).buffer as ArrayBuffer;
}
