import type { Answer, Call } from '../loopback.ts';

export const ok = (body: unknown): Answer => ({ status: 200, body });

export const notFound = ({ method, path }: Call): Answer => ({
  status: 404,
  body: { message: `404: ${method} ${path}`, code: 0 },
});

/** Discord's word for a payload that it will not have. */
export const refused = (problems: readonly string[]): Answer => ({
  status: 400,
  body: { message: `Invalid Form Body: ${problems.join('; ')}`, code: 50_035 },
});
