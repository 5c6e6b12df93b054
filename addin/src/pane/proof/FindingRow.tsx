import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Finding, Place, Severity } from '../../backend/types';
import { GoTo } from '../GoTo';
import { useMessages } from '../messages/language';
import { placeKey } from '../places';
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
}

export function FindingRow({ finding, onFix, onLeave }: Props) {
  const messages = useMessages();
  const Icon = icons[finding.severity];
  return (
    <li className={styles.finding} data-severity={finding.severity}>
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
      {finding.fix.length > 0 && (
        <Button size="small" disabled={onFix === null} onClick={() => onFix?.()}>
          {messages.fix}
        </Button>
      )}
      {finding.versions && (
        <Button size="small" appearance="subtle" disabled={onLeave === null} onClick={() => onLeave?.()}>
          {messages.leaveAsItIs}
        </Button>
      )}
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
