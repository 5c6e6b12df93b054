import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messages/language';
import { TermList } from './TermList';
import styles from './Terms.module.css';
import { TermsCheck } from './TermsCheck';

/** The approved defined terms, and what the draft does with them. */
export default function TermsTab() {
  const messages = useMessages();
  const [view, setView] = useState('list');
  return (
    <>
      <TabList
        className={styles.views}
        size="small"
        appearance="subtle-circular"
        aria-label={messages.terms}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as string)}
      >
        <Tab id="tab-approved-terms" value="list" aria-controls="panel-approved-terms">
          {messages.approvedTerms}
        </Tab>
        <Tab id="tab-terms-check" value="check" aria-controls="panel-terms-check">
          {messages.check}
        </Tab>
      </TabList>
      <div
        id="panel-approved-terms"
        role="tabpanel"
        aria-labelledby="tab-approved-terms"
        className={styles.view}
        hidden={view !== 'list'}
      >
        <TermList />
      </div>
      <div
        id="panel-terms-check"
        role="tabpanel"
        aria-labelledby="tab-terms-check"
        className={styles.view}
        hidden={view !== 'check'}
      >
        <TermsCheck />
      </div>
    </>
  );
}
