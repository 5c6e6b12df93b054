import { strFromU8, strToU8 } from 'fflate';

/** The parts of a .docx file by name. */
export type Parts = Record<string, Uint8Array>;

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function readXml(parts: Parts, name: string): XMLDocument | null {
  const bytes = parts[name];
  return bytes === undefined ? null : new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
}

export function writeXml(parts: Parts, name: string, xml: XMLDocument): void {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  parts[name] = strToU8(declaration + new XMLSerializer().serializeToString(xml.documentElement));
}

/** Adds a part of the main document, with its content type and the relationship to it. */
export function addPart(parts: Parts, name: string, contentType: string, relationship: string): void {
  const types = readXml(parts, '[Content_Types].xml');
  if (types !== null) {
    const override = types.createElementNS(typesNamespace, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', contentType);
    types.documentElement.append(override);
    writeXml(parts, '[Content_Types].xml', types);
  }
  const file = 'word/_rels/document.xml.rels';
  const relationships = readXml(parts, file);
  if (relationships === null) return;
  const taken = new Set([...relationships.documentElement.children].map((child) => child.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const entry = relationships.createElementNS(relationshipsNamespace, 'Relationship');
  entry.setAttribute('Id', `rId${number}`);
  entry.setAttribute('Type', relationship);
  entry.setAttribute('Target', `/${name}`);
  relationships.documentElement.append(entry);
  writeXml(parts, file, relationships);
}
