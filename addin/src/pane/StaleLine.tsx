import { useQuery } from '@tanstack/react-query';
import { matterDetail, useMatter } from './matter';
import { useLanguage } from './messages/language';
import styles from './Pane.module.css';
import { useNow } from './useNow';
import { useSignIn } from './useSignIn';

/** Says how old the record is when its source does not answer; goes by itself when it does again. */
export function StaleLine() {
  const { matter } = useMatter();
  const { data = matter } = useQuery(matterDetail(matter.id));
  return data.stale && <Age synchronised={data.synchronised} />;
}

function Age({ synchronised }: { synchronised: string }) {
  const { messages, age } = useLanguage();
  const inFolder = useSignIn() === null;
  const now = useNow(30_000);
  return (
    <p className={styles.stale}>
      {/* Said aloud once; the minutes that follow are only to be seen. */}
      <span role="status">{inFolder ? messages.folderSilent : messages.sharePointSilent}</span>{' '}
      {messages.lastRead(age(synchronised, now))}
    </p>
  );
}
