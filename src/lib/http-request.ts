import { constants } from 'node:crypto';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { guardedLookup, type MayConnect } from './address-guard.ts';

export interface WireRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Sends one request and answers with the head of its response; the body is still to be read. */
export interface Sender {
  send(url: URL, request: WireRequest): Promise<IncomingMessage>;
  close(): void;
}

/** Node's own client, which keeps connections open. (undici does the same and took 27 MB more of memory.) */
export function createSender(mayConnect: MayConnect): Sender {
  const options = {
    keepAlive: true,
    maxSockets: 4,
    lookup: guardedLookup(mayConnect),
  };
  const plain = new HttpAgent(options);
  // Some agencies' servers know no secure renegotiation (RFC 5746); OpenSSL 3 refuses them by default.
  const secure = new HttpsAgent({ ...options, secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT });
  return {
    send: (url, { method, headers, body, signal }) =>
      new Promise((resolve, reject) => {
        const https = url.protocol === 'https:';
        const sent = (https ? httpsRequest : httpRequest)(
          url,
          { method, headers, signal, agent: https ? secure : plain, maxHeaderSize: 64 * 1024 },
          resolve,
        );
        sent.once('error', reject);
        sent.end(body);
      }),
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}
