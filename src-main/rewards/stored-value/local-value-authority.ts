import type { Answer } from '#shared/central/central'
import type { Desk } from '../../platform/database/desk'
import type { ValueAuthority } from './value-authority'
import { fundsOf, holdValue, releaseHold } from './value-hold-rows'

/** This till's own file decides: for accounts that are home here, which is all of them where there is no Central. */
export function localValueAuthority({ database, now }: Pick<Desk, 'database' | 'now'>): ValueAuthority {
  function answered<Value>(value: Value): Promise<Answer<Value>> {
    return Promise.resolve({ kind: 'answered', value, at: now() })
  }
  return {
    hold: (input) => answered(database.write((db) => holdValue(db, input, now()))),
    release: ({ id }) => answered(database.write((db) => releaseHold(db, id, now()))),
    ask: ({ account }) => {
      const funds = fundsOf(database, account)
      return answered(funds ? { kind: 'account', ...funds } : { kind: 'account-unknown' })
    },
  }
}
