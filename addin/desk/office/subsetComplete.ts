import type { Body } from './body';
import type { RequestContext } from './client/requestContext';
import type { ContentControl } from './contentControl';
import type { ContentControlCollection } from './contentControlCollection';
import type { Document } from './document';
import type { DocumentProperties } from './documentProperties';
import type { Font } from './font';
import type { NoteItem, NoteItemCollection } from './notes';
import type { Paragraph, ParagraphCollection } from './paragraph';
import type { Range, RangeCollection } from './range';
import type { Setting, SettingCollection } from './settings';
import type { Style, StyleCollection } from './styles';
import type { Subset } from './subset';

interface Desk {
  RequestContext: RequestContext;
  Document: Document;
  DocumentProperties: DocumentProperties;
  SettingCollection: SettingCollection;
  Setting: Setting;
  Body: Body;
  ParagraphCollection: ParagraphCollection;
  Paragraph: Paragraph;
  Range: Range;
  RangeCollection: RangeCollection;
  Font: Font;
  ContentControlCollection: ContentControlCollection;
  ContentControl: ContentControl;
  NoteItemCollection: NoteItemCollection;
  NoteItem: NoteItem;
  StyleCollection: StyleCollection;
  Style: Style;
}

interface Official {
  RequestContext: Word.RequestContext;
  Document: Word.Document;
  DocumentProperties: Word.DocumentProperties;
  SettingCollection: Word.SettingCollection;
  Setting: Word.Setting;
  Body: Word.Body;
  ParagraphCollection: Word.ParagraphCollection;
  Paragraph: Word.Paragraph;
  Range: Word.Range;
  RangeCollection: Word.RangeCollection;
  Font: Word.Font;
  ContentControlCollection: Word.ContentControlCollection;
  ContentControl: Word.ContentControl;
  NoteItemCollection: Word.NoteItemCollection;
  NoteItem: Word.NoteItem;
  StyleCollection: Word.StyleCollection;
  Style: Word.Style;
}

/** Members of the subset that a class of the desk lacks, or that Word has not, or that hold a value of another kind. */
type Lacking = {
  [Name in keyof Subset]: {
    [Member in Subset[Name]]: Member extends keyof Desk[Name] & keyof Official[Name]
      ? Official[Name][Member] extends string | number | boolean
        ? Desk[Name][Member] extends Official[Name][Member] | string
          ? never
          : `${Name}.${Member}`
        : never
      : `${Name}.${Member}`;
  }[Subset[Name]];
}[keyof Subset];

/** Does not compile while a member is lacking; the error names it. */
export const subsetComplete: [Lacking] extends [never] ? true : Lacking = true;
