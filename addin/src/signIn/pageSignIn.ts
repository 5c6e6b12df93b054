import { readSettings } from './settings';
import { SignIn } from './signIn';

const settings = readSettings(document);

/** The sign-in of this page; null in folder mode, where Microsoft's library is never loaded. */
export const pageSignIn: SignIn | null = settings === null ? null : new SignIn(settings);
