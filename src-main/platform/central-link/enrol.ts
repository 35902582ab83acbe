import { randomUUID } from 'node:crypto'
import type { Central } from '#shared/central/central'
import type { CallOutput } from '#shared/central/central-calls'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../database/desk'
import type { SecretKeeper } from '../secrets/secret-keeper'
import { writeSecret } from '../secrets/secret-rows'
import type { FactSource } from './fact-source'
import { beginEnrolling, beginEpoch, ownUids } from './link-rows'
import { beginPast } from './past-facts'

export type EnrolRefusal =
  | { readonly code: 'central-unreachable' }
  /** Asked again, the same is answered. */
  | { readonly code: 'central-unknown' }
  | {
      readonly code: 'enrolment-refused'
      readonly why: Extract<CallOutput<'enrol'>, { kind: 'refused' }>['why']
    }
  | { readonly code: 'secret-not-protected' }

/** The name this terminal's key at the Central is kept by. */
export const centralKey = (terminalId: number): string => `central-key-${terminalId}`

/**
 * Joins the company's Central by a code a person was given there (DESIGN section 11), or begins a new epoch there. What
 * happened here until now is told from its beginning.
 */
export async function enrol(
  { database, terminal }: Desk,
  central: Pick<Central, 'enrol'>,
  secrets: Pick<SecretKeeper, 'prepare'>,
  sources: readonly FactSource[],
  code: string,
): Promise<Result<null, EnrolRefusal>> {
  const attempt = database.write((db) => beginEnrolling(db, terminal.id, randomUUID()))
  const answer = await central.enrol({ attempt, code, ...ownUids(database, terminal.id) })
  if (answer.kind === 'unreachable') return fail({ code: 'central-unreachable' })
  if (answer.kind === 'unknown') return fail({ code: 'central-unknown' })
  if (answer.value.kind === 'refused') return fail({ code: 'enrolment-refused', why: answer.value.why })
  const { key, epoch } = answer.value
  const sealed = await secrets.prepare(key, false)
  if (!sealed.ok) return sealed
  database.write((db) => {
    writeSecret(db, centralKey(terminal.id), sealed.value)
    beginEpoch(db, terminal.id, epoch)
    beginPast(db, terminal.id, sources)
  })
  return ok(null)
}
