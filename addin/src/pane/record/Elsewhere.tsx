import { useState } from 'react';
import type { FirmHit } from '../../backend/types';
import { MatterProvider, useMatters } from '../matter';
import { useMessages } from '../messages/language';
import PageReader, { type OpenPage } from './PageReader';
import styles from './Record.module.css';

interface Props {
  hit: FirmHit;
  onBack: () => void;
}

/** A page of another matter: to be read, and not to be cited, since this draft's tags name documents of its own matter. */
export default function Elsewhere({ hit, onBack }: Props) {
  const messages = useMessages();
  const matters = useMatters();
  const [open, setOpen] = useState<OpenPage>({ key: hit.key, page: hit.page ?? 1, match: null });
  const matter = matters.data?.find((each) => each.id === hit.matter);
  if (matter === undefined) return null;
  return (
    <MatterProvider matter={matter} profile={matter.profile} choose={() => Promise.resolve()}>
      <p className={styles.elsewhere}>{messages.otherMatter(matter.title)}</p>
      <PageReader open={open} onTurn={setOpen} onBack={onBack} readOnly />
    </MatterProvider>
  );
}
