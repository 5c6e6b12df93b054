import { useSyncExternalStore } from 'react';
import { pageSignIn } from '../signIn/pageSignIn';
import type { SignIn, Standing } from '../signIn/signIn';

const never = () => () => {};

/** How the sign-in stands; null in folder mode. */
export function useSignIn(): { signIn: SignIn; standing: Standing } | null {
  const standing = useSyncExternalStore(pageSignIn?.subscribe ?? never, () => pageSignIn?.standing ?? null);
  return pageSignIn === null || standing === null ? null : { signIn: pageSignIn, standing };
}
