import { randomUUID } from 'node:crypto'
import { fail, ok } from '#shared/kernel/result'
import type { Answer } from '../port/loyalty-program'
import { situation, type CrmBonusApi } from './api'

/**
 * Asks about a sale that does not exist. The operator refuses an unknown company and an unknown store with one word,
 * so the company alone is asked for next.
 */
export async function probe(
  api: CrmBonusApi,
  company: { readonly codempresa: string; readonly cnpj: string },
): Answer<null> {
  const asked = await api.call(situation, randomUUID(), {}, { patience: 'cashier' })
  if (asked.ok) return ok(null)
  if (asked.error.kind !== 'declined') return asked
  if (asked.error.refusal.code === 'not-found') return ok(null)
  if (asked.error.refusal.code !== 'store-refused') return asked
  const enrolled = await api.enroll(company)
  if (enrolled.ok) return fail({ kind: 'misconfigured', what: 'store' })
  return enrolled.error.kind === 'declined' ? fail({ kind: 'misconfigured', what: 'company' }) : enrolled
}
