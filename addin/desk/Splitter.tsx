import type { KeyboardEvent, PointerEvent } from 'react';
import { useState } from 'react';
import styles from './Splitter.module.css';

const narrowest = 300;
const widest = 720;

/** Sets the width of the pane, by dragging or with the arrow keys. */
export function Splitter() {
  const [width, setWidth] = useState(360);
  const resize = (from: HTMLElement, wanted: number) => {
    const next = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    setWidth(next);
    from.parentElement?.style.setProperty('--pane-width', `${next}px`);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      resize(event.currentTarget, window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step !== 0) resize(event.currentTarget, width + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter takes the keyboard, which a rule does not.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the pane"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
