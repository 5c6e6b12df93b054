import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { AdoptableCite, AdoptedCites, UnsureCite } from '../../backend/types';
import { notesTakeControls } from '../../word/notesTakeControls';
import { readDraft } from '../../word/readDraft';
import { GoTo } from '../GoTo';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { placeKey } from '../places';
import { Empty, Failed } from '../States';
import { useWrite } from '../useWrite';
import styles from './Cites.module.css';

/** Cites that were typed by hand: shown with what they point to, and made live all at once. */
export function AdoptCites() {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { busy, write } = useWrite();
  const [looking, setLooking] = useState(false);
  const [adopted, setAdopted] = useState<AdoptedCites | null>(null);
  const [error, setError] = useState<unknown>(null);

  const look = async () => {
    setLooking(true);
    setError(null);
    try {
      const draft = await readDraft();
      setAdopted(
        await answer(
          backend.POST('/api/matters/{matter}/cites/adopt', {
            params: { path: { matter: matter.id } },
            body: { draft, profile, liveNotes: notesTakeControls() },
          }),
        ),
      );
    } catch (failure) {
      setError(failure);
    } finally {
      setLooking(false);
    }
  };
  const adopt = async ({ edits }: Pick<AdoptedCites, 'edits'>, count: number) => {
    // Other cites move with it: what is shown next comes from the draft as it then stands.
    if (await write(() => ({ edits, done: messages.madeLive(count) }))) await look();
  };
  const ready = adopted?.found.filter(({ edits }) => edits.length > 0) ?? [];
  const staysText = adopted?.found.filter(({ edits }) => edits.length === 0) ?? [];
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance={adopted === null ? 'primary' : 'secondary'}
          disabledFocusable={looking}
          onClick={() => void look()}
        >
          {adopted === null ? messages.lookForTyped : messages.lookAgain}
        </Button>
        {adopted !== null && ready.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy || looking}
            onClick={() => void adopt(adopted, ready.length)}
          >
            {messages.makeLive(ready.length)}
          </Button>
        )}
      </div>
      <p className={styles.count} role="status">
        {!looking && adopted !== null && messages.typedFound(ready.length, staysText.length, adopted.unsure.length)}
      </p>
      <div className={styles.scroll} aria-busy={looking}>
        {error !== null && <Failed error={error} onRetry={() => void look()} />}
        {adopted === null && error === null && <Empty>{messages.adoptIntro}</Empty>}
        {adopted !== null && (
          <ul className={styles.list}>
            {adopted.unsure.map((cite) => (
              <Unsure
                key={placeKey(cite.place)}
                cite={cite}
                onChoose={busy ? null : (choice) => void adopt(choice, 1)}
              />
            ))}
            {[...ready, ...staysText].map((cite) => (
              <Found key={placeKey(cite.place)} cite={cite} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Found({ cite }: { cite: AdoptableCite }) {
  const messages = useMessages();
  return (
    <li className={styles.cite}>
      <GoTo place={cite.place}>{cite.text}</GoTo>
      <p>{cite.title}</p>
      {cite.stays && <p>{messages.staysPlain}</p>}
    </li>
  );
}

function Unsure({ cite, onChoose }: { cite: UnsureCite; onChoose: ((choice: AdoptableCite) => void) | null }) {
  const messages = useMessages();
  return (
    <li className={styles.cite} data-unsure>
      <GoTo place={cite.place}>{cite.text}</GoTo>
      <p>{cite.reason}</p>
      {cite.choices
        .filter(({ edits }) => edits.length > 0)
        .map((choice) => (
          <Button
            key={choice.tag}
            size="small"
            disabledFocusable={onChoose === null}
            onClick={() => onChoose?.(choice)}
          >
            {messages.meant(choice.title)}
          </Button>
        ))}
    </li>
  );
}
