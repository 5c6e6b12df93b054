import { useEffect, useRef, useState } from 'react';
import { watchSelection } from '../../word/watchSelection';
import { useWrite } from '../useWrite';

const memory = 'niger-brief-check-while-typing';

/** How long the author must have rested, in milliseconds. */
const rest = 1_000;

/** A slow host is left alone for this many times as long as the last check took. */
const share = 4;

/**
 * Checks when the author rests, for as long as it is switched on. The browser remembers the switch.
 * @param can Whether there is a switch at all.
 * @param check Takes no focus and disables nothing.
 * @param wanted Whether anybody would see what it finds.
 */
export function useWhileTyping(can: boolean, check: () => Promise<void>, wanted: () => boolean) {
  const [on, setOn] = useState(remembered);
  const { busy } = useWrite();
  const latest = useRef({ check, wanted });
  latest.current = { check, wanted };

  useEffect(() => {
    // What is written moves the author about; the draft is looked at when it is done.
    if (!can || !on || busy) return;
    let timer: ReturnType<typeof setTimeout>;
    let checking = false;
    let took = 0;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void now(), Math.max(rest, share * took));
    };
    const now = async () => {
      if (checking) return look();
      if (!latest.current.wanted()) return;
      checking = true;
      const began = performance.now();
      await latest.current.check();
      took = performance.now() - began;
      checking = false;
    };
    const end = watchSelection(look);
    look();
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [can, on, busy]);

  return {
    on,
    turn: (next: boolean) => {
      setOn(next);
      try {
        localStorage.setItem(memory, next ? 'on' : 'off');
      } catch {
        // A pane in a frame may be denied storage.
      }
    },
  };
}

function remembered(): boolean {
  try {
    return localStorage.getItem(memory) === 'on';
  } catch {
    return false;
  }
}
