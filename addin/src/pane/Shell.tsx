import { Button } from '@fluentui/react-components';
import { MatterProvider, useDraftMatter, useMatters } from './matter';
import { useMessages } from './messages/language';
import styles from './Pane.module.css';
import { Empty, Failed, Loading } from './States';
import { useSignIn } from './useSignIn';
import { Workspace } from './Workspace';

/** Finds out which matter the draft belongs to, asks where it cannot know, and then shows the tabs. */
export function Shell() {
  const messages = useMessages();
  const matters = useMatters();
  const draft = useDraftMatter();
  const inFolder = useSignIn() === null;

  if (matters.isPending || draft.isPending) return <Loading />;
  if (matters.isLoadingError) return <Failed error={matters.error} onRetry={() => void matters.refetch()} />;
  if (matters.data.length === 0)
    return (
      <div className={styles.none}>
        <Empty>{inFolder ? messages.noMatters : messages.noneOpen}</Empty>
        <Button onClick={() => void matters.refetch()}>{messages.retry}</Button>
      </div>
    );

  const named = draft.remembered?.id;
  const only = matters.data.length === 1 ? matters.data[0] : undefined;
  const matter = named === undefined ? only : matters.data.find((each) => each.id === named);
  if (matter === undefined)
    return (
      <section className={styles.choose}>
        <h2>{named === undefined ? messages.chooseMatter : messages.matterMissing(named)}</h2>
        {matters.data.map((each) => (
          <Button key={each.id} onClick={() => void draft.choose({ id: each.id, profile: null })}>
            {each.title}
          </Button>
        ))}
      </section>
    );

  return (
    <MatterProvider matter={matter} profile={draft.remembered?.profile ?? matter.profile} choose={draft.choose}>
      <Workspace key={matter.id} />
    </MatterProvider>
  );
}
