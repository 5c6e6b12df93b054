import { useState } from 'react';
import { useMatter } from '../matter';
import { useBlockMessages } from '../messages/blocks';
import { useMessages } from '../messages/language';
import { Views } from '../Views';
import { BlocksInBrief } from './BlocksInBrief';
import { ClauseList } from './ClauseList';
import { ClausePage } from './ClausePage';
import styles from './Clauses.module.css';
import { GapsBar } from './GapsBar';

interface Props {
  /** `library`, or `brief`. */
  view: string;
  onView: (view: string) => void;
}

/** The approved argument blocks: find one, fill it in, put it into the draft; and those that the draft has already. */
export default function ClausesTab({ view, onView }: Props) {
  const messages = useMessages();
  const { profile } = useMatter();
  const [open, setOpen] = useState<string | null>(null);
  const { library, inBrief } = useBlockMessages().views;
  return (
    <>
      <GapsBar />
      <Views
        tab="clauses"
        label={messages.blocks}
        front={{ shown: view, onShow: onView }}
        views={[
          {
            name: 'library',
            title: library,
            content: (
              <>
                <div className={styles.view} hidden={open !== null}>
                  <ClauseList forum={profile} onOpen={setOpen} />
                </div>
                {open !== null && <ClausePage key={open} id={open} onBack={() => setOpen(null)} />}
              </>
            ),
          },
          { name: 'brief', title: inBrief, content: <BlocksInBrief /> },
        ]}
      />
    </>
  );
}
