import { SearchBox } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Passage, SearchAnswer } from '../../backend/types';
import { useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { CiteBar } from './CiteBar';
import { HitList, hitId } from './HitList';
import type { OpenPage } from './PageReader';
import styles from './Record.module.css';
import { RecordList } from './RecordList';
import { useInsertCite } from './useInsertCite';
import { useRecordSearch } from './useRecordSearch';

interface Props {
  searchBox: RefObject<HTMLInputElement | null>;
  onOpen: (page: OpenPage) => void;
}

/** The search box with what it finds; with nothing typed, the list of documents. */
export function SearchView({ searchBox, onOpen }: Props) {
  const messages = useMessages();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const search = useRecordSearch(typed);
  const { insertCite } = useInsertCite();
  const list = useId();

  const searching = typed.trim() !== '';
  const passages = searching ? (search.data?.passages ?? []) : [];
  const chosen = passages[Math.min(active, passages.length - 1)];
  const open = (passage: Passage) => onOpen(openPassage(passage));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const box = event.currentTarget;
    const atEnd = box.selectionStart === box.value.length && box.selectionEnd === box.value.length;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, passages.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) insertCite(chosen.cite);
    else if (event.key === 'ArrowRight' && atEnd && chosen !== undefined) open(chosen);
    else if (event.key === 'Escape' && searching) setTyped('');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.searchBox}
          ref={searchBox}
          role="combobox"
          aria-expanded={passages.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : hitId(list, passages.indexOf(chosen))}
          onKeyDown={onKeyDown}
          // The search is what the pane is opened for.
          autoFocus
          aria-label={messages.searchRecord}
          placeholder={messages.searchRecord}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setActive(0);
          }}
        />
        <p className={styles.count} role="status">
          {searching
            ? search.data && !search.isPlaceholderData && countSentence(messages, search.data)
            : messages.searchHint}
        </p>
      </div>
      <div className={styles.scroll}>
        {!searching && <RecordList onOpen={onOpen} />}
        {searching && search.isPending && <Loading />}
        {searching && search.isError && <Failed error={search.error} onRetry={() => void search.refetch()} />}
        {searching && search.isSuccess && passages.length === 0 && !search.isPlaceholderData && (
          <Empty>
            {search.data.beingRead > 0 ? messages.nothingFoundYet(search.q) : messages.nothingFound(search.q)}
          </Empty>
        )}
        {passages.length > 0 && (
          <HitList
            id={list}
            passages={passages}
            active={chosen === undefined ? -1 : passages.indexOf(chosen)}
            onChoose={(index) => {
              setActive(index);
              searchBox.current?.focus();
            }}
            onOpen={open}
          />
        )}
      </div>
      {chosen !== undefined && <CiteBar passage={chosen} onOpen={() => open(chosen)} />}
    </>
  );
}

function countSentence(messages: ReturnType<typeof useMessages>, found: SearchAnswer): string {
  const { total, passages, beingRead } = found;
  const shown = passages.length < total ? messages.bestShown(passages.length, total) : messages.pagesMatch(total);
  return [total > 0 && shown, beingRead > 0 && messages.beingRead(beingRead)].filter(Boolean).join(' · ');
}

function openPassage(passage: Passage): OpenPage {
  const { key, page, firstLine, lastLine, matchLine, cite } = passage;
  return { key, page, match: { page, firstLine, lastLine, matchLine, cite } };
}
