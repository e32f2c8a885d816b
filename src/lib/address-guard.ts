import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Thrown inside a connection attempt whose address may not be fetched. */
export class ForbiddenAddressError extends Error {
  readonly code = 'ERR_FORBIDDEN_ADDRESS';

  constructor(host: string) {
    super(`Cannot connect to '${host}' as its address must be a public one`);
    this.name = 'ForbiddenAddressError';
  }
}

/**
 * Whether an IP address is one that the public internet routes: no private, loopback, link-local,
 * shared, multicast, reserved or unspecified one, also not written as IPv6 (mapped, NAT64, 6to4).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}

/** Which addresses a connection may go to. */
export type MayConnect = (address: string) => boolean;

/** For the demo, for tests, and where an operator chose the address. */
export const anyAddress: MayConnect = () => true;

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * A `lookup` for sockets that fails unless every answer may be connected to. As the socket connects to the
 * very answer checked here, a name that resolves differently the next time (DNS rebinding) gains nothing.
 */
export const guardedLookup =
  (mayConnect: MayConnect) =>
  (hostname: string, options: LookupOptions, callback: LookupCallback): void =>
    systemLookup(hostname, { ...options, all: true }, (error, answers) => {
      if (error) return callback(error, []);
      const [first] = answers;
      if (!first || !answers.every(({ address }) => mayConnect(address)))
        return callback(new ForbiddenAddressError(hostname), []);
      if (options.all) callback(null, answers);
      else callback(null, first.address, first.family);
    });

/** A literal address as host never reaches a `lookup`: it is checked before connecting. */
export function isForbiddenHost(hostname: string, mayConnect: MayConnect): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 && !mayConnect(bare);
}
