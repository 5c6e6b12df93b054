import type { AccountInfo, AuthenticationResult } from '@azure/msal-browser';
import type { Entra } from './entra';

/** Microsoft's library as far as it is used, for tests: what it is asked, and what it answers in turn. */
export class FakeEntra implements Entra {
  readonly asked: [call: 'silent' | 'sso' | 'popup', claims: string | null][] = [];
  /** Whether a silent call brings a token. */
  silently = true;
  /** Whether it does so with claims, too. */
  claimsSilently = true;
  /** An error of a silent call other than that the person is needed. */
  silentError: Error | null = null;
  popupError: Error | null = null;
  popup: Promise<void> = Promise.resolve();
  account = accountOf('Amina');
  private active: AccountInfo | null = null;
  private tokens = 0;

  acquireTokenSilent = async ({ claims }: { claims?: string }) => this.silent('silent', claims);
  ssoSilent = async ({ claims }: { claims?: string } = {}) => this.silent('sso', claims);
  acquireTokenPopup = async ({ claims }: { claims?: string } = {}) => {
    this.asked.push(['popup', claims ?? null]);
    await this.popup;
    if (this.popupError !== null) throw this.popupError;
    return this.fresh();
  };
  getActiveAccount = () => this.active;
  setActiveAccount = (account: AccountInfo | null) => {
    this.active = account;
  };
  getAllAccounts = () => [this.account];

  private async silent(call: 'silent' | 'sso', claims?: string) {
    this.asked.push([call, claims ?? null]);
    await Promise.resolve();
    if (this.silentError !== null) throw this.silentError;
    if (!this.silently || (claims !== undefined && !this.claimsSilently)) throw entraError('interaction_required');
    return this.fresh();
  }

  private fresh(): AuthenticationResult {
    this.tokens++;
    return { account: this.account, accessToken: `t${this.tokens}` } as AuthenticationResult;
  }
}

export function entraError(errorCode: string): Error {
  return Object.assign(new Error(errorCode), { errorCode });
}

export function accountOf(name: string): AccountInfo {
  return { homeAccountId: name, environment: 'e', tenantId: 't', username: name, localAccountId: name };
}
