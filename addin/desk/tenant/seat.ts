import { pageSignIn } from '../../src/signIn/pageSignIn';
import { installAuthBridge } from './authBridge';
import { type LocalTenant, localTenant } from './localTenant';

export type Seated = {
  /** Null when nobody is signed in. */
  user: string | null;
  /** The window to sign in with is open. */
  asked: boolean;
};

/** Who sits at the desk, as Word would know it. */
export class Seat {
  seated: Seated;
  private answer: ((user: string | null) => void) | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(readonly tenant: LocalTenant) {
    this.seated = { user: tenant.users[0] ?? null, asked: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** As when another person signs in to Word. */
  choose(user: string | null): void {
    this.tell({ user, asked: false });
    pageSignIn?.hostChanged();
  }

  /** Opens the window to sign in with. @returns null when it is closed. */
  ask(): Promise<string | null> {
    this.answer?.(null);
    return new Promise((resolve) => {
      this.answer = resolve;
      this.tell({ ...this.seated, asked: true });
    });
  }

  /** What was chosen in that window; null closes it. */
  close(user: string | null): void {
    this.tell({ user: user ?? this.seated.user, asked: false });
    this.answer?.(user);
    this.answer = null;
  }

  private tell(seated: Seated): void {
    this.seated = seated;
    for (const listener of this.listeners) listener();
  }
}

function seatIn(tenant: LocalTenant): Seat {
  const seat = new Seat(tenant);
  installAuthBridge(tenant, seat);
  return seat;
}

const tenant = localTenant(document);

/** Null on every page but that of a local tenant. */
export const deskSeat: Seat | null = tenant === null ? null : seatIn(tenant);
