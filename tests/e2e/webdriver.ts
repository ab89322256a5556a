// The few commands of WebDriver (W3C) that the journey in the real window needs, over plain HTTP.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The signs that WebDriver gives to keys without a letter. */
export const KEY = {
  enter: '\ue007',
  tab: '\ue004',
  escape: '\ue00c',
  control: '\ue009',
  alt: '\ue00a',
  home: '\ue011',
  pageDown: '\ue00f',
  right: '\ue014',
  f8: '\ue038',
  f9: '\ue039',
};

/** An element of the page, by its reference. */
export type Element = string;

/** One session with the app. */
export class Session {
  private constructor(private readonly url: string) {}

  /** A session in which `application` is running. */
  static async open(server: string, application: string): Promise<Session> {
    const wanted = { browserName: 'wry', 'tauri:options': { application } };
    const made = (await send('POST', `${server}/session`, { capabilities: { alwaysMatch: wanted } })) as { sessionId: string };
    return new Session(`${server}/session/${made.sessionId}`);
  }

  /** Ends the session and the app with it. */
  async close(): Promise<void> {
    await send('DELETE', this.url);
  }

  /** The first element for the CSS selector; an error when there is none. */
  find(css: string): Promise<Element> {
    return this.findBy('css selector', css);
  }

  /** The first element for the XPath; an error when there is none. */
  findByPath(xpath: string): Promise<Element> {
    return this.findBy('xpath', xpath);
  }

  private async findBy(using: string, value: string): Promise<Element> {
    const found = (await send('POST', `${this.url}/element`, { using, value })) as Record<string, string>;
    return found[ELEMENT] ?? '';
  }

  /** Clicks in the middle of the element. */
  async click(element: Element): Promise<void> {
    await send('POST', `${this.url}/element/${element}/click`, {});
  }

  /** Presses the keys for `text` with whatever has the focus, one after the other. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await this.keys(actions);
  }

  /** Presses `key` while `held` is down. */
  async chord(held: string, key: string): Promise<void> {
    const down = { type: 'keyDown', value: held };
    const up = { type: 'keyUp', value: held };
    await this.keys([down, { type: 'keyDown', value: key }, { type: 'keyUp', value: key }, up]);
  }

  private async keys(actions: object[]): Promise<void> {
    await send('POST', `${this.url}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** What the body of a function gives when it runs in the page. */
  run(body: string, ...args: unknown[]): Promise<unknown> {
    return send('POST', `${this.url}/execute/sync`, { script: body, args });
  }

  /** What the body of a function hands to its last argument, a callback. */
  runAsync(body: string, ...args: unknown[]): Promise<unknown> {
    return send('POST', `${this.url}/execute/async`, { script: body, args });
  }

  /** All text on the page as a reader sees it. */
  async text(): Promise<string> {
    return String(await this.run('return document.body.innerText'));
  }
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const init: RequestInit = { method, headers: { 'content-type': 'application/json' } };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(url, init);
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}
