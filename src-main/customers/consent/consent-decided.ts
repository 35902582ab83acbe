import { consentDecidedSchema, type ConsentDecided } from '#shared/customers/consent/consent-decided'
import { terminalIdSchema } from '#shared/kernel/ids'
import type { FactSource } from '../../platform/central-link/fact-source'
import { keepDecision } from '../../platform/messages/consent-rows'

type Row = Omit<ConsentDecided, 'isGiven' | 'knows' | 'text'> & {
  readonly at: number
  readonly isGiven: 0 | 1
  readonly knows: string
  readonly version: number | null
  readonly hash: string | null
}

/** That somebody said yes or no to being written to: every till of the company acts by it. */
export const consentDecided: FactSource = {
  type: 'consent-decided',
  version: 1,
  tell(db, decision) {
    const row = db.get<Row>(
      `SELECT id AS decision, customer_id AS customer, channel, purpose, is_given AS isGiven, by, origin, knows, at,
              text_version AS version, text_hash AS hash
       FROM consent WHERE id = ?`,
      decision,
    )
    if (!row) throw new Error(`There is no consent ${decision}`)
    const { at, version, hash, ...rest } = row
    const body = consentDecidedSchema.parse({
      ...rest,
      isGiven: row.isGiven === 1,
      knows: JSON.parse(row.knows) as unknown,
      text: version === null ? null : { version, hash },
    })
    return { at, body }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT id AS subject, position FROM consent
       WHERE terminal_id IN (?) AND position > ? ORDER BY position LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear(db, { at, body, terminalId }) {
    const { decision: id, customer: customerId, ...said } = consentDecidedSchema.parse(body)
    keepDecision(db, { ...said, id, customerId, at, terminalId: terminalIdSchema.parse(terminalId) })
    return 'done'
  },
}
