import { cents, ZERO } from '#shared/kernel/money/cents'
import {
  beginSending,
  queueMessage,
  settleMessage,
  type NewMessage,
} from '../../platform/messages/message-rows'
import type { TestTill } from './test-till'

/** Of two procedures: two SMS of one that waits and of one refused, and an e-mail; and one a day later. */
export function messagesWritten(till: TestTill): void {
  const write = (over: Partial<NewMessage>) =>
    till.database.write((db) =>
      queueMessage(db, {
        channel: 'sms',
        purpose: 'notice',
        procedure: 'Lembrete',
        customerId: null,
        address: '11900000000',
        subject: null,
        body: 'Ola',
        parts: 2,
        price: cents(24),
        dedupe: null,
        at: till.clock.now,
        ...over,
      }),
    ) ?? ''
  write({})
  write({ parts: 1, price: cents(12) })
  const refused = write({})
  till.database.write((db) => {
    beginSending(db, refused, 'zenvia', till.clock.now)
    settleMessage(db, refused, 'answer', { to: 'refused', fault: { kind: 'refused', words: 'não' } })
  })
  write({ channel: 'email', procedure: 'Aniversário', address: 'ana@loja.com.br', parts: 0, price: ZERO })
  write({ at: till.clock.now + 86_400_000 })
}
