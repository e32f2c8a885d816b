import type { Party } from '../../model/party.ts';

/** Who a mention is, without its place in the text. */
export type Resolution = Pick<Party, 'kind' | 'id' | 'members' | 'country' | 'p' | 'candidates'>;

export const unresolved = (kind: Party['kind'], country: string | undefined = undefined): Resolution => ({
  kind,
  id: null,
  members: [],
  country: country ?? null,
  p: 0,
  candidates: [],
});
