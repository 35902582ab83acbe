import { valueKinds } from '#shared/rewards/stored-value/value-kind'
import { valueNumber } from '#shared/rewards/stored-value/value-number'
import { moneyOfCode } from '../../goods/catalog/money-queries'
import type { ReadDb } from '../../platform/database/connection'

const ranges = valueKinds.flatMap(({ prefix }) => prefix ?? [])
/** A number of the till's own, in the groups it is printed in or without; then a word that may be a number of the shop's. */
const candidate = new RegExp(
  String.raw`(?<![0-9A-Z])(?:${ranges.join('|')})(?:[ .-]?\d){10}(?![0-9A-Z])|(?<![0-9A-Z])[0-9A-Z]{6,30}(?![0-9A-Z])`,
  'gi',
)

/**
 * What a message says, for those who may look at it: a number that is money is named by its last four, for whoever reads the
 * whole of it can spend it (`voucherEnding`). What is sent has all of it.
 */
export function hideValueNumbers(db: ReadDb, text: string): string {
  return text.replace(candidate, (found) =>
    moneyOfCode(db, found) === undefined ? found : `final ${valueNumber(found).slice(-4)}`,
  )
}
