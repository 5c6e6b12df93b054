import { ClientCollection } from './client/clientObject';
import { ContentControl, type ControlRef } from './contentControl';
import { controlById, controlsOf } from './model/controls';
import type { Anchor } from './model/story';

/** The controls that begin within a stretch. */
export function controlsIn({ story, from, to }: Anchor): ControlRef[] {
  return controlsOf(story.doc)
    .filter(({ node, pos }) => pos < to && pos + node.nodeSize > from && pos >= from - 1)
    .map(({ node }) => ({ story, id: Number(node.attrs.id) }));
}

export class ContentControlCollection extends ClientCollection<ControlRef, ContentControl> {
  readonly typeName = 'ContentControlCollection';
  protected itemOf(control: ControlRef) {
    return new ContentControl(this.context, () => control);
  }

  getByTag(tag: string) {
    return this.made(
      'getByTag',
      new ContentControlCollection(this.context, () =>
        (this.again() ?? []).filter(({ story, id }) => controlById(story.doc, id)?.node.attrs.tag === tag),
      ),
    );
  }
  getByIdOrNullObject(id: number) {
    return this.made(
      'getByIdOrNullObject',
      new ContentControl(this.context, () => this.again()?.find((control) => control.id === id) ?? null),
    );
  }
}
