import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { answersIn } from '../../backend/client';
import { en, type Messages } from './en';
import { fr } from './fr';

export type Language = 'en' | 'fr';

export const dictionaries: Record<Language, Messages> = { en, fr };

export interface Age {
  /** `14:32`, with its day before it when that is not today's. */
  when: string;
  today: boolean;
  /** `25 minutes ago` */
  ago: string;
}

interface Speaking {
  language: Language;
  messages: Messages;
  /** A calendar day as the backend gives it, `2012-03-25`. */
  day: (iso: string) => string;
  /** An instant, in the reader's own time zone. */
  time: (iso: string) => string;
  /** An instant, and how long before `now` it was. */
  age: (iso: string, now: number) => Age;
  number: (value: number) => string;
  speak: (language: Language) => void;
}

const SpeakingContext = createContext<Speaking | null>(null);
const memory = 'niger-brief-language';

/** The first of the languages asked for, in the reader's order, that the pane speaks; else English. */
export function nearestLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'fr') return primary;
  }
  return 'en';
}

function rememberedLanguage(): string[] {
  try {
    return [localStorage.getItem(memory) ?? ''];
  } catch {
    return []; // A pane in a frame may be denied storage.
  }
}

interface Props {
  /** BCP 47 tag of Word's own language, where Word tells it. */
  hostLanguage: string | undefined;
  /** What the backend has worded is in the language before. */
  onSwitch?: () => void;
  children: ReactNode;
}

export function LanguageProvider({ hostLanguage, onSwitch, children }: Props) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? nearestLanguage([...rememberedLanguage(), hostLanguage ?? '', ...navigator.languages]);
  // In rendering, since what stands within asks the backend before any effect of this one is run.
  answersIn(language);

  const speaking = useMemo<Speaking>(() => {
    const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const hours = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', { timeStyle: 'short' });
    const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const numbers = new Intl.NumberFormat(language);
    return {
      language,
      messages: dictionaries[language],
      day: (iso) => days.format(new Date(iso)),
      time: (iso) => times.format(new Date(iso)),
      age: (iso, now) => {
        const then = new Date(iso);
        const today = then.toDateString() === new Date(now).toDateString();
        return { when: (today ? hours : times).format(then), today, ago: agoIn(ago, now - then.getTime()) };
      },
      number: (value) => numbers.format(value),
      speak: (next) => {
        setChosen(next);
        answersIn(next);
        onSwitch?.();
        try {
          localStorage.setItem(memory, next);
        } catch {
          // It holds for this session at least.
        }
      },
    };
  }, [language, onSwitch]);

  return (
    <SpeakingContext value={speaking}>
      <div lang={language} style={{ display: 'contents' }}>
        {children}
      </div>
    </SpeakingContext>
  );
}

function agoIn(format: Intl.RelativeTimeFormat, milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 48 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / (24 * 60)), 'day');
}

export function useLanguage(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('useLanguage stands outside LanguageProvider.');
  return speaking;
}

export function useMessages(): Messages {
  return useLanguage().messages;
}
