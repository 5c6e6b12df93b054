import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FilePart } from '../../../backend/originalFile';

/** Gives the PDF library the parts of a file that it asks for. */
export class FileParts extends PDFDataRangeTransport {
  /**
   * @param first How the file begins.
   * @param fail Told when a part cannot be had: the library itself would wait for it for ever.
   */
  constructor(
    private readonly first: FilePart,
    private readonly fetchPart: (begin: number, end: number) => Promise<FilePart>,
    private readonly fail: (error: unknown) => void,
  ) {
    super(first.size, first.bytes);
  }

  override requestDataRange(begin: number, end: number): void {
    this.fetchPart(begin, end).then(({ bytes, size }) => {
      // Parts of two versions of a file make no file.
      if (size !== this.first.size) this.fail(new Error('The file was replaced while it was being read.'));
      else this.onDataRange(begin, bytes);
    }, this.fail);
  }
}
