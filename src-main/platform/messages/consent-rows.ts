import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { CustomerId, Instant, OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'
import { newId } from '../database/new-id'

interface Said {
  readonly customerId: CustomerId
  readonly channel: MessageChannel
  readonly at: Instant
  /** Null where the person did it without anybody of the shop. */
  readonly by: OperatorId | null
  /** Where it was said: `balcão`, `SAIR por SMS`. */
  readonly origin: string
}

/** Writes down that somebody agreed to be written to, and to which version of which text (LGPD; crm.md 4.19). */
export function giveConsent(db: WriteDb, said: Said & { readonly textVersion: string }): void {
  write(db, said, 1, said.textVersion, newestWithdrawal(db, said.customerId, said.channel))
}

export function withdrawConsent(db: WriteDb, said: Said): void {
  write(db, said, 0, null, null)
}

function write(
  db: WriteDb,
  { customerId, channel, at, by, origin }: Said,
  isGiven: 0 | 1,
  textVersion: string | null,
  afterWithdrawal: string | null,
): void {
  db.insert('consent', {
    id: newId(),
    customer_id: customerId,
    channel,
    is_given: isGiven,
    at,
    by,
    origin,
    text_version: textVersion,
    after_withdrawal: afterWithdrawal,
  })
}

/**
 * Whether somebody may be written to. Withdrawal wins: yes holds only where whoever took it knew of the newest no, so that
 * one given at another till, or by a clock that is wrong, never outdoes one it had not heard of.
 */
export function hasConsent(db: ReadDb, customerId: CustomerId, channel: MessageChannel): boolean {
  const withdrawal = newestWithdrawal(db, customerId, channel)
  return (
    db.get(
      `SELECT 1 FROM consent WHERE customer_id IN (?) AND channel IN (?) AND is_given = 1
         AND after_withdrawal IS ? LIMIT 1`,
      customerId,
      channel,
      withdrawal,
    ) !== undefined
  )
}

function newestWithdrawal(db: ReadDb, customerId: CustomerId, channel: MessageChannel): string | null {
  return (
    db.get<{ id: string }>(
      `SELECT id FROM consent WHERE customer_id IN (?) AND channel IN (?) AND is_given = 0 ORDER BY id DESC LIMIT 1`,
      customerId,
      channel,
    )?.id ?? null
  )
}
