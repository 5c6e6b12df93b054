import { Button, Field, Select } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { AccountDetails } from './AccountDetails';
import { CiteChoices } from './cites/CiteChoices';
import styles from './MatterDetails.module.css';
import { matterDetail, useMatter, useMatters } from './matter';
import { dictionaries, type Language, useLanguage } from './messages/language';
import { Failed, Loading } from './States';
import { useWrite } from './useWrite';

export interface FormsOfCites {
  /** Other forms were chosen, and the brief's cites still have the former ones. */
  refreshDue: boolean;
  onRefresh: () => void;
  /** Another forum was chosen, or another way to write its cites. */
  onForms: () => void;
}

/** Which matter and forum the draft uses, how fresh the record is, and what its keeper should put right. */
export default function MatterDetails({ refreshDue, onRefresh, onForms }: FormsOfCites) {
  const { messages, language, speak, time, number } = useLanguage();
  const { matter, profile, choose } = useMatter();
  const { busy } = useWrite();
  const matters = useMatters();
  const detail = useQuery(matterDetail(matter.id));

  return (
    <section className={styles.details} aria-label={messages.matterDetails}>
      {(matters.data?.length ?? 0) > 1 && (
        <Field label={messages.matter} size="small">
          <Select size="small" value={matter.id} onChange={(_, { value }) => void choose({ id: value, profile: null })}>
            {matters.data?.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {detail.isPending && <Loading />}
      {detail.isLoadingError && <Failed error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.data && (
        <Field label={messages.forum} size="small">
          <Select
            size="small"
            value={profile}
            onChange={(_, { value }) => void choose({ id: matter.id, profile: value }).then(onForms)}
          >
            {detail.data.profiles.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {detail.data && <CiteChoices renumbers={detail.data.renumbers} onForms={onForms} />}
      <div role="status">
        {refreshDue && (
          <p className={styles.due}>
            {messages.formsChosen}
            <Button size="small" disabledFocusable={busy} onClick={onRefresh}>
              {messages.refreshNow}
            </Button>
          </p>
        )}
      </div>
      <Field label={messages.paneLanguage} size="small">
        <Select size="small" value={language} onChange={(_, { value }) => speak(value as Language)}>
          {Object.entries(dictionaries).map(([id, dictionary]) => (
            <option key={id} value={id} lang={id}>
              {dictionary.language}
            </option>
          ))}
        </Select>
      </Field>
      <p>
        {matter.tribunal}
        <br />
        {messages.asOf(time((detail.data ?? matter).synchronised))}
        {detail.data && detail.data.wordLimit !== null && (
          <>
            <br />
            {messages.wordLimit(number(detail.data.wordLimit))}
          </>
        )}
      </p>
      <AccountDetails />
      {detail.data && detail.data.problems.length > 0 && (
        <details>
          <summary>
            <WarningRegular aria-hidden /> {messages.problems(detail.data.problems.length)}
          </summary>
          <ul>
            {detail.data.problems.map((problem) => (
              <li key={`${problem.file} ${problem.row} ${problem.reason}`}>
                <strong>{problem.file}</strong>
                {problem.row != null && `, ${messages.row(problem.row)}`}
                <br />
                {problem.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
