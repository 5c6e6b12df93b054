import { RequestContext, runner } from './client/requestContext';
import { RichApiError } from './client/richApiError';
import type { Host } from './model/host';
import { isSetSupported } from './profiles';

/**
 * Puts the desk's Office.js where the add-in looks for Microsoft's.
 * @param language Of the document, BCP 47.
 */
export function installOffice(host: Host, language: () => string): void {
  const run = runner(host);
  class Context extends RequestContext {
    constructor() {
      super(host);
    }
  }
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(host.profile, name, version) },
    document: {
      get mode() {
        return host.readOnly ? 'readOnly' : 'readWrite';
      },
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
