import type { BranchId, TerminalId } from '#shared/kernel/ids'
import type { ParameterValue, Scope } from '#shared/kernel/parameter'
import { parameterOf, type ParameterKey, type ValueOf } from '#shared/store/settings/parameters'
import { resolveParameter, type StoredValue } from '#shared/store/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Where a parameter is asked for: a terminal of a branch, or the branch as a whole (null). */
export interface ParameterPlace {
  readonly branchId: BranchId
  readonly id: TerminalId | null
}

export interface StoredParameter extends StoredValue {
  readonly key: string
}

const ofPlace = `(scope = 'company' OR (scope = 'branch' AND scope_id IN (?)) OR (scope = 'terminal' AND scope_id IN (?)))`

/** Other whenever any parameter is; of two files, too. Kept by triggers, whoever writes. */
export function parameterVersion(db: ReadDb): string {
  const row = db.get<{ version: string }>('SELECT version FROM parameter_version WHERE id = 1')
  if (row === undefined) throw new Error('parameter_version has one row, always')
  return row.version
}

/** A parameter's value by what is stored of it and of others. */
export function valueAmong<Key extends ParameterKey>(
  stored: readonly StoredParameter[],
  key: Key,
): ValueOf<Key> {
  const own = stored.filter((one) => one.key === key)
  return resolveParameter(parameterOf(key), own).value
}

/** Everything stored that may hold at a place. */
export function storedParameters(db: ReadDb, { branchId, id }: ParameterPlace): StoredParameter[] {
  return db.all(
    `SELECT key, scope, version, value AS text FROM parameter_value WHERE ${ofPlace}`,
    branchId,
    id,
  )
}

/** Everything stored anywhere. */
export function allStoredParameters(db: ReadDb): (StoredParameter & { readonly scopeId: number })[] {
  return db.all('SELECT key, scope, scope_id AS scopeId, version, value AS text FROM parameter_value')
}

/** Sets a value at one scope, or lets it inherit again (null). */
export function writeParameter(
  db: WriteDb,
  key: ParameterKey,
  scope: Scope,
  { branchId, id }: ParameterPlace,
  value: ParameterValue | null,
): void {
  const scopeId = { company: 0, branch: branchId, terminal: id }[scope]
  if (value === null) {
    db.run('DELETE FROM parameter_value WHERE key = ? AND scope = ? AND scope_id = ?', key, scope, scopeId)
    return
  }
  if (scopeId === null) throw new Error('A branch as a whole is no terminal')
  db.put('parameter_value', {
    key,
    scope,
    scope_id: scopeId,
    version: parameterOf(key).version,
    value: JSON.stringify(value),
  })
}
