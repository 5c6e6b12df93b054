import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Finding } from '../../backend/types';
import { useMessages } from '../messages/language';
import { type Ignored, isAbout } from './ignored';
import styles from './Proof.module.css';

interface Props {
  list: readonly Ignored[];
  /** What of it the last check has found again. */
  findings: readonly Finding[];
  onTakeBack: (entry: Ignored) => void;
}

/** What the draft ignores and why, each to be taken back. */
export function IgnoredList({ list, findings, onTakeBack }: Props) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  if (list.length === 0) return null;
  return (
    <section className={styles.ignoredList}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => setOpen(!open)}
      >
        {messages.ignoredFindings(list.length)}
      </Button>
      {open && (
        <ul className={styles.findings}>
          {list.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and they only ever leave.
            <li key={index} className={styles.finding}>
              <p className={styles.message}>
                <span>
                  <strong>{entry.subject || messages.otherFindings}.</strong>{' '}
                  {findings.find((finding) => isAbout(entry, finding))?.message ?? messages.notFoundNow}
                </span>
              </p>
              <p className={styles.small}>
                {messages.because(entry.reason)}
                {entry.at === null && ` · ${messages.everywhere}`}
              </p>
              <Button
                size="small"
                aria-label={messages.takeBackNamed(entry.subject || messages.otherFindings)}
                onClick={() => onTakeBack(entry)}
              >
                {messages.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
