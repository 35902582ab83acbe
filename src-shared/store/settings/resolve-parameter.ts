import { scopes, type ParameterRules, type ParameterValue, type Scope } from '../../kernel/parameter'

/** A value as it lies in the database: JSON text and the version that wrote it. */
export interface StoredValue {
  readonly scope: Scope
  readonly version: number
  readonly text: string
}

/** What one scope says. */
type ScopeValue<Value extends ParameterValue = ParameterValue> =
  | { readonly scope: Scope; readonly state: 'set'; readonly value: Value }
  | { readonly scope: Scope; readonly state: 'inherited' }
  /** Something is stored that this version cannot read: it is worth nothing. */
  | { readonly scope: Scope; readonly state: 'unreadable' }

interface Resolved<Value extends ParameterValue = ParameterValue> {
  readonly value: Value
  readonly origin: Scope | 'default'
  /** The scopes it may be set at, the nearest first. */
  readonly scopes: readonly ScopeValue<Value>[]
}

/** The value that holds, where it comes from and what each scope says: terminal, else branch, company, default. */
export function resolveParameter<Value extends ParameterValue>(
  parameter: ParameterRules<Value>,
  stored: readonly StoredValue[],
): Resolved<Value> {
  const said = scopes
    .filter((scope) => parameter.scopes.includes(scope))
    .map((scope) => readScope(parameter, scope, stored))
  const winner = said.find((one) => one.state === 'set')
  return winner === undefined
    ? { value: parameter.schema.parse(undefined), origin: 'default', scopes: said }
    : { value: winner.value, origin: winner.scope, scopes: said }
}

function readScope<Value extends ParameterValue>(
  parameter: ParameterRules<Value>,
  scope: Scope,
  stored: readonly StoredValue[],
): ScopeValue<Value> {
  const found = stored.find((one) => one.scope === scope)
  if (found === undefined) return { scope, state: 'inherited' }
  const value = readValue(parameter, found)
  return value === undefined ? { scope, state: 'unreadable' } : { scope, state: 'set', value }
}

function readValue<Value extends ParameterValue>(
  { schema, version, upgrade }: ParameterRules<Value>,
  stored: StoredValue,
): Value | undefined {
  if (stored.version > version) return undefined
  try {
    const json: unknown = JSON.parse(stored.text)
    const current = stored.version < version && upgrade ? upgrade(json, stored.version) : json
    // A stored nothing is no value: the default is the schema's answer to it, not the shop's.
    return current === undefined ? undefined : schema.safeParse(current).data
  } catch {
    return undefined
  }
}
