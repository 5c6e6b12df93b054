import { ClientObject } from './client/clientObject';
import type { Host } from './model/host';

export class DocumentProperties extends ClientObject<Host> {
  readonly typeName = 'DocumentProperties';
  protected readonly scalars = { title: (host: Host) => host.sheet.document.package.properties?.title ?? '' };

  get title(): string {
    return this.read('title');
  }
}
