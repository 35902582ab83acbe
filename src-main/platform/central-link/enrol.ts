import { randomUUID } from 'node:crypto'
import type { Central } from '#shared/central/central'
import type { CallOutput } from '#shared/central/central-calls'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { WriteDb } from '../database/connection'
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
  /** This computer has nowhere to keep the key safe. */
  | { readonly code: 'central-key-not-protected' }

interface EnrolDesk extends Desk {
  readonly secrets: Pick<SecretKeeper, 'prepare'>
  readonly sources: readonly FactSource[]
  /** Written with it. */
  readonly record: (db: WriteDb) => void
}

/** The name the key at the Central of a terminal with this uid is kept by. */
export const centralKey = (uid: string): string => `central-key-${uid}`

/**
 * Joins the company's Central by a code a person was given there (DESIGN section 11), or begins a new epoch there. What
 * happened here until now is told from its beginning.
 */
export async function enrol(
  { database, terminal, now, secrets, sources, record }: EnrolDesk,
  central: Pick<Central, 'enrol'>,
  code: string,
): Promise<Result<null, EnrolRefusal>> {
  const attempt = database.write((db) => beginEnrolling(db, terminal.id, randomUUID()))
  const uids = ownUids(database, terminal.id)
  const answer = await central.enrol({ attempt, code, ...uids })
  if (answer.kind === 'unreachable') return fail({ code: 'central-unreachable' })
  if (answer.kind === 'unknown') return fail({ code: 'central-unknown' })
  if (answer.value.kind === 'refused') return fail({ code: 'enrolment-refused', why: answer.value.why })
  const { key, epoch } = answer.value
  const sealed = await secrets.prepare(key, false)
  if (!sealed.ok) return fail({ code: 'central-key-not-protected' })
  database.write((db) => {
    writeSecret(db, centralKey(uids.terminal), sealed.value)
    beginEpoch(db, terminal.id, epoch, now())
    beginPast(db, terminal.id, sources)
    record(db)
  })
  return ok(null)
}
