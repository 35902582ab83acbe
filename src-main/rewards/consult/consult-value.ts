import { maskName } from '#shared/customers/customer/mask-name'
import { normalizeBarcode } from '#shared/goods/catalog/ean'
import { withoutSymbology } from '#shared/goods/catalog/gs1-code'
import { cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { shopDay } from '#shared/kernel/time/shop-day'
import { valueTrouble, type Consulted, type ConsultedValue } from '#shared/rewards/consult/consulted'
import { valueTitle } from '#shared/rewards/stored-value/value-kind'
import { valueNumber } from '#shared/rewards/stored-value/value-number'
import { productOfCode } from '../../goods/catalog/resolve-code'
import type { Desk } from '../../platform/database/desk'
import { authorize, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone, shopToday } from '../../store/branch/shop-clock-queries'
import { countWrongCode, mayTryCode, type CodeWait } from '../stored-value/code-tries'
import type { ValueAuthority } from '../stored-value/value-authority'
import { accountOfCode, lastLeft, ownerOfCard, type CodedAccount } from './consulted-queries'

/**
 * Tells of any code what it is (FEATURES F32): goods, a loyalty card, or value with what is left of it, asked at its home.
 * A number of nothing counts as a wrong one, however it was tried.
 */
export async function consultValue(
  desk: Desk,
  authority: ValueAuthority,
  caller: Caller,
  entered: string,
): Promise<Result<Consulted, CodeWait | { readonly code: 'value-not-found' }>> {
  const { database, now, terminal } = desk
  const allowed = mayTryCode(desk)
  if (!allowed.ok) return allowed
  const code = normalizeBarcode(withoutSymbology(entered))
  const named = (name: string) => (authorize(caller, 'value.see-owner').ok ? name : maskName(name))

  const account = accountOfCode(database, valueNumber(entered))
  if (account) {
    const value = await valueOf(desk, authority, account)
    const detail = { valueKind: valueTitle(account.kind), codeEnding: value.ending }
    database.write((db) => recordAction(db, desk, caller, { action: 'value.consult', saleId: null, detail }))
    return ok({ ...value, owner: account.owner === null ? null : named(account.owner) })
  }
  const product = productOfCode(database, entered, { at: now(), branchId: terminal.branchId })
  if (product)
    return ok({
      is: 'product',
      description: product.description,
      price: product.promotionalPrice ?? product.price,
    })
  const member = ownerOfCard(database, code)
  if (member) return ok({ is: 'loyalty-card', owner: named(member.name) })
  countWrongCode(desk, caller, code)
  return fail({ code: 'value-not-found' })
}

/** What the account says, and its home of what is in it. */
async function valueOf(
  desk: Desk,
  authority: ValueAuthority,
  account: CodedAccount,
): Promise<Omit<ConsultedValue, 'owner'>> {
  const { database, terminal } = desk
  const zone = shopTimeZone(database, terminal.branchId)
  const { id, kind, branch, expiresOn } = account
  const answer = await authority.ask({ account: id })
  const said = answer.kind === 'answered' && answer.value.kind === 'account' ? answer.value : null
  const last = lastLeft(database, id)
  const trouble =
    said === null
      ? null
      : valueTrouble({ ...said, expiresOn, lastCause: last?.cause ?? null, today: shopToday(database, desk) })
  const hasLeft = trouble === 'cancelled' || trouble === 'given-back' || trouble === 'used-up'
  const since = hasLeft ? last : undefined
  return {
    is: 'value',
    kind,
    ending: account.code.slice(-4),
    branch,
    issuedOn: shopDay(account.issuedAt, zone),
    expiresOn,
    funds: said === null ? null : { balance: cents(said.balance), held: cents(said.held) },
    trouble,
    since: since === undefined ? null : shopDay(since.at, zone),
  }
}
