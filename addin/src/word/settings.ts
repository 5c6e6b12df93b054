import { refused } from './refusal';

/**
 * Reads a value that the document itself carries, so that it travels with the brief.
 * @returns Null when the document has none under that key.
 */
export async function readSetting<T>(key: string): Promise<T | null> {
  try {
    return await Word.run(async (context) => {
      const setting = context.document.settings.getItemOrNullObject(key);
      setting.load('value');
      await context.sync();
      return setting.isNullObject ? null : (setting.value as T);
    });
  } catch (error) {
    throw refused(error);
  }
}

/** @param value Small, and JSON. */
export async function writeSetting<T>(key: string, value: T): Promise<void> {
  try {
    await Word.run(async (context) => {
      context.document.settings.add(key, value);
      await context.sync();
    });
  } catch (error) {
    throw refused(error);
  }
}
