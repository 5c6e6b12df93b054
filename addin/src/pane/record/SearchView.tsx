import { SearchBox, ToggleButton } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useId, useState } from 'react';
import type { FirmHit, Passage } from '../../backend/types';
import { useMatters } from '../matter';
import { useMessages } from '../messages/language';
import { Empty, Failed, Loading } from '../States';
import { AllMatters } from './AllMatters';
import { byDocument } from './byDocument';
import { CiteBar } from './CiteBar';
import { FilterBar } from './FilterBar';
import { type Filter, unfiltered } from './filter';
import { HitList, hitId } from './HitList';
import type { OpenPage } from './PageReader';
import styles from './Record.module.css';
import { RecordList } from './RecordList';
import { SearchNotes } from './SearchNotes';
import { SentenceLine } from './SentenceLine';
import { SupportButton } from './SupportButton';
import { useInsertCite } from './useInsertCite';
import { useRecordSearch } from './useRecordSearch';
import { useSentence } from './useSentence';

interface Props {
  searchBox: RefObject<HTMLInputElement | null>;
  onOpen: (page: OpenPage) => void;
  /** Opens what was found in another matter. */
  onOpenElsewhere: (hit: FirmHit) => void;
}

/** The search box with what it finds; with nothing typed, the list of documents. */
export function SearchView({ searchBox, onOpen, onOpenElsewhere }: Props) {
  const messages = useMessages();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [everywhere, setEverywhere] = useState(false);
  const matters = useMatters();
  // Null while the filters are put away; they then filter nothing.
  const [filter, setFilter] = useState<Filter | null>(null);
  const { sentence, reading, readSentence, forget } = useSentence();
  const search = useRecordSearch(typed, filter ?? unfiltered, sentence);
  const { insertCite } = useInsertCite();
  // What a key asked to be done with the chosen passage. The keys come faster than the answers: it is done once the hits are those of
  // the words that stand in the box, never with the hits of words before them.
  const [asked, setAsked] = useState<'cite' | 'manner' | 'open' | null>(null);
  // How the chosen cite is to stand is being asked.
  const [asking, setAsking] = useState(false);
  const list = useId();

  const supporting = sentence !== null;
  const searching = supporting || typed.trim() !== '';
  const elsewhere = searching && everywhere && !supporting;
  const found = searching && !elsewhere ? (search.data?.passages ?? []) : [];
  const passages = supporting ? found : byDocument(found);
  const chosen = passages[Math.min(active, passages.length - 1)];
  const open = (passage: Passage) => onOpen(openPassage(passage));
  const settled = search.settled && !reading;

  const doAsked = useEffectEvent(() => {
    setAsked(null);
    if (chosen === undefined) return;
    if (asked === 'cite') void insertCite(chosen.cite);
    if (asked === 'manner') setAsking(true);
    if (asked === 'open') open(chosen);
  });
  useEffect(() => {
    if (settled && asked !== null) doAsked();
  }, [settled, asked]);

  const choose = (index: number) => {
    setActive(index);
    setAsking(false);
  };
  const findSupport = () => {
    choose(0);
    setAsked(null);
    void readSentence().then(() => searchBox.current?.focus());
  };
  const narrow = (to: Filter | null) => {
    setFilter(to);
    choose(0);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const box = event.currentTarget;
    const atEnd = box.selectionStart === box.value.length && box.selectionEnd === box.value.length;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) findSupport();
    else if (event.key === 'ArrowDown') choose(Math.min(active + 1, passages.length - 1));
    else if (event.key === 'ArrowUp') choose(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && searching && !event.nativeEvent.isComposing)
      setAsked(event.altKey ? 'manner' : 'cite');
    else if (event.key === 'ArrowRight' && atEnd && searching) setAsked('open');
    else if (event.key === 'Escape' && supporting) forget();
    else if (event.key === 'Escape' && searching) setTyped('');
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.search}>
        <div className={styles.searchRow}>
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
              choose(0);
              setAsked(null);
              forget();
            }}
          />
          <SupportButton onPress={findSupport} />
        </div>
        {supporting && <SentenceLine sentence={sentence} onClose={forget} />}
        {searching ? (
          <SearchNotes
            found={elsewhere || search.isPlaceholderData ? null : (search.data ?? null)}
            supporting={supporting}
          />
        ) : (
          <p className={styles.count}>{messages.searchHint}</p>
        )}
        {searching && !elsewhere && !supporting && (
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={filter !== null}
            onClick={() => narrow(filter === null ? unfiltered : null)}
          >
            {messages.filter}
          </ToggleButton>
        )}
        {searching && !supporting && (matters.data?.length ?? 0) > 1 && (
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={everywhere}
            onClick={() => setEverywhere(!everywhere)}
          >
            {messages.allMatters}
          </ToggleButton>
        )}
        {searching && !elsewhere && !supporting && filter !== null && <FilterBar filter={filter} onFilter={narrow} />}
      </div>
      <div className={styles.scroll}>
        {!searching && <RecordList onOpen={onOpen} />}
        {elsewhere && <AllMatters typed={typed} onOpen={onOpenElsewhere} />}
        {searching && !elsewhere && search.isPending && <Loading />}
        {searching && !elsewhere && search.isLoadingError && (
          <Failed error={search.error} onRetry={() => void search.refetch()} />
        )}
        {searching && !elsewhere && search.isSuccess && passages.length === 0 && !search.isPlaceholderData && (
          <Empty>{nothing(messages, search.q, search.data.beingRead, supporting)}</Empty>
        )}
        {passages.length > 0 && (
          <HitList
            id={list}
            passages={passages}
            documents={supporting ? null : (search.data?.documents ?? null)}
            active={chosen === undefined ? -1 : passages.indexOf(chosen)}
            settled={settled}
            onChoose={(index) => {
              choose(index);
              searchBox.current?.focus();
            }}
            onOpen={open}
          />
        )}
      </div>
      {chosen !== undefined && (
        <CiteBar
          passage={chosen}
          onOpen={() => open(chosen)}
          asking={asking}
          onAsk={(ask) => {
            setAsking(ask);
            if (!ask) searchBox.current?.focus();
          }}
        />
      )}
    </>
  );
}

function nothing(messages: ReturnType<typeof useMessages>, q: string, beingRead: number, supporting: boolean): string {
  if (supporting) return messages.noSupport;
  return beingRead > 0 ? messages.nothingFoundYet(q) : messages.nothingFound(q);
}

function openPassage(passage: Passage): OpenPage {
  const { key, page, firstLine, lastLine, matchLine, cite } = passage;
  return { key, page, match: { page, firstLine, lastLine, matchLine, cite } };
}
