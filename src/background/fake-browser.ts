/** The browser's interface as far as the background uses it, in memory; for tests. What was asked of it is written down. */
export interface FakeBrowser {
  /** Stands in for `browser` of shared/browser.ts. */
  api: unknown;
  /** Deliver a message as the browser would. Undefined where nobody answers. */
  deliver(message: unknown, sender: unknown): Promise<unknown>;
  /** Fire an event: `fire('runtime.onInstalled', { reason: 'install' })`. */
  fire(event: string, ...args: unknown[]): void;
  calls: { name: string; args: unknown[] }[];
  local: Map<string, unknown>;
  session: Map<string, unknown>;
  tabs: Map<number, { id: number; url?: string }>;
  /** What a reader in a tab answers; without one nobody listens there. */
  readers: Map<number, (message: { to?: string; name: string; take: unknown }) => unknown>;
  granted: Set<string>;
  /** Calls that the browser refuses, by name. */
  refuses: Set<string>;
  /** Forget all listeners, as when the worker is killed; what is stored stays. */
  kill(): void;
}

type Listener = (...args: unknown[]) => unknown;

export function fakeBrowser(): FakeBrowser {
  const calls: FakeBrowser['calls'] = [];
  const listeners = new Map<string, Set<Listener>>();
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const tabs: FakeBrowser['tabs'] = new Map();
  const readers: FakeBrowser['readers'] = new Map();
  const granted = new Set<string>();
  const refuses = new Set<string>();

  const on = (name: string) => {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set);
    return { addListener: (l: Listener) => set.add(l), removeListener: (l: Listener) => set.delete(l) };
  };
  const noted =
    (name: string, work: (...args: never[]) => unknown = () => undefined) =>
    async (...args: unknown[]) => {
      calls.push({ name, args });
      if (refuses.has(name)) throw new Error(`${name} is refused`);
      return (work as Listener)(...args);
    };
  const area = (map: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(map) : map.has(key) ? { [key]: structuredClone(map.get(key)) } : {},
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) map.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) map.delete(key);
    },
    clear: async () => map.clear(),
  });

  const api = {
    runtime: {
      id: 'masadir@test',
      getURL: (path: string) => `chrome-extension://masadir/${path}`,
      onMessage: on('runtime.onMessage'),
      onInstalled: on('runtime.onInstalled'),
      sendMessage: noted('runtime.sendMessage'),
    },
    i18n: { getUILanguage: () => 'ar', getMessage: (key: string) => key },
    storage: { local: area(local), session: area(session) },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error('No tab');
        return tab;
      },
      query: async () => [...tabs.values()],
      create: noted('tabs.create'),
      sendMessage: async (id: number, message: { to?: string; name: string; take: unknown }) => {
        const reader = readers.get(id);
        if (!reader || message.to !== 'reader') throw new Error('Could not establish connection');
        calls.push({ name: 'tabs.sendMessage', args: [id, message] });
        return { ok: true, give: reader(message) };
      },
    },
    action: {
      setBadgeText: noted('badge'),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: noted('title'),
      openPopup: noted('openPopup'),
    },
    scripting: {
      executeScript: noted('executeScript', () => []),
      registerContentScripts: noted('registerContentScripts'),
      unregisterContentScripts: noted('unregisterContentScripts'),
    },
    contextMenus: {
      create: noted('contextMenus.create'),
      removeAll: async () => undefined,
      onClicked: on('contextMenus.onClicked'),
    },
    commands: { onCommand: on('commands.onCommand') },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        return true;
      },
      onRemoved: on('permissions.onRemoved'),
    },
  };

  return {
    api,
    calls,
    local,
    session,
    tabs,
    readers,
    granted,
    refuses,
    deliver: (message, sender) =>
      new Promise((resolve) => {
        const answers = [...(listeners.get('runtime.onMessage') ?? [])].map((l) =>
          l(message, sender, resolve),
        );
        if (!answers.includes(true)) resolve(undefined);
      }),
    fire: (event, ...args) => {
      for (const listener of listeners.get(event) ?? []) listener(...args);
    },
    kill: () => {
      for (const set of listeners.values()) set.clear();
    },
  };
}
