import { kindOfValueCode } from '#shared/rewards/stored-value/value-code'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import { valueNumber } from '#shared/rewards/stored-value/value-number'
import type { ReadDb } from '../../platform/database/connection'

/** The kind of value a code stands for: by the range it lies in, or as a number of the shop's own that is nothing else's. */
export function moneyOfCode(db: ReadDb, code: string): CodedKind | undefined {
  const number = valueNumber(code)
  return (
    kindOfValueCode(number) ??
    db.get<{ kind: CodedKind }>(
      'SELECT kind FROM value_account WHERE code IN (?) ORDER BY id LIMIT 1',
      number,
    )?.kind
  )
}
