import { useState } from 'react';
import styles from './Misfortunes.module.css';
import type { Host } from './office/model/host';

/** Ways in which a document refuses, to be tried out. */
export function Misfortunes({ host }: { host: Host }) {
  const [readOnly, setReadOnly] = useState(host.readOnly);
  return (
    <details className={styles.menu}>
      <summary>Try a refusal</summary>
      <div className={styles.choices}>
        <label>
          <input
            type="checkbox"
            checked={readOnly}
            onChange={({ target }) => {
              host.readOnly = target.checked;
              setReadOnly(target.checked);
            }}
          />{' '}
          The document is read-only
        </label>
        <button type="button" onClick={() => host.misfortune('fail')}>
          The next answer fails
        </button>
        <button type="button" onClick={() => host.misfortune('change')}>
          Somebody changes the text before the next writing
        </button>
      </div>
    </details>
  );
}
