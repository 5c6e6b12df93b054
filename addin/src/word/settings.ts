/** A value kept in the document itself, so that it travels with the brief. */
export async function readSetting<T>(_key: string): Promise<T | null> {
  return null;
}

export async function writeSetting<T>(_key: string, _value: T): Promise<void> {}
