import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** Whom a consent is of, and where they are reached, whole: for who sends, never for a screen. */
export interface Contact extends Readonly<Record<MessageChannel, string | null>> {
  readonly name: string
}

export function contactOf(db: ReadDb, id: CustomerId): Contact | undefined {
  return db.get('SELECT name, email, mobile AS sms FROM customer WHERE id = ?', id)
}
