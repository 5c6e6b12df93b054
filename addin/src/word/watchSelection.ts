/**
 * Calls whenever the author moves in the draft.
 * @returns What ends it.
 */
export function watchSelection(moved: () => void): () => void {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(type, moved);
  return () => document.removeHandlerAsync(type, { handler: moved });
}
