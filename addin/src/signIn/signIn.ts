import type { AuthenticationResult } from '@azure/msal-browser';
import type { Challenge } from './challenge';
import { type Entra, openEntra } from './entra';
import type { SignInSettings } from './settings';
import { SignInError, type Trouble, troubleOf } from './signInError';
import { unlessAborted, Waiting } from './waiting';

export interface Person {
  id: string;
  name: string;
}

/** Only the person can go on from here, by the button. */
export interface Need extends Challenge {
  /** No request can be sent until then; otherwise the backend refused one for want of a better token. */
  noToken: boolean;
  /** A window to sign in with is open. */
  underWay: boolean;
  trouble: Trouble | null;
}

export interface Standing {
  need: Need | null;
  person: Person | null;
  /** Everybody who signed in to this pane; more than one only outside Word, which has one account. */
  people: readonly Person[];
}

/** Who asks for a token. A quiet request never brings the button up: it fails. */
export interface Asking {
  signal: AbortSignal;
  quiet: boolean;
}

const nobody: Standing = { need: null, person: null, people: [] };

/**
 * Tokens for the backend. They are fetched silently when that is possible; when it is not, the requests wait together
 * until the person presses the button, and then go on by themselves. No window opens without that press.
 */
export class SignIn {
  standing: Standing = nobody;
  private client: Promise<Entra> | null = null;
  private latest: string | null = null;
  private signedOut = false;
  private waiting: Waiting<string> | null = null;
  private readonly silently = new Map<string, Promise<string>>();
  private readonly listeners = new Set<() => void>();
  private readonly switched = new Set<() => void>();

  constructor(
    private readonly settings: SignInSettings,
    private readonly open: (settings: SignInSettings) => Promise<Entra> = openEntra,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param listener Called when what one person saw must not stay for another. */
  onSwitch(listener: () => void): () => void {
    this.switched.add(listener);
    return () => this.switched.delete(listener);
  }

  /** A token to send a request with. */
  token(asking: Asking): Promise<string> {
    if (this.signedOut || this.standing.need?.noToken) return this.wait(noToken, asking);
    return this.silent({ claims: null, forceRefresh: false }, noToken, asking);
  }

  /** Another token in place of one that the backend refused: at most once for each request, without the person. */
  renewed(refused: string, challenge: Challenge, asking: Asking): Promise<string> {
    if (this.latest !== null && this.latest !== refused) return Promise.resolve(this.latest);
    const need = { ...challenge, noToken: false, trouble: null };
    if (challenge.code === 'consent_or_login_required') return this.wait(need, asking);
    return this.silent({ claims: challenge.claims, forceRefresh: true }, need, asking);
  }

  /** The token that the person's next sign-in brings, for a request that was refused again. */
  afterPress(challenge: Challenge, asking: Asking): Promise<string> {
    return this.wait({ ...challenge, noToken: false, trouble: 'refused' }, asking);
  }

  /** The person has pressed the button. */
  async press(): Promise<void> {
    const { need } = this.standing;
    if (need === null || need.underWay) return;
    this.tell({ need: { ...need, underWay: true, trouble: null } });
    const opened = this.opened();
    try {
      const client = await opened;
      const chosen = this.signedOut ? { prompt: 'select_account' } : withAccount(client);
      const result = await client.acquireTokenPopup({ ...this.request(need.claims), ...chosen });
      if (this.client !== opened) return;
      this.signedOut = false;
      const token = this.take(client, result);
      this.waiting?.end(token);
      this.waiting = null;
      this.tell({ need: null });
    } catch (error) {
      if (this.client === opened || this.client === null) this.stumble(troubleOf(error));
    }
  }

  /** Not now: what waits fails, and can be tried again. */
  putOff(): void {
    this.waiting?.fail(new SignInError('putOff'));
    this.waiting = null;
    this.tell({ need: null });
  }

  /** Forgets the person, here alone: Word and the browser stay signed in. */
  signOut(): void {
    this.signedOut = true;
    this.forget();
  }

  /** The host has another account now. */
  hostChanged(): void {
    this.signedOut = false;
    this.forget();
  }

  async switchTo(id: string): Promise<void> {
    const client = await this.opened();
    const account = client.getAllAccounts().find((each) => each.homeAccountId === id);
    if (account === undefined || id === this.standing.person?.id) return;
    client.setActiveAccount(account);
    this.latest = null;
    this.silently.clear();
    this.tell({ person: personOf(account) });
    for (const listener of this.switched) listener();
  }

  private forget(): void {
    this.client = null;
    this.latest = null;
    this.silently.clear();
    this.putOff();
    this.standing = nobody;
    this.tell({});
    for (const listener of this.switched) listener();
  }

  private wait(need: Omit<Need, 'underWay'>, { signal, quiet }: Asking): Promise<string> {
    if (quiet) return Promise.reject(new SignInError('putOff'));
    if (this.waiting === null) {
      this.waiting = new Waiting();
      this.tell({ need: { ...need, underWay: false } });
    }
    return this.waiting.join(signal);
  }

  private stumble(trouble: Trouble | null): void {
    const { need } = this.standing;
    if (need !== null) this.tell({ need: { ...need, underWay: false, trouble } });
  }

  /** Joins those who ask for the same thing; where it cannot be had without the person, waits for them. */
  private async silent(wanted: Wanted, need: Omit<Need, 'underWay'>, asking: Asking): Promise<string> {
    const key = JSON.stringify(wanted);
    let fetching = this.silently.get(key);
    if (fetching === undefined) {
      fetching = this.fetch(wanted);
      this.silently.set(key, fetching);
      const done = () => {
        if (this.silently.get(key) === fetching) this.silently.delete(key);
      };
      fetching.then(done, done);
    }
    try {
      return await unlessAborted(fetching, asking.signal);
    } catch (error) {
      if (asking.signal.aborted || error instanceof SignInError) throw error;
      if (troubleOf(error) === 'unreachable') throw new SignInError('unreachable');
      return this.wait(need, asking);
    }
  }

  private async fetch({ claims, forceRefresh }: Wanted): Promise<string> {
    const opened = this.opened();
    const client = await opened;
    const request = { ...this.request(claims), ...withAccount(client) };
    const result = await client.acquireTokenSilent({ ...request, forceRefresh }).catch((error: unknown) => {
      if (troubleOf(error) === 'unreachable') throw error;
      return client.ssoSilent(request);
    });
    // Somebody else may be in the chair by now.
    if (this.client !== opened) throw new SignInError('putOff');
    return this.take(client, result);
  }

  private take(client: Entra, { account, accessToken }: AuthenticationResult): string {
    const before = this.standing.person;
    const person = personOf(account);
    client.setActiveAccount(account);
    this.latest = accessToken;
    if (before?.id !== person.id) {
      this.tell({ person, people: client.getAllAccounts().map(personOf) });
      if (before !== null) for (const listener of this.switched) listener();
    }
    return accessToken;
  }

  private opened(): Promise<Entra> {
    if (this.client !== null) return this.client;
    const opening = this.open(this.settings);
    this.client = opening;
    opening.catch(() => {
      if (this.client === opening) this.client = null;
    });
    return opening;
  }

  private request(claims: string | null) {
    const { scope, authority } = this.settings;
    return { scopes: [scope], authority, ...(claims !== null && { claims }) };
  }

  private tell(change: Partial<Standing>): void {
    this.standing = { ...this.standing, ...change };
    for (const listener of this.listeners) listener();
  }
}

interface Wanted {
  claims: string | null;
  forceRefresh: boolean;
}

const noToken = { code: null, claims: null, noToken: true, trouble: null };

function withAccount(client: Entra) {
  const account = client.getActiveAccount();
  return account === null ? {} : { account };
}

function personOf(account: { homeAccountId: string; name?: string; username: string }): Person {
  return { id: account.homeAccountId, name: account.name || account.username };
}
