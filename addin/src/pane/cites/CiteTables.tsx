import { Button, Checkbox } from '@fluentui/react-components';
import { answer, backend } from '../../backend/client';
import type { CiteTableKind } from '../../backend/types';
import { readDraft } from '../../word/readDraft';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { useWrite } from '../useWrite';
import styles from './Cites.module.css';
import { useCiteSettings } from './useCiteSettings';

const kinds = ['cites', 'exhibits', 'appendix'] as const satisfies CiteTableKind[];

/** The tables that stand at the end of a brief. One that the draft has already is made anew where it stands. */
export function CiteTables() {
  const messages = useMessages();
  const { matter, profile } = useMatter();
  const { settings, choose } = useCiteSettings();
  const { busy, write } = useWrite();
  const insert = (kind: CiteTableKind) =>
    write(async () => {
      const draft = await readDraft();
      const { table, edits } = await answer(
        backend.POST('/api/matters/{matter}/cites/tables', {
          params: { path: { matter: matter.id } },
          body: { draft, kind, profile, settings, pages: null },
        }),
      );
      return { edits, done: messages.tableInserted(table.title) };
    });
  return (
    <div className={styles.scroll}>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.cite}>
            <strong>{messages.tables[kind].title}</strong>
            <p>{messages.tables[kind].hint}</p>
            {kind === 'cites' && (
              <Checkbox
                label={messages.tableSections}
                checked={settings.sections}
                onChange={(_, { checked }) => void choose({ ...settings, sections: checked === true })}
              />
            )}
            <Button size="small" disabledFocusable={busy} onClick={() => void insert(kind)}>
              {messages.insertTable}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{messages.tablesHint}</p>
    </div>
  );
}
