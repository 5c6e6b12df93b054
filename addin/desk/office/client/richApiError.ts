/** The errors that Office.js gives, by code; `debugInfo.errorLocation` names the member, such as `Body.text`. */
export class RichApiError extends Error {
  readonly code: string;
  readonly debugInfo: { code: string; message: string; errorLocation: string };

  constructor(code: string, message: string, errorLocation = '') {
    super(message);
    this.name = 'RichApi.Error';
    this.code = code;
    this.debugInfo = { code, message, errorLocation };
  }
}

export const notLoaded = (location: string) =>
  new RichApiError(
    'PropertyNotLoaded',
    'The property is not available. Load it and call sync before reading it.',
    location,
  );
export const valueNotLoaded = () =>
  new RichApiError(
    'ValueNotLoaded',
    'The result is not there yet. Call sync before reading its value.',
    'clientResult.value',
  );
export const itemNotFound = (location: string) => new RichApiError('ItemNotFound', 'There is no such item.', location);
export const accessDenied = (location: string) => new RichApiError('AccessDenied', 'This cannot be changed.', location);
export const generalException = (location: string) =>
  new RichApiError('GeneralException', 'The host failed.', location);
export const invalidArgument = (location: string) =>
  new RichApiError('InvalidArgument', 'An argument is not valid here.', location);
export const apiNotFound = (location: string) =>
  new RichApiError('ApiNotFound', 'The desk does not have this.', location);
