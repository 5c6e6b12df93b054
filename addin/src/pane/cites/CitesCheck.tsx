import { useMessages } from '../messages/language';
import { DraftCheck } from '../proof/DraftCheck';

/** Holds the draft's cites against the record, and its quotations against the pages that they name. */
export function CitesCheck() {
  const messages = useMessages();
  return (
    <DraftCheck
      checks="cites,quotes"
      start={messages.checkCites}
      intro={messages.checkCitesIntro}
      outcome={({ findings, quotations }) =>
        `${findings.length === 0 ? messages.citesRight : messages.findings(findings.length)} · ${messages.quotationsChecked(quotations)}`
      }
    />
  );
}
