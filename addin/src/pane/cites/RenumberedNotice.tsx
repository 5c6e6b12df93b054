import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CitedName, RecordRow } from '../../backend/types';
import { type Names, namesSetting } from '../../word/recordVersions';
import { readSetting } from '../../word/settings';
import { useMessages } from '../messages/language';
import { useRecord } from '../record/useRecord';
import { StatusNotice } from '../StatusNotice';
import { useWrite } from '../useWrite';

/** Says at once when documents that the brief cites have got other names or numbers in the record. */
export default function RenumberedNotice({ onRefresh }: { onRefresh: () => void }) {
  const messages = useMessages();
  const { busy } = useWrite();
  const { data: record = [], dataUpdatedAt } = useRecord();
  const { data: names } = useQuery({
    // A cite may have been inserted since: with another record, what the brief remembers is read again.
    queryKey: ['setting', namesSetting, dataUpdatedAt],
    placeholderData: keepPreviousData,
    queryFn: async () => (await readSetting<Names>(namesSetting)) ?? {},
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = record.some((row) => isRenamed(row, names?.[row.key]?.at(-1)));
  return (
    <StatusNotice>
      {shown && (
        <>
          <span>{messages.recordRenumbered}</span>
          <Button size="small" disabledFocusable={busy} onClick={onRefresh}>
            {messages.refreshNow}
          </Button>
        </>
      )}
    </StatusNotice>
  );
}

const isRenamed = (row: RecordRow, name: CitedName | undefined) =>
  name !== undefined && (name.citeAs !== row.citeAs || (name.exhibit ?? null) !== (row.exhibit ?? null));
