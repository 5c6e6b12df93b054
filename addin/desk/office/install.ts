import { RequestContext, runner } from './client/requestContext';
import { RichApiError } from './client/richApiError';
import type { Host } from './model/host';
import { isSetSupported } from './profiles';
import { eventTypes, selectionEvents } from './selectionEvents';

/**
 * Puts the desk's Office.js where the add-in looks for Microsoft's.
 * @param language Of the document, BCP 47.
 * @param nested The desk answers Microsoft's sign-in library, as Word does.
 */
export function installOffice(host: Host, language: () => string, nested = false): void {
  const run = runner(host);
  class Context extends RequestContext {
    constructor() {
      super(host);
    }
  }
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string) => {
        const sets = { ...host.profile.sets, ...(nested && { NestedAppAuth: '1.1' }) };
        return isSetSupported(sets, name, version);
      },
    },
    document: {
      get mode() {
        return host.readOnly ? 'readOnly' : 'readWrite';
      },
      ...selectionEvents(host),
    },
    diagnostics: {
      host: 'Word',
      get platform() {
        return host.profile.platform;
      },
      version: 'desk',
    },
    get officeTheme() {
      return { isDarkTheme: dark.matches };
    },
    get contentLanguage() {
      return language();
    },
    displayLanguage: navigator.language,
  };
  const info = () => ({ host: 'Word', platform: host.profile.platform });
  const office = {
    HostType: { Word: 'Word' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    EventType: eventTypes,
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    onReady: async (ready?: (info: object) => void) => {
      ready?.(info());
      return info();
    },
    context,
  };
  Object.assign(window, {
    Office: office,
    Word: { run, RequestContext: Context },
    OfficeExtension: { Error: RichApiError },
  });
}
