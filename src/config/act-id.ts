import { z } from 'zod';
import { ACT_IDS, ACTS, type ActId } from '../model/act.ts';

const isActId = (value: unknown): value is ActId => typeof value === 'string' && Object.hasOwn(ACTS, value);

export const actId = z.custom<ActId>(isActId, `must be one of ${ACT_IDS.join(', ')}`);
