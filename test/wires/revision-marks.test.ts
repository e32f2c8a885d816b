import { describe, expect, it } from 'vitest';
import type { RevisionKind } from '../../src/model/revision.ts';
import { readRevisionMark } from '../../src/wires/revision-marks.ts';

const TITLES: readonly (readonly [title: string, kind: RevisionKind, rank: number, bareTitle: string])[] = [
  ['Minister makes an offer', 'none', 1, 'Minister makes an offer'],
  ['(URGENT) Minister makes an offer', 'urgent', 0, 'Minister makes an offer'],
  ['(LEAD) Minister makes an offer', 'lead', 2, 'Minister makes an offer'],
  ['(2nd LD) Minister makes an offer', 'lead', 3, 'Minister makes an offer'],
  ['(3rd LD) Minister makes an offer', 'lead', 4, 'Minister makes an offer'],
  ['(CORRECTED) (2nd LD) Minister makes an offer', 'correction', 3, 'Minister makes an offer'],
  ['(LEAD) (News Focus) Minister makes an offer', 'lead', 2, 'Minister makes an offer'],
  ['(News Focus) Minister makes an offer', 'none', 1, 'Minister makes an offer'],
  ['(Yonhap Interview) Minister makes an offer', 'none', 1, 'Minister makes an offer'],
  ['[속보] 외교장관, 대화 제의', 'urgent', 0, '외교장관, 대화 제의'],
  ['[1보] 외교장관, 대화 제의', 'urgent', 0, '외교장관, 대화 제의'],
  ['외교장관, 대화 제의(2보)', 'lead', 3, '외교장관, 대화 제의'],
  ['외교장관, 대화 제의(종합)', 'lead', 2, '외교장관, 대화 제의'],
  ['외교장관, 대화 제의(종합2보)', 'lead', 3, '외교장관, 대화 제의'],
  ['[고침] 외교장관, 대화 제의(종합)', 'correction', 2, '외교장관, 대화 제의'],
  ['[전문취소] 외교장관, 대화 제의', 'withdrawal', 1, '외교장관, 대화 제의'],
  ['UPDATE 1-Minister makes an offer', 'lead', 2, 'Minister makes an offer'],
  ['UPDATE 4-Minister makes an offer', 'lead', 5, 'Minister makes an offer'],
  ['CORRECTED-UPDATE 2-Minister makes an offer', 'correction', 3, 'Minister makes an offer'],
  ['REFILE-UPDATE 1-Minister makes an offer', 'refile', 2, 'Minister makes an offer'],
  ['RPT-Minister makes an offer', 'repeat', 1, 'Minister makes an offer'],
  ['EXCLUSIVE-Minister makes an offer', 'none', 1, 'Minister makes an offer'],
  ['STORY WITHDRAWN', 'withdrawal', 1, ''],
  ['WITHDRAWN: Minister makes an offer', 'withdrawal', 1, 'Minister makes an offer'],
  ['BULLETIN KILL: Minister makes an offer', 'withdrawal', 1, 'Minister makes an offer'],
  ['1ST LEAD Minister makes an offer', 'lead', 2, 'Minister makes an offer'],
  ['2nd LD: Minister makes an offer', 'lead', 3, 'Minister makes an offer'],
  ['HOLD: Minister makes an offer', 'none', 1, 'Minister makes an offer'],
  ['Minister makes an offer (CORRECTED)', 'correction', 1, 'Minister makes an offer'],
  ['Troops withdrawn from the border', 'none', 1, 'Troops withdrawn from the border'],
  ['Kill the lights, says minister', 'none', 1, 'Kill the lights, says minister'],
  ['Lead in drinking water alarms experts', 'none', 1, 'Lead in drinking water alarms experts'],
  ['Update on talks expected', 'none', 1, 'Update on talks expected'],
];

describe('marks in titles', () => {
  it.each(TITLES)('%s', (title, kind, rank, bareTitle) => {
    expect(readRevisionMark({ title })).toMatchObject({ kind, rank, bareTitle });
  });
});

const NOTES: readonly (readonly [body: string, kind: RevisionKind, note: string | undefined])[] = [
  ['(ATTN: CORRECTS speaker in para 4)\n\nText.', 'correction', 'CORRECTS speaker in para 4'],
  ['(ATTN: ADDS details in paras 2-4)\n\nText.', 'lead', 'ADDS details in paras 2-4'],
  ['(ATTN: UPDATES throughout; CHANGES headline)\n\nText.', 'lead', 'UPDATES throughout; CHANGES headline'],
  ['Eds: Corrects the spelling of the name.\n\nText.', 'correction', 'Corrects the spelling of the name.'],
  ['The editors corrected the proofs.', 'none', undefined],
];

describe('lines to editors', () => {
  it.each(NOTES)('%s', (body, kind, note) => {
    const mark = readRevisionMark({ title: 'Minister makes an offer', body });
    expect([mark.kind, mark.note]).toEqual([kind, note]);
  });
});
