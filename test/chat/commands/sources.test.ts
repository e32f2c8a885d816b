import { expect, it } from 'vitest';
import { cardText } from '../../../src/chat/card-text.ts';
import { CONSOLE } from '../../../src/model/destination.ts';
import { handlerOnDesk } from '../support/handler.ts';

it('tells how the reading of each wire goes', async () => {
  const asker = { destination: CONSOLE, personal: CONSOLE, user: 'u', locale: 'en', mayManage: true };
  const { card } = await handlerOnDesk().runText('sources', asker);
  const text = cardText(card);
  expect(text).toMatch(/UPI \(upi-top\)\n.*failed 2 times, next try 22 June 2021 .*: no answer/);
  expect(text).toMatch(/Yonhap \(yonhap-en\)\n\s+read 22 June 2021/);
});
