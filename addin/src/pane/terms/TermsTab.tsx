import { useMessages } from '../messages/language';
import { Views } from '../Views';
import { BriefTerms } from './BriefTerms';
import { TermList } from './TermList';
import { TermsCheck } from './TermsCheck';

/** The approved defined terms, and what the draft does with them. */
export default function TermsTab() {
  const messages = useMessages();
  return (
    <Views
      tab="terms"
      label={messages.terms}
      views={[
        { name: 'list', title: messages.approvedTerms, content: <TermList /> },
        { name: 'check', title: messages.check, content: <TermsCheck /> },
        { name: 'brief', title: messages.thisBrief, content: <BriefTerms /> },
      ]}
    />
  );
}
