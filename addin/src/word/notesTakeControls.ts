/** Word on the web takes no content control in a note; there a cite is plain text and recognised by its form. */
export const notesTakeControls = () => Office.context.diagnostics.platform !== Office.PlatformType.OfficeOnline;
