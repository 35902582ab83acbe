import { ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { insertText, textInForce } from './consent-text-rows'

/**
 * What customers are asked from now on. Those before stay, with who agreed to them; the same words again are no new version.
 */
export function writeConsentText(
  desk: Desk,
  caller: Actor,
  text: string,
): Result<{ readonly version: number }, never> {
  return desk.database.write((db) => {
    const before = textInForce(db)
    if (before.text === text) return ok({ version: before.version })
    const version = insertText(db, text, caller.operator.id, desk.now())
    const detail = { number: version, text }
    recordAction(db, desk, caller, { action: 'consent.write-text', saleId: null, detail })
    return ok({ version })
  })
}
