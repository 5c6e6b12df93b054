import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageLine } from '../../../backend/types';
import type { PageSpan } from '../pageSelection';
import { markedQuads } from './markedQuads';

/** More, and some browsers show nothing at all. */
const mostPixels = 16_000_000;

/** A place on the drawn page, in CSS pixels. */
export interface Mark {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface DrawnPage {
  canvas: HTMLCanvasElement;
  /** In CSS pixels, as is `height`. */
  width: number;
  height: number;
  marks: Mark[];
}

export interface Drawing {
  /** File page, from 1. */
  number: number;
  lines: readonly PageLine[];
  marked: PageSpan | null;
  /** In CSS pixels. */
  width: number;
}

/** Draws a page on white, as it would be printed. Rejects when it is stopped. */
export async function drawPage(pdf: PDFDocumentProxy, drawing: Drawing, signal: AbortSignal): Promise<DrawnPage> {
  const page = await pdf.getPage(drawing.number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: drawing.width / page.getViewport({ scale: 1 }).width });
  const { width, height } = viewport;
  const density = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * density);
  canvas.height = Math.floor(height * density);
  const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0], background: '#fff' });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return { canvas, width, height, marks: await marksOn(page, drawing, viewport) };
}

async function marksOn(
  page: PDFPageProxy,
  { lines, marked }: Drawing,
  viewport: ReturnType<PDFPageProxy['getViewport']>,
): Promise<Mark[]> {
  if (marked === null) return [];
  const { items } = await page.getTextContent();
  const pieces = items.filter((item) => 'str' in item);
  return markedQuads(lines, marked, pieces).map((quad) => {
    const corners = quad.map(([x, y]) => viewport.convertToViewportPoint(x, y));
    const across = corners.map((corner) => Number(corner[0]));
    const down = corners.map((corner) => Number(corner[1]));
    const [left, top] = [Math.min(...across), Math.min(...down)];
    return { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top };
  });
}
