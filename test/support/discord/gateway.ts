import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { object } from '../json.ts';
import { ALLOWED, guild, ready } from './packets.ts';

const GUILDS_INTENT = 1;

/** Discord's gateway: hello, identify, ready, guild, heartbeats, resume. */
export class Gateway {
  /** What the bot may do in its guild. */
  permissions = ALLOWED;
  /** Closes the next identification with this code: 4004, 4014. */
  refuseWith: number | undefined;
  /** Knows no session any more: who resumes must identify anew. */
  forgetful = false;
  identified = 0;
  resumed = 0;
  readonly #sockets: WebSocketServer;
  readonly #token: string;
  readonly #url: () => string;
  #current: WebSocket | undefined;
  #sequence = 0;
  readonly #waiting = new Set<() => void>();

  constructor(server: Server, token: string, url: () => string) {
    this.#token = token;
    this.#url = url;
    this.#sockets = new WebSocketServer({ server, path: '/gateway' });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** Sends an event to the bot, once it is there. */
  async dispatch(t: string, d: unknown): Promise<void> {
    while (!this.#current) {
      const next = Promise.withResolvers<void>();
      this.#waiting.add(next.resolve);
      await next.promise;
    }
    this.#sequence++;
    this.#current.send(JSON.stringify({ op: 0, s: this.#sequence, t, d }));
  }

  /** Breaks the connection as Discord does. */
  drop(code: number): void {
    const socket = this.#current;
    this.#current = undefined;
    socket?.close(code);
  }

  /** Stays connected, but neither reads nor answers, not even a close. */
  freeze(): void {
    this.#current?.pause();
  }

  close(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (data) => {
      const { op, d } = object(JSON.parse(data.toString()));
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 2) void this.#identify(socket, object(d));
      if (op === 6) void this.#resume(socket, object(d));
    });
  }

  async #identify(socket: WebSocket, { token, intents }: Readonly<Record<string, unknown>>): Promise<void> {
    this.identified++;
    if (this.refuseWith !== undefined) return socket.close(this.refuseWith);
    if (token !== this.#token) return socket.close(4004);
    if (intents !== GUILDS_INTENT) return socket.close(4014);
    this.#arrive(socket);
    await this.dispatch('READY', ready(this.#url()));
    await this.dispatch('GUILD_CREATE', guild(this.permissions));
  }

  async #resume(socket: WebSocket, { token }: Readonly<Record<string, unknown>>): Promise<void> {
    if (token !== this.#token) return socket.close(4004);
    if (this.forgetful) return socket.send(JSON.stringify({ op: 9, d: false }));
    this.#arrive(socket);
    await this.dispatch('RESUMED', {});
    this.resumed++;
  }

  #arrive(socket: WebSocket): void {
    this.#current = socket;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
