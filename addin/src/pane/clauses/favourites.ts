import { useEffect, useState } from 'react';

/** How many blocks used last are shown. */
const most = 5;

const changes = new EventTarget();

interface Kept {
  favourites: string[];
  /** The last one first. */
  recent: string[];
}

/**
 * What one lawyer likes and used last, by matter. It stays with the browser and not with the document: a brief goes to
 * colleagues and to the other side, and none of them should see it.
 */
export function useFavourites(matter: string) {
  const key = `niger-brief-blocks-${matter}`;
  const [kept, setKept] = useState(() => read(key));
  useEffect(() => {
    const renew = () => setKept(read(key));
    changes.addEventListener(key, renew);
    return () => changes.removeEventListener(key, renew);
  }, [key]);
  return {
    ...kept,
    toggle: (id: string) => {
      const { favourites, recent } = read(key);
      const next = favourites.includes(id) ? favourites.filter((each) => each !== id) : [...favourites, id];
      write(key, { favourites: next, recent });
    },
  };
}

export function rememberUsed(matter: string, id: string): void {
  const key = `niger-brief-blocks-${matter}`;
  const { favourites, recent } = read(key);
  write(key, { favourites, recent: [id, ...recent.filter((each) => each !== id)].slice(0, most) });
}

function read(key: string): Kept {
  try {
    const { favourites, recent } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>;
    return { favourites: ids(favourites), recent: ids(recent) };
  } catch {
    return { favourites: [], recent: [] }; // A pane in a frame may be denied storage.
  }
}

function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Nothing is remembered, and everything else works.
  }
  changes.dispatchEvent(new Event(key));
}

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
