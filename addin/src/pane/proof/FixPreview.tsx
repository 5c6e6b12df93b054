import type { Edit } from '../../backend/types';
import { useMessages } from '../messages/language';
import { placeKey } from '../places';
import { fixText } from './fixText';
import styles from './Proof.module.css';

/** What a fix will do, place by place, before it is made. */
export function FixPreview({ edits }: { edits: readonly Edit[] }) {
  const messages = useMessages();
  return (
    <ul className={styles.preview} aria-label={messages.changes}>
      {edits.map((edit) => {
        const text = fixText(edit);
        return (
          text && (
            <li key={placeKey(edit.place)}>
              {text.before}
              {text.text !== '' && <del>{text.text}</del>}
              {text.text !== '' && text.becomes !== '' && ' '}
              {text.becomes !== '' && <ins>{text.becomes}</ins>}
              {text.after}
            </li>
          )
        );
      })}
    </ul>
  );
}
