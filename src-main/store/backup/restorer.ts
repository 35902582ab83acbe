import { fail, ok, type Result } from '#shared/kernel/result'
import { completeRole } from '#shared/store/access/complete-role'
import { startingRoleIds, startingRoles, type Role, type RoleId } from '#shared/store/access/roles'
import { connect } from '../../platform/database/connection'
import { askReadOnly } from '../../platform/database/read-only'
import { hashPin, pinMatches } from '../access/pin'
import { findRole } from '../access/role-queries'
import { hasTable } from './backup-label'
import { holdsShop } from './file-proof'
import type { RestoreNote } from './restore-note'

interface Credentials {
  readonly operatorCode: string
  readonly pin: string
}

type RestorerRefusal = { readonly code: 'not-recognised' } | { readonly code: 'restorer-lacks-right' }

/**
 * Proves who wants to restore, against the first of these files whose people can be read: the shop's own before any copy.
 * One answer and one time for an unknown code and a wrong PIN.
 */
export async function proveRestorer(
  files: readonly string[],
  { operatorCode, pin }: Credentials,
): Promise<Result<RestoreNote['by'], RestorerRefusal>> {
  const people = firstPeople(files, operatorCode)
  const account = people?.account
  const hash = account?.pinHash ?? (await standIn())
  const matches = await pinMatches(pin, hash).catch(() => false)
  if (!matches || account === undefined) return fail({ code: 'not-recognised' })
  if (people?.role?.levels['database.restore'] !== 'allow') return fail({ code: 'restorer-lacks-right' })
  return ok({ code: operatorCode, name: account.name })
}

interface People {
  readonly account: Account | undefined
  readonly role: Role | undefined
}

/** What files of every version say about an operator. */
interface Account {
  readonly name: string
  readonly role: RoleId
  readonly pinHash: string
}

function firstPeople(files: readonly string[], operatorCode: string): People | undefined {
  for (const file of files) {
    const people = readPeople(file, operatorCode)
    if (people !== undefined) return people
  }
  return undefined
}

/** Undefined where the file tells nothing about its people. */
function readPeople(path: string, operatorCode: string): People | undefined {
  return askReadOnly(path, (raw) => {
    if (!holdsShop(raw)) return undefined
    const db = connect(raw)
    // Read whole: a page of it that is gone must not make somebody a stranger.
    db.all('SELECT id, code, pin_hash FROM operator')
    const account = db.get<Account>(
      'SELECT name, role, pin_hash AS pinHash FROM operator WHERE code = ? AND active = 1',
      operatorCode,
    )
    if (account === undefined) return { account, role: undefined }
    return { account, role: hasTable(raw, 'role') ? findRole(db, account.role) : startingRole(account.role) }
  })
}

/** Files of the first versions had no roles of their own. */
function startingRole(id: RoleId): Role | undefined {
  const known = startingRoleIds.find((one) => one === id)
  return known && completeRole(startingRoles[known])
}

let stranger: Promise<string> | undefined
function standIn(): Promise<string> {
  stranger ??= hashPin('nobody')
  return stranger
}
