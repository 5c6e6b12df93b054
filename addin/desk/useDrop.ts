import { useEffect, useState } from 'react';

/** Takes a file dropped anywhere on the page. @returns Whether one is being dragged over it. */
export function useDrop(take: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setDragging(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take(file);
    };
    // Before the editor, which would take the file for a picture.
    const listening = { capture: true };
    addEventListener('dragover', over, listening);
    addEventListener('dragleave', leave, listening);
    addEventListener('drop', drop, listening);
    return () => {
      removeEventListener('dragover', over, listening);
      removeEventListener('dragleave', leave, listening);
      removeEventListener('drop', drop, listening);
    };
  }, [take]);
  return dragging;
}
