import type { PriceRule } from '#shared/goods/pricing/rules/price-rule'
import { isInScope } from '#shared/goods/pricing/rules/rule-scope'
import type { BranchId, CustomerId, Instant } from '#shared/kernel/ids'
import { shopTime } from '#shared/kernel/time/shop-day'
import type { ReadDb } from '../../platform/database/connection'
import { branchUid } from '../../store/branch/branch-queries'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { priceRules, priceRuleVersion, type KnownRule } from './price-rule-queries'

/** Where, when and for whom something is priced. */
interface Occasion {
  readonly branchId: BranchId
  readonly at: Instant
  readonly customerId: CustomerId | null
}

/** The rules of one version, and those in force on the occasions lately asked about. */
interface Book {
  readonly version: string
  readonly rules: readonly KnownRule[]
  readonly inForce: Map<string, readonly PriceRule[]>
}

const none: readonly PriceRule[] = []
const occasionsKept = 32
/** One, since a till works on one file; a version is random, so that another file is never taken for it. */
let book: Book | undefined

/**
 * The automatic rules in force on an occasion. Every scan asks: rules are read again only when their version changes,
 * whoever changed them, and a sale in progress is answered with the same list, so that what pricing knows of it stays.
 */
export function rulesInForce(db: ReadDb, occasion: Occasion): readonly PriceRule[] {
  const version = priceRuleVersion(db)
  if (book?.version !== version) book = { version, rules: priceRules(db), inForce: new Map() }
  const { rules, inForce } = book
  if (rules.length === 0) return none
  const { branchId, at, customerId } = occasion
  const key = `${branchId} ${at} ${customerId !== null}`
  const known = inForce.get(key)
  if (known) return known
  const circumstances = {
    branch: branchUid(db, branchId),
    time: shopTime(at, shopTimeZone(db, branchId)),
    hasCustomer: customerId !== null,
  }
  const found = rules
    .filter(
      ({ startsAt, endsAt, scope }) => at >= startsAt && at <= endsAt && isInScope(scope, circumstances),
    )
    .map(({ rule }) => rule)
  const [oldest] = inForce.keys()
  if (oldest !== undefined && inForce.size >= occasionsKept) inForce.delete(oldest)
  inForce.set(key, found)
  return found
}
