import { useState } from 'react';
import { useMatter } from '../matter';
import { ClauseList } from './ClauseList';
import { ClausePage } from './ClausePage';
import styles from './Clauses.module.css';
import { GapsBar } from './GapsBar';

/** The approved argument blocks: find one, fill it in, put it into the draft. */
export default function ClausesTab() {
  const { profile } = useMatter();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <GapsBar />
      <div className={styles.view} hidden={open !== null}>
        <ClauseList forum={profile} onOpen={setOpen} />
      </div>
      {open !== null && <ClausePage key={open} id={open} onBack={() => setOpen(null)} />}
    </>
  );
}
