import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';

/** The body is longer than allowed, as sent or once unpacked. */
export class BodyTooLargeError extends Error {
  readonly limitBytes: number;

  constructor(limitBytes: number, options?: ErrorOptions) {
    super(`the body must be under ${limitBytes} bytes`, options);
    this.name = 'BodyTooLargeError';
    this.limitBytes = limitBytes;
  }
}

/** @throws {BodyTooLargeError} as soon as more than the limit has arrived */
export async function collectBody(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limitBytes) throw new BodyTooLargeError(limitBytes);
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

/**
 * Undoes Content-Encoding; an archive that would unpack to more than the limit stops at the limit.
 * A truncated one yields what there is.
 * @param encoding the header: `gzip`, `br`, `deflate`, `zstd` or a list of them, outermost last
 * @throws {BodyTooLargeError}
 */
export async function unpackBody(
  body: Uint8Array,
  encoding: string,
  limitBytes: number,
): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  let unpacked = body;
  for (const coding of codings.reverse()) unpacked = await unpack(unpacked, coding, limitBytes);
  return unpacked;
}

/** The codings that `unpackBody` undoes, as Accept-Encoding. */
export const ACCEPTED_ENCODINGS = 'gzip, br, zstd, deflate';

async function unpack(body: Uint8Array, coding: string, limitBytes: number): Promise<Uint8Array> {
  if (body.length === 0) return body;
  const maxOutputLength = limitBytes;
  const zlib = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        return await promisify(gunzip)(body, zlib);
      case 'deflate':
        return await (isZlib(body) ? promisify(inflate)(body, zlib) : promisify(inflateRaw)(body, zlib));
      case 'br':
        return await promisify(brotliDecompress)(body, { maxOutputLength });
      case 'zstd':
        return await promisify(zstdDecompress)(body, { maxOutputLength });
      default:
        throw new Error(`the encoding must be one of ${ACCEPTED_ENCODINGS}: got '${coding}'`);
    }
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    )
      throw new BodyTooLargeError(limitBytes, { cause: error });
    throw error;
  }
}

/** Servers send `deflate` with and without zlib's header (RFC 1950); its low four bits are 8. */
const isZlib = (body: Uint8Array): boolean => ((body[0] ?? 0) & 0x0f) === 8;
