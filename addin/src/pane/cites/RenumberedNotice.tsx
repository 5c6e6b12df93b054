import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { CitedName, RecordRow } from '../../backend/types';
import { namesSetting } from '../../word/recordVersions';
import { readSetting } from '../../word/settings';
import { useMessages } from '../messages/language';
import styles from '../Pane.module.css';
import { useRecord } from '../record/useRecord';
import { useWrite } from '../useWrite';

type Names = Record<string, CitedName[]>;

/** Says at once when documents that the brief cites have got other names or numbers in the record. */
export default function RenumberedNotice({ onRefresh }: { onRefresh: () => void }) {
  const messages = useMessages();
  const { busy } = useWrite();
  const { data: record = [] } = useRecord();
  const { data: names } = useQuery({
    queryKey: ['setting', namesSetting],
    queryFn: async () => (await readSetting<Names>(namesSetting)) ?? {},
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = record.some((row) => isRenamed(row, names?.[row.key]?.at(-1)));
  return (
    <div role="status" className={shown ? styles.blockNotice : undefined}>
      {shown && (
        <>
          <span>{messages.recordRenumbered}</span>
          <Button size="small" disabledFocusable={busy} onClick={onRefresh}>
            {messages.refreshNow}
          </Button>
        </>
      )}
    </div>
  );
}

const isRenamed = (row: RecordRow, name: CitedName | undefined) =>
  name !== undefined && (name.citeAs !== row.citeAs || (name.exhibit ?? null) !== (row.exhibit ?? null));
