import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './Clauses.module.css';

/** What a row of a list leads to: its name, and the way back, by Escape too. */
export function OpenedView(props: {
  title: ReactNode;
  about: ReactNode;
  back: string;
  onBack: () => void;
  children: ReactNode;
}) {
  const { title, about, back, onBack, children } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape means "back" wherever the focus stands
    <div className={styles.view} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <div className={styles.head}>
        <Button
          // The button that had the focus is gone from view.
          autoFocus
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={back}
          title={back}
          onClick={onBack}
        />
        <div className={styles.headText}>
          <h2>{title}</h2>
          <p className={styles.standing}>{about}</p>
        </div>
      </div>
      {children}
    </div>
  );
}
