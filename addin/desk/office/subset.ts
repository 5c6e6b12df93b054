/**
 * What the desk has of Word, class by class. Its own classes implement these, so their members read as the official
 * typings have them; a member that is missing here must not be used by the add-in, and a test holds it to that.
 */
export interface Subset {
  RequestContext: 'document' | 'sync' | 'load';
  Document:
    | 'body'
    | 'contentControls'
    | 'settings'
    | 'properties'
    | 'changeTrackingMode'
    | 'saved'
    | 'getSelection'
    | 'getStyles'
    | 'save';
  DocumentProperties: 'title';
  SettingCollection: 'add' | 'getItemOrNullObject' | 'getItem';
  Setting: 'key' | 'value' | 'delete';
  Body:
    | 'type'
    | 'text'
    | 'paragraphs'
    | 'contentControls'
    | 'footnotes'
    | 'endnotes'
    | 'search'
    | 'getRange'
    | 'getReviewedText';
  ParagraphCollection: 'items' | 'getFirst' | 'getLast';
  Paragraph:
    | 'text'
    | 'style'
    | 'styleBuiltIn'
    | 'outlineLevel'
    | 'isListItem'
    | 'tableNestingLevel'
    | 'contentControls'
    | 'getRange'
    | 'search'
    | 'select'
    | 'insertContentControl'
    | 'delete'
    | 'getReviewedText';
  Range:
    | 'text'
    | 'isEmpty'
    | 'style'
    | 'font'
    | 'paragraphs'
    | 'contentControls'
    | 'parentBody'
    | 'parentContentControlOrNullObject'
    | 'getRange'
    | 'expandTo'
    | 'compareLocationWith'
    | 'search'
    | 'select'
    | 'insertText'
    | 'insertParagraph'
    | 'insertContentControl'
    | 'insertFootnote'
    | 'insertOoxml'
    | 'delete';
  RangeCollection: 'items' | 'getFirst';
  Font: 'bold' | 'italic';
  ContentControlCollection: 'items' | 'getByTag' | 'getByIdOrNullObject';
  ContentControl:
    | 'id'
    | 'tag'
    | 'title'
    | 'text'
    | 'appearance'
    | 'cannotEdit'
    | 'cannotDelete'
    | 'placeholderText'
    | 'paragraphs'
    | 'getRange'
    | 'insertText'
    | 'insertParagraph'
    | 'insertOoxml'
    | 'select'
    | 'delete';
  NoteItemCollection: 'items' | 'getFirst';
  NoteItem: 'body' | 'reference' | 'type' | 'delete';
  StyleCollection: 'items' | 'getByNameOrNullObject';
  Style: 'nameLocal' | 'type';
}
