import type { BranchId, TerminalId } from '../../src-shared/ids'
import type { ParameterValue, Scope } from '../../src-shared/settings/parameter'
import { parameterOf, type ParameterKey, type ValueOf } from '../../src-shared/settings/parameters'
import { resolveParameter, type StoredValue } from '../../src-shared/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../database/connection'

/** Where a parameter is asked for: a terminal of a branch, or the branch as a whole (null). */
export interface ParameterPlace {
  readonly branchId: BranchId
  readonly id: TerminalId | null
}

export interface StoredParameter extends StoredValue {
  readonly key: string
}

const ofPlace = `(scope = 'company' OR (scope = 'branch' AND scope_id IN (?)) OR (scope = 'terminal' AND scope_id IN (?)))`

/** The value that holds here now; never fails: what cannot be read is as if it were not set. */
export function readParameter<Key extends ParameterKey>(
  db: ReadDb,
  key: Key,
  { branchId, id }: ParameterPlace,
): ValueOf<Key> {
  const stored = db.all<StoredValue>(
    `SELECT scope, version, value AS text FROM parameter_value WHERE key IN (?) AND ${ofPlace}`,
    key,
    branchId,
    id,
  )
  return resolveParameter(parameterOf(key), stored).value
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
  db.run(
    `INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (key, scope, scope_id) DO UPDATE SET version = excluded.version, value = excluded.value`,
    key,
    scope,
    scopeId,
    parameterOf(key).version,
    JSON.stringify(value),
  )
}
