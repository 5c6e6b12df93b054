import type { ReactNode } from 'react';
import styles from './Pane.module.css';

/** A line at the top of the pane that is said aloud when it comes: the element is there before its words. */
export function StatusNotice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={children ? styles.statusNotice : undefined}>
      {children}
    </div>
  );
}
