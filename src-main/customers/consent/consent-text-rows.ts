import { createHash } from 'node:crypto'
import type { ConsentText } from '#shared/customers/consent/consent-operations'
import type { Instant, OperatorId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Every version of what customers are asked, the one in force first. */
export function consentTexts(db: ReadDb): ConsentText[] {
  return db.all<ConsentText>(
    `SELECT version, text, hash, at, operator.name AS operatorName FROM consent_text
     LEFT JOIN operator ON operator.id = by ORDER BY version DESC`,
  )
}

/** The one in force. */
export function textInForce(db: ReadDb): ConsentText {
  const [text] = consentTexts(db)
  if (!text) throw new Error('A shop starts with a text')
  return text
}

/** Puts a text in force from now on; answers its version. */
export function insertText(db: WriteDb, text: string, by: OperatorId, at: Instant): number {
  const version = textInForce(db).version + 1
  const hash = createHash('sha256').update(text).digest('hex')
  db.insert('consent_text', { version, text, hash, at, by })
  return version
}
