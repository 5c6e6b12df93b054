import { Button } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import type { Need } from '../signIn/signIn';
import type { Messages } from './messages/en';
import { useMessages } from './messages/language';
import styles from './SignInBar.module.css';
import { useSignIn } from './useSignIn';

/** Says why the person has to sign in, and waits for their press; what they have typed stays where it is. */
export function SignInBar() {
  const messages = useMessages();
  const current = useSignIn();
  const need = current?.standing.need ?? null;
  return (
    <div role="status" className={styles.region}>
      {current !== null && need !== null && (
        <div className={styles.bar}>
          <PersonRegular className={styles.icon} aria-hidden />
          <div className={styles.text}>
            {need.underWay ? messages.signInUnderWay : reason(need, messages)}
            <div className={styles.actions}>
              <Button
                appearance="primary"
                size="small"
                disabledFocusable={need.underWay}
                onClick={() => void current.signIn.press()}
              >
                {messages.signIn}
              </Button>
              <Button appearance="subtle" size="small" onClick={() => current.signIn.putOff()}>
                {messages.notNow}
              </Button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

function reason({ trouble, code }: Need, messages: Messages): string {
  if (trouble !== null) return messages.signInTrouble[trouble];
  if (code === 'claims_required') return messages.confirmIdentity;
  if (code === 'consent_or_login_required') return messages.consentNeeded;
  return messages.signInNeeded;
}
