import type { Style as FileStyle } from '@eigenpal/docx-editor-core/types/document';
import { ClientCollection, ClientObject } from './client/clientObject';

export class Style extends ClientObject<FileStyle> {
  readonly typeName = 'Style';
  protected readonly scalars = {
    nameLocal: ({ name, styleId }: FileStyle) => name ?? styleId,
    type: ({ type }: FileStyle) => type.charAt(0).toUpperCase() + type.slice(1),
  };

  get nameLocal(): string {
    return this.read('nameLocal');
  }
  get type(): Word.StyleType {
    return this.read('type');
  }
}

export class StyleCollection extends ClientCollection<FileStyle, Style> {
  readonly typeName = 'StyleCollection';
  protected itemOf(style: FileStyle) {
    return new Style(this.context, () => style);
  }

  getByNameOrNullObject(name: string) {
    return this.made(
      'getByNameOrNullObject',
      new Style(this.context, () => (this.resolve() ?? []).find((style) => style.name === name) ?? null),
    );
  }
}
