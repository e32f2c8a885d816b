import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { object, text } from '../json.ts';

/** Slack's side of Socket Mode: hello, envelopes, acks, and the renewal that Slack asks for. */
export class Socket {
  connections = 0;
  readonly #sockets: WebSocketServer;
  readonly #acks = new Map<string, PromiseWithResolvers<void>>();
  readonly #waiting = new Set<() => void>();
  #current: WebSocket | undefined;
  #envelopes = 0;

  constructor(server: Server) {
    this.#sockets = new WebSocketServer({ server, path: '/link' });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** Delivers one envelope, once somebody is connected. @returns when it was acknowledged */
  async deliver(type: string, payload: unknown): Promise<void> {
    while (!this.#current) {
      const next = Promise.withResolvers<void>();
      this.#waiting.add(next.resolve);
      await next.promise;
    }
    this.#envelopes++;
    const envelope_id = `envelope-${this.#envelopes}`;
    const acked = Promise.withResolvers<void>();
    this.#acks.set(envelope_id, acked);
    this.#current.send(
      JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api' }),
    );
    await acked.promise;
  }

  /** As every few hours: asks the client to connect anew. */
  renew(): void {
    const socket = this.#current;
    this.#current = undefined;
    socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** Breaks off without a word. */
  cut(): void {
    const socket = this.#current;
    this.#current = undefined;
    socket?.terminate();
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
    this.connections++;
    socket.on('message', (data) =>
      this.#acks.get(text(object(JSON.parse(data.toString()))['envelope_id']))?.resolve(),
    );
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    this.#current = socket;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
