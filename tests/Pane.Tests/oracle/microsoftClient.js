import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

const nothing = () => {};

/** As much of a browser as Microsoft's script asks for while it loads. */
function pretendWindow() {
  const kept = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const location = {
    href: 'https://pane.example/',
    protocol: 'https:',
    host: 'pane.example',
    hostname: 'pane.example',
    search: '',
  };
  const document = {
    createElement: element,
    getElementsByTagName: () => [element()],
    addEventListener: nothing,
    head: element(),
    body: element(),
    documentElement: {},
    readyState: 'complete',
    cookie: '',
    location,
  };
  const page = {
    console: { log: nothing, warn: nothing, error: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location,
    document,
    sessionStorage: kept,
    localStorage: kept,
    navigator: { userAgent: 'node', language: 'en-US' },
    XMLHttpRequest: class {},
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}

function load() {
  const script = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/word-web-16.00.debug.js');
  const page = vm.createContext(pretendWindow());
  vm.runInContext(readFileSync(script, 'utf8'), page);
  return page;
}

const page = load();

/** What the host answers to a query: a value for each property that it names. */
function valuesOf(names) {
  const values = { _Id: 7 };
  for (const name of names) {
    const [first, ...rest] = name.replace(/^items\//, '').split('/');
    const key = first.charAt(0).toUpperCase() + first.slice(1);
    values[key] = rest.length > 0 ? { ...values[key], ...valuesOf([rest.join('/')]) } : (known[key] ?? 'text');
  }
  return values;
}

const known = {
  Id: 7,
  OutlineLevel: 10,
  IsListItem: false,
  TableNestingLevel: 0,
  IsEmpty: true,
  Bold: false,
  Italic: false,
  Saved: false,
  CannotEdit: false,
  CannotDelete: false,
};

/** The action types of the wire: an object is made, a query is asked, a method is called, a property is set. */
const method = 3;

/** Whether the published package has the member; it is older than the typings. */
export function has(member) {
  const [name, property] = member.split('.');
  const { prototype: document } = page.Word.Document;
  if (name.startsWith('Setting')) return 'settings' in document;
  if (name.startsWith('Style') || property === 'getStyles') return 'getStyles' in document;
  return true;
}

/** @returns Microsoft's client, with a host that answers everything, and says of an object with the id 404 that there is none. */
export function microsoftClient() {
  let asked = 0;
  const answer = ({ Actions, ObjectPaths }, refusal) => {
    if (refusal !== undefined) return { Results: [], Error: { Code: refusal, Message: 'refused', Location: '' } };
    const isNull = (path) => path?.ArgumentInfo?.Arguments?.includes(404) === true;
    const answerTo = ({ ActionType, ObjectPathId, QueryInfo }) => {
      if (isNull(ObjectPaths[ObjectPathId])) return null;
      if (ActionType === method) return 'answer';
      const values = valuesOf(QueryInfo?.Select ?? []);
      return { ...values, _Items: [values, values] };
    };
    return { Error: null, Results: Actions.map((action) => ({ ActionId: action.Id, Value: answerTo(action) })) };
  };
  return {
    context(refusal) {
      const context = new page.Word.RequestContext();
      const executeAsync = async (_flags, _customData, message) => {
        asked++;
        return { Body: answer(message.Body, refusal), Headers: {}, ErrorCode: '', ErrorMessage: '' };
      };
      Object.defineProperty(context, '_requestExecutor', { value: { executeAsync }, writable: true });
      return context;
    },
    run: (context, batch) => page.Word.run(context, batch),
    asked: () => asked,
  };
}
