import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SandboxOptions } from '../../src-sandbox/sandbox.ts';
import { SandboxClient, at, type StreamPart } from '../support/sandbox-client.ts';

const toClose: SandboxClient[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const client of toClose.splice(0)) await client.close();
});

async function start(options: SandboxOptions = {}): Promise<SandboxClient> {
  const client = await SandboxClient.start({ speed: Infinity, ...options });
  toClose.push(client);
  return client;
}

function stateIn(part: StreamPart | undefined): unknown {
  if (part?.is !== 'event') throw new Error(`no event but ${JSON.stringify(part)}`);
  return part.event === 'stop' ? 'stop' : at(JSON.parse(part.data), 'order_state');
}

/** A stream byte by byte. */
async function openStream(client: SandboxClient, orderId: string) {
  const { body } = await fetch(`${client.sandbox.url}/v5/orders/${orderId}/subscribe`);
  if (body === null) throw new Error('an answer without a body');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  async function until(fits: (text: string) => boolean): Promise<void> {
    while (!fits(text)) {
      const { value, done } = await reader.read();
      if (done) return;
      text += value;
    }
  }
  return { text: () => text, until, close: () => reader.cancel() };
}

async function nextState(stream: AsyncGenerator<StreamPart, undefined>): Promise<unknown> {
  const { value, done } = await stream.next();
  return done ? 'ended' : stateIn(value);
}

describe('a stream', () => {
  it('tells the present state at once, also in the middle of an order', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, 'pay-slow');
    const stream = client.stream(id);
    expect(await nextState(stream)).toBe('PaymentStarted');
    await stream.return(undefined);
  });

  it.each(['cancel', 'expire', 'fail-setup', 'fail-payment'] as const)('ends with stop after "%s"', async (action) => {
    const client = await start();
    const id = await client.order();
    const stream = client.stream(id);
    await nextState(stream);
    client.sandbox.control.act(id, action);
    expect(await nextState(stream)).not.toBe('stop');
    expect(await nextState(stream)).toBe('stop');
    expect(await nextState(stream)).toBe('ended');
  });

  it('of a finished order tells it once and stops', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, 'cancel');
    const stream = client.stream(id);
    expect([await nextState(stream), await nextState(stream), await nextState(stream)]).toEqual([
      'Canceled',
      'stop',
      'ended',
    ]);
  });

  it('goes on in a failed payment whose money has arrived', async () => {
    const client = await start();
    const id = await client.order({ coin: 'BTC', network: 'Lightning' });
    const stream = client.stream(id);
    await nextState(stream);
    client.sandbox.control.act(id, { do: 'set', orderState: 'PaymentFailed', paymentState: 'PaymentReceived' });
    expect(await nextState(stream)).toBe('PaymentFailed');
    client.sandbox.control.act(id, 'deliver');
    expect(await nextState(stream)).toBe('Done');
    expect(await nextState(stream)).toBe('stop');
  });

  it('of an order that nobody made is 404', async () => {
    const client = await start();
    expect((await client.get('/v5/orders/nobody/subscribe')).status).toBe(404);
  });

  it('is told to all who watch, and only about their order', async () => {
    const client = await start();
    const [one, other] = [await client.order(), await client.order()];
    const streams = [client.stream(one), client.stream(one), client.stream(other)];
    for (const stream of streams) await nextState(stream);
    expect(client.sandbox.control.stats()).toMatchObject({ openStreams: 3, streamsOpened: 3 });
    client.sandbox.control.act(one, 'pay-slow');
    client.sandbox.control.act(other, 'cancel');
    expect(await Promise.all(streams.map(nextState))).toEqual(['PaymentStarted', 'PaymentStarted', 'Canceled']);
    for (const stream of streams) await stream.return(undefined);
  });

  it('breathes every fifteen seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = await start();
    const stream = client.stream(await client.order());
    await nextState(stream);
    vi.advanceTimersByTime(14_999);
    client.sandbox.control.sendToStreams(': before\n\n');
    expect((await stream.next()).value).toEqual({ is: 'comment', text: 'before' });
    vi.advanceTimersByTime(1);
    expect((await stream.next()).value).toEqual({ is: 'comment', text: 'heartbeat' });
    await stream.return(undefined);
  });

  it('breathes as often as it is told to, or not at all', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = await start();
    const id = await client.order();
    client.sandbox.control.change({ heartbeatMs: 2_000 });
    const quick = client.stream(id);
    await nextState(quick);
    client.sandbox.control.change({ heartbeatMs: 0 });
    const mute = client.stream(id);
    await nextState(mute);
    vi.advanceTimersByTime(2_000);
    expect((await quick.next()).value).toEqual({ is: 'comment', text: 'heartbeat' });
    client.sandbox.control.sendToStreams(': nothing before this\n\n');
    expect((await mute.next()).value).toEqual({ is: 'comment', text: 'nothing before this' });
    for (const stream of [quick, mute]) await stream.return(undefined);
  });
});

describe('streams that are interfered with', () => {
  it('can be cut, for one order or for all', async () => {
    const client = await start();
    const [one, other] = [await client.order(), await client.order()];
    const streams = [client.stream(one), client.stream(other)];
    for (const stream of streams) await nextState(stream);
    expect(client.sandbox.control.cutStreams(one)).toBe(1);
    await expect(streams[0]?.next()).rejects.toThrow();
    expect(client.sandbox.control.stats().openStreams).toBe(1);
    expect(client.sandbox.control.cutStreams()).toBe(1);
    await expect(streams[1]?.next()).rejects.toThrow();
  });

  it('can fall silent: open, but not a byte, not even at the end', async () => {
    const client = await start();
    const id = await client.order();
    const stream = client.stream(id);
    await nextState(stream);
    expect(client.sandbox.control.silenceStreams(id)).toBe(1);
    client.sandbox.control.act(id, 'cancel');
    client.sandbox.control.sendToStreams(': shout\n\n');
    const next = stream.next();
    client.sandbox.control.cutStreams(id);
    await expect(next).rejects.toThrow();
  });

  it('can carry any text', async () => {
    const client = await start();
    const stream = client.stream(await client.order());
    await nextState(stream);
    client.sandbox.control.sendToStreams('event: surprise\ndata: 1\n\n');
    expect((await stream.next()).value).toEqual({ is: 'event', event: 'surprise', data: '1' });
    await stream.return(undefined);
  });
});

describe('streams that are disturbed while they are open', () => {
  it('can end inside a frame', async () => {
    const client = await start();
    const id = await client.order();
    const answer = await openStream(client, id);
    await answer.until((text) => text.endsWith('\n\n'));
    const whole = answer.text();
    expect(client.sandbox.control.disturbStreams({ kind: 'cut-in-frame' }, id)).toBe(1);
    await expect(answer.until(() => false)).rejects.toThrow();
    const rest = answer.text().slice(whole.length);
    expect(rest.length).toBeGreaterThan(10);
    expect(whole.startsWith(rest)).toBe(true);
    expect(client.sandbox.control.stats().openStreams).toBe(0);
  });

  it('can end inside a later frame', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.addStreamFault({ kind: 'cut-in-frame', afterFrames: 1 });
    const stream = client.stream(id);
    expect(await nextState(stream)).toBe('WaitingForPayment');
    client.sandbox.control.act(id, 'pay-slow');
    await expect(stream.next()).rejects.toThrow();
  });

  it('can drip: a byte at a time and never a whole frame, whatever happens to the order', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = await start();
    const id = await client.order();
    const answer = await openStream(client, id);
    await answer.until((text) => text.endsWith('\n\n'));
    const whole = answer.text();
    client.sandbox.control.disturbStreams({ kind: 'drip', paceMs: 500 });
    client.sandbox.control.act(id, 'cancel');
    client.sandbox.control.sendToStreams(': nothing else\n\n');
    for (let byte = 1; byte <= 3_000; byte += 1) {
      vi.advanceTimersByTime(500);
      if (byte <= 3) await answer.until((text) => text.length === whole.length + byte);
    }
    await answer.until((text) => text.length === whole.length + 3_000);
    const dripped = answer.text().slice(whole.length);
    expect(dripped.trimEnd()).toContain('"order_state":"Canceled"');
    expect(dripped).not.toContain('\n\n');
    await answer.close();
  });

  it('can bring good frames slowly, and then stop as always', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = await start();
    const id = await client.order();
    const answer = await openStream(client, id);
    await answer.until((text) => text.endsWith('\n\n'));
    const before = answer.text().length;
    client.sandbox.control.disturbStreams({ kind: 'slow-frames', paceMs: 100 });
    client.sandbox.control.act(id, 'cancel');
    vi.advanceTimersByTime(900);
    await answer.until((text) => text.length > before);
    expect(answer.text().slice(before)).not.toContain('\n\n');
    vi.advanceTimersByTime(5_000);
    await answer.until(() => false);
    const blocks = answer.text().slice(before).split('\n\n');
    expect(blocks[0]).toContain('"order_state":"Canceled"');
    expect(blocks[1]).toContain('event: stop');
  });

  it('can say everything twice', async () => {
    const client = await start();
    const id = await client.order();
    const stream = client.stream(id);
    await nextState(stream);
    client.sandbox.control.disturbStreams({ kind: 'repeat' });
    client.sandbox.control.act(id, 'pay-slow');
    expect([await nextState(stream), await nextState(stream)]).toEqual(['PaymentStarted', 'PaymentStarted']);
    await stream.return(undefined);
  });

  it('can bring the frame before after the newest one', async () => {
    const client = await start({ nowMs: () => 1_787_679_708_000 });
    const id = await client.order();
    const stream = client.stream(id);
    await nextState(stream);
    client.sandbox.control.disturbStreams({ kind: 'out-of-order' }, id);
    client.sandbox.control.advance(1_000);
    client.sandbox.control.act(id, 'pay-slow');
    expect([await nextState(stream), await nextState(stream)]).toEqual(['PaymentStarted', 'WaitingForPayment']);
    client.sandbox.control.act(id, 'confirm');
    expect([await nextState(stream), await nextState(stream)]).toEqual(['PaymentReceived', 'PaymentStarted']);
    await stream.return(undefined);
  });

  it('are those of one order alone where one is named', async () => {
    const client = await start();
    const [one, other] = [await client.order(), await client.order()];
    const streams = [client.stream(one), client.stream(other)];
    for (const stream of streams) await nextState(stream);
    expect(client.sandbox.control.disturbStreams({ kind: 'silence' }, one)).toBe(1);
    client.sandbox.control.act(one, 'pay-slow');
    client.sandbox.control.act(other, 'pay-slow');
    expect(await Promise.all(streams.slice(1).map(nextState))).toEqual(['PaymentStarted']);
    const mute = streams[0]?.next();
    client.sandbox.control.cutStreams();
    await expect(mute).rejects.toThrow();
  });
});

describe('a stream fault', () => {
  it('lasts as long as it says, and hits one order alone where one is named', async () => {
    const client = await start({ nowMs: () => 1_787_679_708_000 });
    const [one, other] = [await client.order(), await client.order()];
    const status = async (id: string): Promise<number> => {
      const { status: told, body } = await fetch(`${client.sandbox.url}/v5/orders/${id}/subscribe`);
      await body?.cancel();
      return told;
    };
    client.sandbox.control.addStreamFault({ kind: 'refuse', status: 502, forMs: 20_000, orderId: one });
    expect([await status(one), await status(one), await status(other)]).toEqual([502, 502, 200]);
    client.sandbox.control.advance(20_000);
    expect(await status(one)).toBe(200);
    expect(client.sandbox.control.faults().streams).toEqual([]);
  });

  it('refuses the subscription with its status, as often as it says, then all is well', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.addStreamFault({ kind: 'refuse', status: 502, times: 2 });
    for (let count = 0; count < 2; count += 1)
      expect((await client.get(`/v5/orders/${id}/subscribe`)).status).toBe(502);
    const stream = client.stream(id);
    expect(await nextState(stream)).toBe('WaitingForPayment');
    await stream.return(undefined);
  });

  it('answers with a web page', async () => {
    const client = await start();
    client.sandbox.control.addStreamFault({ kind: 'html' });
    const answer = await client.get(`/v5/orders/${await client.order()}/subscribe`);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('sends comments only', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.addStreamFault({ kind: 'comments-only' });
    const stream = client.stream(id);
    expect((await stream.next()).value).toMatchObject({ is: 'comment' });
    client.sandbox.control.act(id, 'cancel');
    expect((await stream.next()).value).toMatchObject({ is: 'comment' });
    await stream.return(undefined);
  });

  it('begins with a frame that is no JSON', async () => {
    const client = await start();
    client.sandbox.control.addStreamFault({ kind: 'broken-frame' });
    const stream = client.stream(await client.order());
    const { value } = await stream.next();
    expect(() => stateIn(value as StreamPart)).toThrow('JSON');
    expect(await nextState(stream)).toBe('WaitingForPayment');
    await stream.return(undefined);
  });

  it('closes after some frames without stop', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.addStreamFault({ kind: 'early-close', afterFrames: 2 });
    const stream = client.stream(id);
    await nextState(stream);
    client.sandbox.control.act(id, 'pay-slow');
    expect([await nextState(stream), await nextState(stream)]).toEqual(['PaymentStarted', 'ended']);
  });

  it('repeats an old state after the new one', async () => {
    const client = await start();
    const id = await client.order();
    client.sandbox.control.act(id, 'pay-slow');
    client.sandbox.control.addStreamFault({ kind: 'old-frame' });
    const stream = client.stream(id);
    expect([await nextState(stream), await nextState(stream)]).toEqual(['PaymentStarted', 'WaitingForPayment']);
    await stream.return(undefined);
  });
});
