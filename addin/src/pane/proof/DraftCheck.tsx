import { Button, Select, Spinner, Switch } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Edit, Finding, ProofAnswer, Severity } from '../../backend/types';
import { rememberVersions } from '../../word/recordVersions';
import { sentence } from '../failure';
import { grouped } from '../grouped';
import { useMessages } from '../messages/language';
import { useSay } from '../Notices';
import { Empty, Failed } from '../States';
import { useWrite } from '../useWrite';
import { FindingRow } from './FindingRow';
import { FixPreview } from './FixPreview';
import { IgnoredList } from './IgnoredList';
import { type Ignored, ignore, sortIgnored } from './ignored';
import styles from './Proof.module.css';
import { safeFixes } from './safeFixes';
import { severities, useFindingSettings } from './useFindingSettings';
import { type Checks, useProof } from './useProof';
import { useWhileTyping } from './useWhileTyping';

interface Props {
  checks: Checks;
  /** What the button says before the first check. */
  start: string;
  intro: string;
  /** What was checked and came out of it, in a line. */
  outcome: (proof: ProofAnswer) => string;
  /** It is quick enough to be run again whenever the author rests. */
  whileTyping?: boolean;
}

/** Checks the draft, shows what is wrong by subject, and puts right what can be. */
export function DraftCheck({ checks, start, intro, outcome, whileTyping = false }: Props) {
  const messages = useMessages();
  const { busy, write } = useWrite();
  const { running, slow, proof, error, cancelled, run, runQuietly, cancel } = useProof(checks);
  const { ignored, ignoreThese, least, showFrom } = useFindingSettings(checks);
  const say = useSay();
  const [previewed, setPreviewed] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const typing = useWhileTyping(whileTyping, runQuietly, () => !running && list.current?.checkVisibility() === true);
  const next = useRef<{ row: number; ignored: number } | null>(null);
  const sorted = sortIgnored(proof?.findings ?? [], ignored);
  const findings = sorted.open.filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(least));
  const hidden = sorted.open.length - findings.length;
  const safe = safeFixes(findings);

  // The row that was left is gone: the keyboard goes on with the one that took its place.
  useLayoutEffect(() => {
    if (next.current?.ignored !== ignored.length) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    (rows[Math.min(next.current.row, rows.length - 1)] ?? list.current)?.focus();
    next.current = null;
  });

  const fix = async (edits: Edit[], count: number) => {
    // Each fix moves the words behind it: what is shown next must come from the draft as it then stands.
    if (await write(() => ({ edits, done: messages.fixed(count) }))) await run();
  };

  const groups = [...grouped(findings, (finding) => finding.subject)];
  const shownRows = groups.flatMap(([, group]) => group);

  const remember = async (keep: () => Promise<void>, done: string) => {
    try {
      await keep();
      say({ tone: 'done', text: done });
    } catch (error) {
      next.current = null;
      say({ tone: 'failed', text: sentence(error, messages) });
    }
  };
  const ignoreOne = (finding: Finding, reason: string, everywhere: boolean) => {
    const longer = ignore(ignored, finding, reason, everywhere);
    if (longer === null) return say({ tone: 'failed', text: messages.tooManyIgnored });
    next.current = { row: shownRows.indexOf(finding), ignored: longer.length };
    void remember(() => ignoreThese(longer), messages.ignoredNow);
  };
  const takeBack = (entry: Ignored) =>
    void remember(() => ignoreThese(ignored.filter((each) => each !== entry)), messages.takenBack);

  const left = [
    ...(hidden > 0 ? [messages.hiddenFindings(hidden)] : []),
    ...(sorted.ignored.length > 0 ? [messages.ignoredFindings(sorted.ignored.length)] : []),
  ];
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
        <Button
          appearance={proof === null ? 'primary' : 'secondary'}
          disabledFocusable={running}
          onClick={() => void run()}
        >
          {proof === null ? start : messages.checkAgain}
        </Button>
        {safe.findings.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy || running}
            onClick={() => void fix(safe.edits, safe.findings.length)}
          >
            {messages.fixAll(safe.findings.length)}
          </Button>
        )}
        {safe.findings.length > 0 && (
          <Button aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
            {messages.showChanges}
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
        {!running && proof !== null && [outcome({ ...proof, findings }), ...left].join(' · ')}
      </p>
      {whileTyping && (
        <Switch
          className={styles.typing}
          label={messages.whileTyping}
          checked={typing.on}
          onChange={(_, { checked }) => typing.turn(checked)}
        />
      )}
      {proof !== null && (
        <Select
          className={styles.least}
          size="small"
          aria-label={messages.leastShown}
          value={least}
          onChange={(_, { value }) => void remember(() => showFrom(value as Severity), messages.shownFrom)}
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {messages.showFrom[severity]}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.scroll} aria-busy={running} ref={list} tabIndex={-1}>
        {previewed && safe.findings.length > 0 && <FixPreview edits={safe.edits} />}
        {error !== null && <Failed error={error} onRetry={() => void run()} />}
        {proof === null && error === null && !running && <Empty>{intro}</Empty>}
        {groups.map(([subject, group]) => (
          <section key={subject}>
            <h2 className={styles.subject}>{subject === '' ? messages.otherFindings : subject}</h2>
            <ul className={styles.findings}>
              {numbered(group, ({ code, message }) => `${code} ${message}`).map(([key, finding]) => (
                <FindingRow
                  key={key}
                  finding={finding}
                  onFix={
                    finding.fix.length > 0 && !running && !busy
                      ? () => void (finding.versions ? settleVersion(finding, finding.fix) : fix(finding.fix, 1))
                      : null
                  }
                  onLeave={running || busy ? null : () => void settleVersion(finding, [])}
                  onIgnore={(reason, everywhere) => ignoreOne(finding, reason, everywhere)}
                />
              ))}
            </ul>
          </section>
        ))}
        {proof !== null && <IgnoredList list={ignored} findings={sorted.ignored} onTakeBack={takeBack} />}
      </div>
    </>
  );
}

/** Each with a key that stays the same when it moves in the brief, so that an open form and the focus stay where they are. */
function numbered<T>(items: readonly T[], name: (item: T) => string): [string, T][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = name(item);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [`${key} ${before}`, item];
  });
}
