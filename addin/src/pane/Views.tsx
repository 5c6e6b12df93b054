import { Tab, TabList } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import styles from './Layout.module.css';

interface View {
  name: string;
  title: string;
  content: ReactNode;
}

interface Props {
  tab: string;
  label: string;
  views: readonly View[];
  /** The view in front, and what is told of another choice, where more than this tab decides it. */
  front?: { shown: string; onShow: (name: string) => void };
}

/** The views of one tab, of which one is in front; the others keep what was typed and found in them. */
export function Views({ tab, label, views, front }: Props) {
  const [own, setOwn] = useState(views[0]?.name);
  const shown = front?.shown ?? own;
  const setShown = front?.onShow ?? setOwn;
  return (
    <>
      <TabList
        className={styles.views}
        size="small"
        appearance="subtle-circular"
        aria-label={label}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(value as string)}
      >
        {views.map(({ name, title }) => (
          <Tab key={name} id={`tab-${tab}-${name}`} value={name} aria-controls={`panel-${tab}-${name}`}>
            {title}
          </Tab>
        ))}
      </TabList>
      {views.map(({ name, content }) => (
        <div
          key={name}
          id={`panel-${tab}-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${tab}-${name}`}
          className={styles.view}
          hidden={shown !== name}
        >
          {content}
        </div>
      ))}
    </>
  );
}
