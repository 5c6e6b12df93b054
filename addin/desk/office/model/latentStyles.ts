import type { Style } from '@eigenpal/docx-editor-core/types/document';
import { wordNamespace } from '../../file/xmlPart';
import type { Host } from './host';

/**
 * Gives the document a style that Word has of its own and the document did not use yet: Word makes such a style the moment it is asked for by its built-in name.
 * @returns Undefined for a name that Word does not have.
 */
export function latentStyle(host: Host, builtIn: string): Style | undefined {
  const target = host.sheet.document.package.styles;
  const level = /^Heading([1-9])$/.exec(builtIn)?.[1];
  if (target === undefined || (level === undefined && !others.has(builtIn))) return undefined;
  const name = builtIn.replace(/([a-z])(?=[A-Z0-9])/g, '$1 ').replace(/^Heading/, 'heading');
  const outline = level === undefined ? null : Number(level) - 1;
  const style: Style = {
    styleId: builtIn,
    type: 'paragraph',
    name,
    basedOn: 'Normal',
    ...(outline === null ? {} : { pPr: { keepNext: true, outlineLevel: outline }, rPr: { bold: true } }),
  };
  // A new list, so that nobody goes on with what was worked out from the old one.
  target.styles = [...target.styles, style];
  const looks =
    outline === null ? '' : `<w:pPr><w:keepNext/><w:outlineLvl w:val="${outline}"/></w:pPr><w:rPr><w:b/></w:rPr>`;
  host.definitions.styles.push(
    `<w:style xmlns:w="${wordNamespace}" w:type="paragraph" w:styleId="${builtIn}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${looks}</w:style>`,
  );
  return style;
}

const others = new Set(['Title', 'Subtitle', 'Caption', 'NoSpacing', 'ListParagraph', 'Quote', 'IntenseQuote']);
