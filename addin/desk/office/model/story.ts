import type { Node } from 'prosemirror-model';
import type { Mappable, Transform } from 'prosemirror-transform';

/** A stretch of a story that stays where its text is while the document changes around it. */
export type Anchor = { readonly story: Story; from: number; to: number };

/** Something that text runs through: the body, or one note. */
export abstract class Story {
  abstract readonly kind: 'MainDoc' | 'Footnote' | 'Endnote';
  /** As it is now, with the changes of the round trip under way. */
  abstract get doc(): Node;
  private readonly anchors = new Set<Anchor>();

  protected abstract transform(): Transform;

  anchor(from: number, to: number): Anchor {
    const anchor = { story: this, from, to };
    this.anchors.add(anchor);
    return anchor;
  }

  change(edit: (transform: Transform) => void): void {
    const transform = this.transform();
    const before = transform.steps.length;
    edit(transform);
    this.follow(transform.mapping.slice(before));
  }

  /** Text put beside a stretch does not become part of it. */
  follow(mapping: Mappable): void {
    for (const anchor of this.anchors) {
      const point = anchor.from === anchor.to;
      anchor.from = mapping.map(anchor.from, point ? -1 : 1);
      anchor.to = Math.max(anchor.from, mapping.map(anchor.to, -1));
    }
  }

  release(): void {
    this.anchors.clear();
  }
}
