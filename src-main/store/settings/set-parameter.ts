import type { TerminalId } from '#shared/kernel/ids'
import { scopeNames, type Parameter, type ParameterValue, type Scope } from '#shared/kernel/parameter'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ParameterList } from '#shared/store/settings/parameter-list'
import { parameterWords } from '#shared/store/settings/parameter-words'
import { parameterOf, type ParameterKey } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { listParameters } from './list-parameters'
import type { ParameterCheck } from './parameter-check'
import { storedParameters, writeParameter } from './parameter-rows'
import { findPlace, type Place } from './place-queries'

interface ParameterChange {
  readonly key: ParameterKey
  readonly scope: Scope
  /** Whose branch or which terminal is meant. */
  readonly terminalId: TerminalId
  /** Null lets it inherit again. */
  readonly value: ParameterValue | null
}

type Refusal =
  | { readonly code: 'terminal-not-found' }
  | { readonly code: 'scope-not-offered' }
  | { readonly code: 'invalid-parameter'; readonly expects: string }
  | { readonly code: 'parameter-refused'; readonly why: string }

/** Sets a parameter at one scope; recorded with what that scope said before and after (FEATURES B6). */
export function setParameter(
  desk: Desk,
  caller: Caller,
  { key, scope, terminalId, value }: ParameterChange,
  checks: readonly ParameterCheck[],
): Result<ParameterList, Refusal> {
  const parameter: Parameter = parameterOf(key)
  return desk.database.write((db) => {
    const terminal = findPlace(db, terminalId)
    if (!terminal) return fail({ code: 'terminal-not-found' })
    if (!parameter.scopes.includes(scope)) return fail({ code: 'scope-not-offered' })
    if (value !== null && !parameter.schema.safeParse(value).success)
      return fail({ code: 'invalid-parameter', expects: parameter.expects })
    const why = value === null ? null : whyNot(db, checks, key, value)
    if (why !== null) return fail({ code: 'parameter-refused', why })
    const before = wordsAt(db, key, scope, terminal)
    writeParameter(db, key, scope, terminal, value)
    const after = wordsAt(db, key, scope, terminal)
    if (before !== after) {
      const where = {
        company: '',
        branch: terminal.branchName,
        terminal: terminal.name,
      }[scope]
      const detail = {
        parameter: parameter.name,
        scope: `${scopeNames[scope]} ${where}`.trim(),
        before: { value: before },
        after: { value: after },
      }
      recordAction(db, desk, caller, { action: 'settings.set-parameter', saleId: null, detail })
    }
    return ok(listParameters(db, terminal))
  })
}

/** What the first feature that does not want the value says. */
function whyNot(
  db: ReadDb,
  checks: readonly ParameterCheck[],
  key: ParameterKey,
  value: ParameterValue,
): string | null {
  for (const check of checks) {
    const why = check.key === key ? check.whyNot(db, value) : null
    if (why !== null) return why
  }
  return null
}

/** What one scope says, as the trail keeps it. */
function wordsAt(db: ReadDb, key: ParameterKey, scope: Scope, terminal: Place): string {
  const parameter: Parameter = parameterOf(key)
  const stored = storedParameters(db, terminal).filter((one) => one.key === key)
  const said = resolveParameter(parameter, stored).scopes.find((one) => one.scope === scope)
  if (said?.state === 'set') return parameterWords(parameter, said.value)
  return said?.state === 'unreadable' ? 'ilegível' : 'herdado'
}
