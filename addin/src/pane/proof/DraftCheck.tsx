import { Button, Spinner } from '@fluentui/react-components';
import type { Edit, Finding, ProofAnswer } from '../../backend/types';
import { rememberVersions } from '../../word/recordVersions';
import { grouped } from '../grouped';
import { useMessages } from '../messages/language';
import { Empty, Failed } from '../States';
import { useWrite } from '../useWrite';
import { FindingRow } from './FindingRow';
import styles from './Proof.module.css';
import { safeFixes } from './safeFixes';
import { type Checks, useProof } from './useProof';

interface Props {
  checks: Checks;
  /** What the button says before the first check. */
  start: string;
  intro: string;
  /** What was checked and came out of it, in a line. */
  outcome: (proof: ProofAnswer) => string;
}

/** Checks the draft, shows what is wrong by subject, and puts right what can be. */
export function DraftCheck({ checks, start, intro, outcome }: Props) {
  const messages = useMessages();
  const { busy, write } = useWrite();
  const { running, slow, proof, error, cancelled, run, cancel } = useProof(checks);
  const findings = proof?.findings ?? [];
  const safe = safeFixes(findings);

  const fix = async (edits: Edit[], count: number) => {
    // Each fix moves the words behind it: what is shown next must come from the draft as it then stands.
    if (await write(() => ({ edits, done: messages.fixed(count) }))) await run();
  };

  /** Where the document behind a cite was replaced, the draft remembers what the lawyer made of it. */
  const settleVersion = async (finding: Finding, edits: Edit[]) => {
    const settled = await write(async () => ({
      edits,
      done: edits.length > 0 ? messages.fixed(1) : messages.leftAsItIs,
    }));
    if (!settled) return;
    await rememberVersions(finding.versions);
    await run();
  };

  return (
    <>
      <div className={styles.checkHead}>
        <Button appearance={proof === null ? 'primary' : 'secondary'} disabled={running} onClick={() => void run()}>
          {proof === null ? start : messages.checkAgain}
        </Button>
        {safe.findings.length > 0 && (
          <Button
            appearance="primary"
            disabled={busy || running}
            onClick={() => void fix(safe.edits, safe.findings.length)}
          >
            {messages.fixAll(safe.findings.length)}
          </Button>
        )}
      </div>
      {slow && (
        <div className={styles.progress}>
          <Spinner size="tiny" label={messages.checking} />
          <Button size="small" onClick={cancel}>
            {messages.cancel}
          </Button>
        </div>
      )}
      <p className={styles.count} role="status">
        {cancelled && messages.checkCancelled}
        {!running && proof !== null && outcome(proof)}
      </p>
      <div className={styles.scroll} aria-busy={running}>
        {error !== null && <Failed error={error} onRetry={() => void run()} />}
        {proof === null && error === null && !running && <Empty>{intro}</Empty>}
        {[...grouped(findings, (finding) => finding.subject)].map(([subject, group]) => (
          <section key={subject}>
            <h2 className={styles.subject}>{subject === '' ? messages.otherFindings : subject}</h2>
            <ul className={styles.findings}>
              {group.map((finding) => (
                <FindingRow
                  key={`${finding.code} ${finding.message} ${finding.places.map((place) => `${place.paragraph}:${place.start}`).join(' ')}`}
                  finding={finding}
                  onFix={
                    finding.fix.length > 0 && !running && !busy
                      ? () => void (finding.versions ? settleVersion(finding, finding.fix) : fix(finding.fix, 1))
                      : null
                  }
                  onLeave={running || busy ? null : () => void settleVersion(finding, [])}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
