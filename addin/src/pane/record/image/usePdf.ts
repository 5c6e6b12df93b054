import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { ProblemError } from '../../../backend/problem';
import { useMessages } from '../../messages/language';
import { openPdf } from './openPdf';

interface OpenedPdf {
  pdf: PDFDocumentProxy | null;
  error: unknown;
}

const opening: OpenedPdf = { pdf: null, error: null };

/** A document's original file, open for as long as it is looked at. */
export function usePdf(matter: string, key: string) {
  const messages = useMessages();
  const [opened, setOpened] = useState(opening);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the file anew
  useEffect(() => {
    setOpened(opening);
    return openPdf(matter, key, {
      onOpen: (pdf) => setOpened({ pdf, error: null }),
      onError: (error) => setOpened({ pdf: null, error }),
    });
  }, [matter, key, attempt]);

  const { pdf, error } = opened;
  return {
    pdf,
    // What the PDF library says of a file is no sentence for a lawyer.
    error: error === null || error instanceof ProblemError ? error : new ProblemError('refused', messages.notDrawn),
    fail: (failure: unknown) => setOpened({ pdf: null, error: failure }),
    retry: () => setAttempt((before) => before + 1),
  };
}
