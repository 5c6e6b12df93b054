import { Body } from './body';
import { ClientObject } from './client/clientObject';
import type { RequestContext } from './client/requestContext';
import { ContentControlCollection } from './contentControlCollection';
import { DocumentProperties } from './documentProperties';
import { controlsOf } from './model/controls';
import type { Host } from './model/host';
import { Range } from './range';
import { SettingCollection } from './settings';
import { StyleCollection } from './styles';

export class Document extends ClientObject<Host> {
  readonly typeName = 'Document';
  protected readonly scalars = {
    changeTrackingMode: (host: Host) => (host.sheet.tracked ? 'TrackAll' : 'Off'),
    saved: () => false,
  };

  constructor(context: RequestContext) {
    super(context, () => context.host);
  }

  get body() {
    return this.part('body', () => new Body(this.context, () => this.host('body').body));
  }
  get contentControls() {
    return this.part(
      'contentControls',
      () =>
        new ContentControlCollection(this.context, () => {
          const host = this.host('contentControls');
          const stories = [host.body, ...host.notesOf('footnote').map(({ story }) => story)];
          return stories.flatMap((story) =>
            controlsOf(story.doc).map(({ node }) => ({ story, id: Number(node.attrs.id) })),
          );
        }),
    );
  }
  get settings() {
    return this.part('settings', () => new SettingCollection(this.context, () => [...this.host('settings').settings]));
  }
  get properties() {
    return this.part('properties', () => new DocumentProperties(this.context, () => this.host('properties')));
  }
  get changeTrackingMode(): Word.ChangeTrackingMode {
    return this.read('changeTrackingMode');
  }
  get saved(): boolean {
    return this.read('saved');
  }

  getSelection() {
    return this.made('getSelection', new Range(this.context, () => this.host('getSelection').selection()));
  }
  getStyles() {
    return this.made(
      'getStyles',
      new StyleCollection(this.context, () => this.host('getStyles').sheet.document.package.styles?.styles ?? []),
    );
  }
  /** The desk saves when its own button is pressed; a page cannot write to the author's disk unasked. */
  save(): void {
    this.act('save', () => {});
  }
}
