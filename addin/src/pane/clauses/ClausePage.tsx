import { Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, backend } from '../../backend/client';
import type { ClauseDetail } from '../../backend/types';
import { useMatter } from '../matter';
import { useMessages } from '../messages/language';
import { Failed, Loading } from '../States';
import { Approval } from './Approval';
import { rememberedAnswers } from './answers';
import { ClauseComposer } from './ClauseComposer';
import styles from './Clauses.module.css';
import { OpenedView } from './OpenedView';
import { PreviewText } from './PreviewText';

/** One argument block: who approved it, what it says, what it asks for. */
export function ClausePage({ id, onBack }: { id: string; onBack: () => void }) {
  const messages = useMessages();
  const { matter } = useMatter();
  const path = { matter: matter.id, id };
  const [earlier, setEarlier] = useState<number | null>(null);
  const clause = useQuery({
    queryKey: ['clause', matter.id, id],
    queryFn: ({ signal }) => answer(backend.GET('/api/matters/{matter}/clauses/{id}', { signal, params: { path } })),
  });
  const answers = useQuery({ queryKey: ['answers'], queryFn: rememberedAnswers, staleTime: 0 });

  return (
    <OpenedView
      title={clause.data?.clause.title}
      about={clause.data?.clause.topic}
      back={messages.backToBlocks}
      onBack={onBack}
    >
      {clause.isPending && <Loading />}
      {clause.isLoadingError && <Failed error={clause.error} onRetry={() => void clause.refetch()} />}
      {clause.data && (
        <>
          <Versions detail={clause.data} shown={earlier} onShow={setEarlier} />
          {earlier !== null ? (
            <EarlierVersion id={id} version={earlier} />
          ) : (
            !answers.isPending && <ClauseComposer detail={clause.data} remembered={answers.data ?? {}} />
          )}
        </>
      )}
    </OpenedView>
  );
}

function Versions(props: { detail: ClauseDetail; shown: number | null; onShow: (version: number | null) => void }) {
  const { detail, shown, onShow } = props;
  const messages = useMessages();
  const current = detail.clause.version;
  const earlier = detail.versions.filter((version) => version !== current);
  if (earlier.length === 0) return null;
  return (
    <Field className={styles.versions} orientation="horizontal" size="small" label={messages.versionShown}>
      <Select
        size="small"
        value={shown ?? current}
        onChange={(_, { value }) => onShow(Number(value) === current ? null : Number(value))}
      >
        <option value={current}>{messages.newest(current)}</option>
        {earlier.map((version) => (
          <option key={version} value={version}>
            {version}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function EarlierVersion({ id, version }: { id: string; version: number }) {
  const messages = useMessages();
  const { matter } = useMatter();
  const earlier = useQuery({
    queryKey: ['clause', matter.id, id, version],
    queryFn: ({ signal }) =>
      answer(
        backend.GET('/api/matters/{matter}/clauses/{id}/versions/{version}', {
          signal,
          params: { path: { matter: matter.id, id, version } },
        }),
      ),
  });
  if (earlier.isPending) return <Loading />;
  if (earlier.isLoadingError) return <Failed error={earlier.error} onRetry={() => void earlier.refetch()} />;
  return (
    <div className={styles.scroll}>
      <p className={styles.hint}>{messages.earlierVersion}</p>
      <Approval clause={earlier.data.clause} />
      <PreviewText html={earlier.data.html} />
    </div>
  );
}
