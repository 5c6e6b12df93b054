import { useLanguage } from '../messages/language';
import { DraftCheck } from '../proof/DraftCheck';

/** Checks the draft's defined terms. */
export function TermsCheck() {
  const { messages, number } = useLanguage();
  return (
    <DraftCheck
      checks="terms"
      whileTyping
      start={messages.checkTerms}
      intro={messages.checkIntro}
      outcome={({ findings, words }) =>
        `${findings.length === 0 ? messages.nothingWrong : messages.findings(findings.length)} · ${messages.checkedWords(number(words))}`
      }
    />
  );
}
