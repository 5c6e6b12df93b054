import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding, Place, Severity } from '../../backend/types';
import { GoTo } from '../GoTo';
import { useMessages } from '../messages/language';
import { placeKey } from '../places';
import { FixPreview } from './FixPreview';
import { IgnoreForm } from './IgnoreForm';
import styles from './Proof.module.css';
import { placeText } from './placeText';

const icons: Record<Severity, typeof InfoRegular> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

interface Props {
  finding: Finding;
  /** Puts it right; null when only the author can, or not just now. */
  onFix: (() => void) | null;
  /** Accepts the record as it is now; null when not just now. */
  onLeave: (() => void) | null;
  onIgnore: (reason: string, everywhere: boolean) => void;
}

type Opened = 'changes' | 'reason';

export function FindingRow({ finding, onFix, onLeave, onIgnore }: Props) {
  const messages = useMessages();
  const [opened, setOpened] = useState<Opened | null>(null);
  const Icon = icons[finding.severity];
  const toggle = (what: Opened) => setOpened(opened === what ? null : what);
  return (
    <li className={styles.finding} data-severity={finding.severity} data-finding tabIndex={-1}>
      <p className={styles.message}>
        <Icon aria-hidden />
        <span>
          <strong>{messages.severity[finding.severity]}.</strong> {finding.message}
        </span>
      </p>
      <Places places={finding.places} />
      {finding.related.length > 0 && (
        <>
          <p className={styles.small}>{messages.seeAlso}</p>
          <Places places={finding.related} />
        </>
      )}
      <div className={styles.buttons}>
        {finding.fix.length > 0 && (
          <>
            <Button size="small" disabledFocusable={onFix === null} onClick={() => onFix?.()}>
              {messages.fix}
            </Button>
            <Button size="small" aria-expanded={opened === 'changes'} onClick={() => toggle('changes')}>
              {messages.showChanges}
            </Button>
          </>
        )}
        <Button size="small" aria-expanded={opened === 'reason'} onClick={() => toggle('reason')}>
          {messages.ignoreFinding}
        </Button>
        {finding.versions && (
          <Button size="small" disabledFocusable={onLeave === null} onClick={() => onLeave?.()}>
            {messages.leaveAsItIs}
          </Button>
        )}
      </div>
      {opened === 'changes' && <FixPreview edits={finding.fix} />}
      {opened === 'reason' && <IgnoreForm onIgnore={onIgnore} onCancel={() => setOpened(null)} />}
    </li>
  );
}

function Places({ places }: { places: Place[] }) {
  const messages = useMessages();
  return (
    <ul className={styles.places}>
      {places.map((place, index) => {
        const text = placeText(place);
        return (
          <li key={placeKey(place)}>
            <GoTo place={place}>
              {text === null ? (
                messages.place(index + 1)
              ) : (
                <span>
                  {text.before}
                  <mark>{text.text}</mark>
                  {text.after}
                </span>
              )}
            </GoTo>
          </li>
        );
      })}
    </ul>
  );
}
