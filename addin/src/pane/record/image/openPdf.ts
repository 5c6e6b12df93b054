import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { originalFilePart } from '../../../backend/originalFile';
import { FileParts } from './fileParts';

declare const __PDF_RESOURCES__: string;

GlobalWorkerOptions.workerSrc = worker;

/** In bytes. Most files are had whole with the first part; of a longer one further parts come when a page needs them. */
const part = 4_000_000;

interface Listener {
  onOpen: (pdf: PDFDocumentProxy) => void;
  /** The file cannot be had or read, now or when a later page is wanted. */
  onError: (error: unknown) => void;
}

/** Opens a document's original file for drawing. Returns what stops that, and lets go of the file. */
export function openPdf(matter: string, key: string, { onOpen, onError }: Listener): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  const fail = (error: unknown) => {
    if (!signal.aborted) onError(error);
  };

  const open = async () => {
    const first = await originalFilePart(matter, key, 0, part, signal);
    const whole = first.bytes.length === first.size;
    const task = getDocument({
      ...(whole
        ? { data: first.bytes }
        : { range: new FileParts(first, (begin, end) => originalFilePart(matter, key, begin, end, signal), fail) }),
      rangeChunkSize: part,
      disableAutoFetch: true,
      disableStream: true,
      // Neither the page's policy nor the worker's allows WebAssembly, and the worker asks nobody for anything.
      useWasm: false,
      useWorkerFetch: false,
      cMapUrl: `${__PDF_RESOURCES__}cmaps/`,
      standardFontDataUrl: `${__PDF_RESOURCES__}standard_fonts/`,
      wasmUrl: `${__PDF_RESOURCES__}wasm/`,
    });
    signal.addEventListener('abort', () => void task.destroy(), { once: true });
    if (signal.aborted) await task.destroy();
    const pdf = await task.promise;
    if (!signal.aborted) onOpen(pdf);
  };
  open().catch(fail);
  return () => closing.abort();
}
