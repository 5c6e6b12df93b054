import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// Opened by hand, the page has no answer to hand on, and nothing to say.
void broadcastResponseToMainFrame().catch(() => undefined);
