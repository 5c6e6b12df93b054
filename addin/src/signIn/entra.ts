import type { IPublicClientApplication } from '@azure/msal-browser';
import type { SignInSettings } from './settings';

/** What is used of Microsoft's sign-in library. */
export type Entra = Pick<
  IPublicClientApplication,
  'acquireTokenSilent' | 'ssoSilent' | 'acquireTokenPopup' | 'getActiveAccount' | 'setActiveAccount' | 'getAllAccounts'
>;

/** A person with a second factor at hand needs more than the minute that the library gives a pop-up. */
const popupBridgeTimeout = 5 * 60_000;

/**
 * Word answers for the person when it can (nested app authentication); elsewhere the same client asks Entra itself.
 * Tokens stay in memory: Word keeps its own, and a page that is closed leaves nothing behind.
 */
export async function openEntra({ clientId, authority }: SignInSettings): Promise<Entra> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return createNestablePublicClientApplication({
    auth: {
      clientId,
      authority,
      clientCapabilities: ['CP1'],
      redirectUri: new URL('/signed-in.html', location.origin).href,
    },
    cache: { cacheLocation: 'memoryStorage' },
    system: { popupBridgeTimeout },
  });
}
