import { accountOf, idTokenOf } from './account';
import type { LocalTenant } from './localTenant';
import type { Seat } from './seat';

type Asked = {
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  requestId: string;
  tokenParams?: { scope: string; claims?: string };
};

type Listener = (message: string) => void;

/**
 * Puts the bridge over which Word answers Microsoft's sign-in library (nested app authentication) into the page: JSON
 * messages out by `postMessage`, answers back to the listeners of `message`.
 */
export function installAuthBridge(tenant: LocalTenant, seat: Seat): void {
  const listeners = new Set<Listener>();
  const answer = async (message: string) => {
    const asked = JSON.parse(message) as Asked;
    const body = await answerTo(asked, tenant, seat).catch((): Answer => refused('TRANSIENT_ERROR', 'no answer'));
    const envelope = { messageType: 'NestedAppAuthResponse', requestId: asked.requestId, ...body };
    for (const listener of listeners) listener(JSON.stringify(envelope));
  };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: Listener) => listeners.add(listener),
      removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
      postMessage: (message: string) => void answer(message),
    },
  });
}

type Answer = { success: boolean } & Record<string, unknown>;

async function answerTo({ method, tokenParams }: Asked, tenant: LocalTenant, seat: Seat): Promise<Answer> {
  if (method === 'GetInitContext')
    return { success: true, initContext: { sdkName: 'desk', sdkVersion: '1', capabilities: {} } };

  const interactive = method === 'GetTokenPopup';
  const user = interactive ? await seat.ask() : seat.seated.user;
  if (user === null)
    return interactive ? refused('USER_CANCEL') : refused('USER_INTERACTION_REQUIRED', 'login_required');

  const { scope, claims } = tokenParams ?? { scope: '' };
  const response = await fetch(tenant.token, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, scope, claims: claims ?? null, interactive }),
  });
  if (response.status === 401) {
    const { error, suberror, error_description } = await response.json();
    return refused('USER_INTERACTION_REQUIRED', error, suberror, error_description);
  }
  if (!response.ok) return refused('PERSISTENT_ERROR', `status ${response.status}`);
  const token = await response.json();
  return {
    success: true,
    token: { id_token: idTokenOf(token.access_token), scope, ...token },
    account: accountOf(token.access_token, user),
  };
}

function refused(status: string, code?: string, subError?: string, description?: string): Answer {
  return { success: false, error: { status, code, subError, description } };
}
