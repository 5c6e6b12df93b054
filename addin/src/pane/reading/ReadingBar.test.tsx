import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../messages/language';
import { ReadingBar } from './ReadingBar';
import type { Reading } from './useReading';

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.setItem('niger-brief-language', 'en');
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const calls: string[] = [];

function show(read: number | null, cancelled = false): void {
  const reading: Reading = {
    progress: read === null ? null : { read, total: 80 },
    cancelled,
    cancel: () => calls.push('cancel'),
    goOn: () => calls.push('go on'),
  };
  act(() =>
    root.render(
      <LanguageProvider hostLanguage="en">
        <ReadingBar reading={reading} />
      </LanguageProvider>,
    ),
  );
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const bar = () => place.querySelector('progress');
const spoken = () => place.querySelector('[role=status]')?.textContent;
const press = () => act(() => place.querySelector('button')?.click());

test('a reading that is over within the second is not shown', () => {
  show(12);
  pass(900);
  show(null);
  pass(5000);
  expect(bar()).toBeNull();
});

test('a longer one is shown as far as it is, and goes when it is done', () => {
  show(12);
  pass(1000);
  expect(bar()).toMatchObject({ value: 12, max: 80 });
  expect(place.textContent).toContain('Reading the record: 12 of 80 documents');
  show(null);
  expect(bar()).toBeNull();
});

test('it is said aloud once, whatever the number', () => {
  show(12);
  expect(spoken()).toBe('');
  pass(1000);
  const said = spoken();
  for (const read of [13, 40, 79]) {
    show(read);
    expect(spoken()).toBe(said);
  }
});

test('the second counts from when there was something to read, not from each number', () => {
  show(12);
  pass(600);
  show(13);
  pass(600);
  expect(bar()).not.toBeNull();
});

test('it can be cancelled and gone on with', () => {
  show(12);
  pass(1000);
  press();
  show(12, true);
  expect(place.textContent).toContain('12 of 80 documents read');
  press();
  expect(calls).toEqual(['cancel', 'go on']);
});
