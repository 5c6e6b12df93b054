import { useMessages } from '../messages/language';
import { Views } from '../Views';
import { AdoptCites } from './AdoptCites';
import { CitesCheck } from './CitesCheck';
import { CiteTables } from './CiteTables';

/** What the draft cites: held against the record, made live, and listed. */
export default function CitesTab() {
  const messages = useMessages();
  const { check, adopt, tables } = messages.citesViews;
  return (
    <Views
      tab="cites"
      label={messages.cites}
      views={[
        { name: 'check', title: check, content: <CitesCheck /> },
        { name: 'adopt', title: adopt, content: <AdoptCites /> },
        { name: 'tables', title: tables, content: <CiteTables /> },
      ]}
    />
  );
}
