import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeptCite, RenderAnswer } from '../../backend/types';
import { GoTo } from '../GoTo';
import { useMessages } from '../messages/language';
import { placeKey } from '../places';
import { useWrite } from '../useWrite';
import styles from './RefreshSummary.module.css';

/** What a refresh has rewritten and why, and what it left alone. */
export default function RefreshSummary({ answer, onClose }: { answer: RenderAnswer; onClose: () => void }) {
  const messages = useMessages();
  const { busy, write } = useWrite();
  const [kept, setKept] = useState(answer.kept);

  const settle = (cites: KeptCite[]) => setKept((before) => before.filter((each) => !cites.includes(each)));
  const restore = async (cites: KeptCite[], said: { done: string; copy?: string }) => {
    if (await write(() => ({ edits: cites.flatMap((cite) => cite.restore), ...said }))) settle(cites);
  };
  const restoreOne = (cite: KeptCite) => {
    const text = cite.rendering ?? cite.text;
    return restore([cite], { done: messages.inserted(text), copy: text });
  };
  const restorable = kept.filter((cite) => cite.restore.length > 0);

  return (
    <section className={styles.summary} aria-labelledby="refresh-title">
      <header>
        <h2 id="refresh-title">{messages.refreshTitle}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={messages.close}
          onClick={onClose}
        />
      </header>
      {kept.length > 0 && (
        <section>
          <h3>{messages.leftAlone(kept.length)}</h3>
          {restorable.length > 1 && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void restore(restorable, { done: messages.restored(restorable.length) })}
            >
              {messages.restoreAll(restorable.length)}
            </Button>
          )}
          <ul>
            {kept.map((cite) => (
              <li key={placeKey(cite.place)}>
                <strong>{cite.text}</strong>
                <p>{cite.reason}</p>
                {cite.rendering !== null && <p>{messages.wouldRead(cite.rendering)}</p>}
                <div className={styles.actions}>
                  <Button size="small" onClick={() => settle([cite])}>
                    {messages.keep}
                  </Button>
                  {cite.restore.length > 0 && (
                    <Button size="small" disabledFocusable={busy} onClick={() => void restoreOne(cite)}>
                      {messages.restore}
                    </Button>
                  )}
                  <GoTo place={cite.place}>{messages.goThere}</GoTo>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.unmapped.length > 0 && (
        <section>
          <h3>{messages.keptNumbers(answer.unmapped.length)}</h3>
          <ul>
            {answer.unmapped.map((cite) => (
              <li key={placeKey(cite.place)}>
                <strong>{cite.text}</strong>
                <p>{cite.reason}</p>
                <GoTo place={cite.place}>{messages.goThere}</GoTo>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.changes.length > 0 && (
        <section>
          <h3>{messages.rewritten(answer.changes.length)}</h3>
          <ul>
            {answer.changes.map((change) => (
              <li key={placeKey(change.place)}>
                <del>{change.before}</del> <ins>{change.after}</ins>
                <p>{change.reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
