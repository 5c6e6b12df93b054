import { createStyleResolver } from '@eigenpal/docx-editor-core/prosemirror';
import { applyStyle } from '@eigenpal/docx-editor-core/prosemirror/commands';
import type { Style } from '@eigenpal/docx-editor-core/types/document';
import { EditorState, TextSelection } from 'prosemirror-state';
import { itemNotFound } from '../client/richApiError';
import type { Host } from './host';
import { latentStyle } from './latentStyles';
import { type Line, startOf } from './lines';
import type { Story } from './story';

const resolvers = new WeakMap<object, ReturnType<typeof createStyleResolver>>();

/** Made once for a set of styles: it reads them all. */
function resolverOf(host: Host): ReturnType<typeof createStyleResolver> {
  const { styles } = host.sheet.document.package;
  const known = styles === undefined ? undefined : resolvers.get(styles.styles);
  if (known !== undefined) return known;
  const made = createStyleResolver(styles);
  if (styles !== undefined) resolvers.set(styles.styles, made);
  return made;
}

const stylesOf = (host: Host): Style[] => host.sheet.document.package.styles?.styles ?? [];

const normal = (host: Host) => stylesOf(host).find((style) => style.type === 'paragraph' && style.default === true);

export function styleOf(host: Host, line: Line): Style | undefined {
  const id = line.node.attrs.styleId as string | null;
  return stylesOf(host).find((style) => style.styleId === id) ?? normal(host);
}

/** The name that programs use for a style that Word has of its own; `Other` for one of the document's. */
export function builtInName(name: string): string {
  const joined = name
    .replace(/\b\w/g, (letter) => letter.toUpperCase())
    .replaceAll(' ', '')
    .replace(/^TOC/, 'Toc');
  return /^(Normal|Heading[1-9]|Toc[1-9]|FootnoteText|FootnoteReference|EndnoteText|EndnoteReference|Header|Footer|Caption|Title|Subtitle|Hyperlink|Strong|Emphasis|NoSpacing|ListParagraph|Quote|IntenseQuote|Bibliography)$/.test(
    joined,
  )
    ? joined
    : 'Other';
}

export function styleNamed(host: Host, name: string): Style | undefined {
  return stylesOf(host).find(
    (style) =>
      style.type === 'paragraph' &&
      (style.name === name || (style.name !== undefined && builtInName(style.name) === name)),
  );
}

/** 1 to 9 for a heading, 10 for body text. */
export function outlineLevel(host: Host, line: Line): number {
  const level =
    (line.node.attrs.outlineLevel as number | null) ??
    resolverOf(host).resolveParagraphStyle(line.node.attrs.styleId as string | null).paragraphFormatting?.outlineLevel;
  return level === null || level === undefined || level > 8 ? 10 : level + 1;
}

/** Gives the paragraph a style by its name; the editor works out what it looks like. */
export function setStyle(host: Host, story: Story, line: Line, name: string): void {
  const style = styleNamed(host, name) ?? latentStyle(host, name);
  if (style === undefined) throw itemNotFound('Paragraph.style');
  const { paragraphFormatting, runFormatting } = createStyleResolver(
    host.sheet.document.package.styles,
  ).resolveParagraphStyle(style.styleId);
  const state = EditorState.create({ doc: story.doc, selection: TextSelection.create(story.doc, startOf(line)) });
  applyStyle(style.styleId, { paragraphFormatting, runFormatting })(state, (applied) => {
    story.change((transform) => {
      for (const step of applied.steps) transform.step(step);
    });
  });
}
