import { addPart, type Parts, readXml, writeXml } from './xmlPart';

/** Settings stand in a custom XML part of the file, which Word carries along unread. */
const file = 'customXml/deskSettings.xml';
const namespace = 'urn:niger-brief:desk-settings';

export function readSettings(parts: Parts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const element of readXml(parts, file)?.documentElement.children ?? [])
    settings.set(element.getAttribute('key') ?? '', JSON.parse(element.textContent ?? 'null'));
  return settings;
}

export function writeSettings(parts: Parts, settings: Map<string, unknown>): void {
  if (settings.size === 0 && parts[file] === undefined) return;
  if (parts[file] === undefined)
    addPart(
      parts,
      file,
      'application/xml',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
    );
  const xml = document.implementation.createDocument(namespace, 'settings');
  for (const [key, value] of settings) {
    const element = xml.createElementNS(namespace, 'setting');
    element.setAttribute('key', key);
    element.textContent = JSON.stringify(value);
    xml.documentElement.append(element);
  }
  writeXml(parts, file, xml);
}
