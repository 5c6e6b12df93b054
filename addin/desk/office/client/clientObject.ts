import type { RequestContext } from './requestContext';
import { apiNotFound, invalidArgument, itemNotFound, notLoaded } from './richApiError';

/** What `load` takes: names parted by commas, a list of names, or an object of names. */
export type LoadOption = string | string[] | Record<string, unknown> | undefined;

/** What the queue knows of an object. */
export interface Queued {
  readonly typeName: string;
  /** Set when the `Word.run` that made it is over. */
  ended: boolean;
  load(option?: LoadOption): unknown;
  /** Finds the thing that it stands for. */
  resolve(): unknown;
  query(names: string[]): void;
}

/**
 * One object of the document, as the add-in holds it: what it reads must have been loaded and synced, what it does
 * is queued. The thing in the document is found when its turn comes, on the host's side.
 */
export abstract class ClientObject<Thing> implements Queued {
  abstract readonly typeName: string;
  ended = false;
  protected known = false;
  protected readonly loaded = new Map<string, unknown>();
  private thing: Thing | null | undefined;
  private readonly parts = new Map<string, Queued>();

  /** @param find Runs on the host's side; null makes a null object. */
  constructor(
    readonly context: RequestContext,
    private readonly find: () => Thing | null,
  ) {
    context.own(this);
    // biome-ignore lint/correctness/noConstructorReturn: what the desk lacks must be said, not read as undefined.
    return new Proxy<this>(this, guard);
  }

  /** Values by name, and the collections and objects that a path may go on through. */
  protected abstract readonly scalars: Record<string, (thing: Thing) => unknown>;

  get isNullObject(): boolean {
    if (!this.known) throw notLoaded('');
    return this.thing === null;
  }

  load(option?: LoadOption): this {
    const names = namesOf(option);
    this.context.queue(this, `${this.typeName}.load`, () => this.query(names));
    return this;
  }

  /** The thing in the document; only the host's side may ask. */
  host(member = ''): Thing {
    const thing = this.resolve();
    if (thing === null) throw itemNotFound(`${this.typeName}.${member}`);
    return thing;
  }

  /** Finds the thing, once. */
  resolve(): Thing | null {
    if (this.thing === undefined) this.thing = this.find();
    this.context.onSuccess(() => {
      this.known = true;
    });
    return this.thing;
  }

  /** Finds it anew. */
  protected again(): Thing | null {
    this.thing = undefined;
    return this.resolve();
  }

  /** An object reached by a property is the same one each time. */
  protected part<Part extends Queued>(name: string, make: () => Part): Part {
    const part = this.parts.get(name) ?? make();
    this.parts.set(name, part);
    return part as Part;
  }

  /** Reads what was asked for; the values become readable when the whole round trip succeeded. */
  query(names: string[]): void {
    const thing = this.resolve();
    if (thing === null) return;
    for (const name of names.length > 0 ? names : Object.keys(this.scalars)) this.queryOne(thing, name);
  }

  protected queryOne(thing: Thing, name: string): void {
    const [first = '', ...rest] = name.split('/');
    const scalar = this.scalars[first];
    if (scalar !== undefined) {
      const value = scalar(thing);
      this.context.onSuccess(() => this.loaded.set(first, value));
      return;
    }
    const next: unknown = Reflect.get(this, first);
    if (!(next instanceof ClientObject)) throw invalidArgument(`${this.typeName}.${first}`);
    next.query(rest.length > 0 ? [rest.join('/')] : []);
  }

  protected read<Value>(name: string): Value {
    if (this.loaded.has(name)) return this.loaded.get(name) as Value;
    // Every property of a null object reads as undefined.
    if (this.known && this.thing === null) return undefined as Value;
    throw notLoaded(`${this.typeName}.${name}`);
  }

  /** Queues a change of a property; the new value can be read at once. */
  protected write(name: string, value: unknown, change: (thing: Thing) => void): void {
    this.loaded.set(name, value);
    this.act(name, change);
  }

  protected act(name: string, action: (thing: Thing) => void, writes = true): void {
    this.context.queue(this, `${this.typeName}.${name}`, () => action(this.host(name)), writes);
  }

  /** Queues the making of an object by a method, and gives its stand-in. */
  protected made<Made extends Queued>(name: string, object: Made, writes = false): Made {
    this.context.queue(this, `${this.typeName}.${name}`, () => void object.resolve(), writes);
    return object;
  }
}

/** Stands for a number of objects; `items` is readable when loaded. */
export abstract class ClientCollection<Thing, Item extends ClientObject<Thing>> extends ClientObject<Thing[]> {
  protected readonly scalars = {};
  protected abstract itemOf(thing: Thing): Item;

  get items(): Item[] {
    return this.read<Item[]>('items');
  }

  override query(names: string[]): void {
    const things = this.again() ?? [];
    const ofItems = names.map((name) => name.replace(/^items(\/|$)/, '')).filter((name) => name !== '');
    const items = things.map((thing) => this.itemOf(thing));
    for (const item of items) item.query(ofItems);
    this.context.onSuccess(() => this.loaded.set('items', items));
  }

  /** The item made by a method of the collection. */
  protected chosen(name: string, item: Item): Item {
    return this.made(name, item);
  }
}

const guard: ProxyHandler<Queued> = {
  get(target, name, receiver) {
    if (
      typeof name === 'string' &&
      !(name in target) &&
      name !== 'then' &&
      name !== 'toJSON' &&
      !name.startsWith('$$') &&
      !name.startsWith('@@')
    )
      throw apiNotFound(`${target.typeName}.${name}`);
    return Reflect.get(target, name, receiver);
  },
};

function namesOf(option: LoadOption): string[] {
  if (option === undefined) return [];
  if (typeof option === 'string')
    return option
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  if (Array.isArray(option)) return option;
  return Object.entries(option).flatMap(([name, within]) =>
    typeof within === 'object' && within !== null
      ? namesOf(within as Record<string, unknown>).map((inner) => `${name}/${inner}`)
      : [name],
  );
}
