import { ClientCollection, ClientObject } from './client/clientObject';

type Pair = [key: string, value: unknown];

export class Setting extends ClientObject<Pair> {
  readonly typeName = 'Setting';
  protected readonly scalars = { key: ([key]: Pair) => key, value: ([, value]: Pair) => value };

  get key(): string {
    return this.read('key');
  }
  get value(): unknown {
    return this.read('value');
  }
  set value(value: unknown) {
    this.write('value', value, ([key]) => void this.context.host.settings.set(key, value));
  }
  delete(): void {
    this.act('delete', ([key]) => void this.context.host.settings.delete(key), true);
  }
}

export class SettingCollection extends ClientCollection<Pair, Setting> {
  readonly typeName = 'SettingCollection';
  protected itemOf(pair: Pair) {
    return new Setting(this.context, () => pair);
  }

  /** Replaces the value of a key that is there already. */
  add(key: string, value: unknown) {
    return this.made(
      'add',
      new Setting(this.context, () => {
        this.context.host.settings.set(key, structuredClone(value));
        return [key, value];
      }),
      true,
    );
  }
  getItem(key: string) {
    return this.made('getItem', new Setting(this.context, () => [key, this.context.host.settings.get(key)]));
  }
  getItemOrNullObject(key: string) {
    return this.made(
      'getItemOrNullObject',
      new Setting(this.context, () => {
        const { settings } = this.context.host;
        return settings.has(key) ? [key, settings.get(key)] : null;
      }),
    );
  }
}
