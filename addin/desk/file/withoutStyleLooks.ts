import { createStyleResolver } from '@eigenpal/docx-editor-core/prosemirror';
import type { StyleDefinitions } from '@eigenpal/docx-editor-core/types/document';
import { wordNamespace } from './xmlPart';

/** Takes out of runs what their paragraph's style says already, so that a change of the style still reaches them. */
export function withoutStyleLooks(block: Element, styles: StyleDefinitions | undefined): void {
  const resolver = createStyleResolver(styles);
  const within = [...block.getElementsByTagNameNS(wordNamespace, 'p')];
  for (const paragraph of block.localName === 'p' ? [block, ...within] : within) {
    const style = child(child(paragraph, 'pPr'), 'pStyle')?.getAttributeNS(wordNamespace, 'val');
    const { runFormatting = {} } = resolver.resolveParagraphStyle(style);
    const { fontFamily = {}, fontSize, fontSizeCs } = runFormatting;
    for (const run of paragraph.getElementsByTagNameNS(wordNamespace, 'r')) {
      const looks = child(run, 'rPr');
      if (looks === null || child(looks, 'rStyle') !== null) continue;
      const fonts = child(looks, 'rFonts');
      // The font of Latin text stands for the others, which the editor fills in after it.
      const same = ['ascii', 'asciiTheme'].every(
        (name) => (fonts?.getAttributeNS(wordNamespace, name) ?? undefined) === fontFamily[name as 'ascii'],
      );
      if (same) fonts?.remove();
      removeIf(looks, 'sz', fontSize);
      removeIf(looks, 'szCs', fontSizeCs ?? fontSize);
      if (runFormatting.bold === true) removeOn(looks, ['b', 'bCs']);
      if (runFormatting.italic === true) removeOn(looks, ['i', 'iCs']);
      removeIf(looks, 'color', runFormatting.color?.rgb);
      if (looks.childElementCount === 0) looks.remove();
    }
  }
}

function child(parent: Element | null, name: string): Element | null {
  return (
    [...(parent?.children ?? [])].find(
      ({ localName, namespaceURI }) => localName === name && namespaceURI === wordNamespace,
    ) ?? null
  );
}

function removeIf(looks: Element, name: string, value: number | string | undefined): void {
  const element = child(looks, name);
  if (element !== null && value !== undefined && element.getAttributeNS(wordNamespace, 'val') === String(value))
    element.remove();
}

/** Without a value, the property is on. */
function removeOn(looks: Element, names: string[]): void {
  for (const name of names) {
    const element = child(looks, name);
    if (element !== null && element.attributes.length === 0) element.remove();
  }
}
