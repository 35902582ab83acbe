import type { CustomerId } from '#shared/kernel/ids'
import { shopDay } from '#shared/kernel/time/shop-day'
import { valueTrouble, type HeldValue } from '#shared/rewards/consult/consulted'
import type { ReadDesk } from '../../platform/database/desk'
import { shopTimeZone, shopToday } from '../../store/branch/shop-clock-queries'
import { accountsOfCustomer, lastLeft } from './consulted-queries'

/**
 * The vouchers and cards of somebody, with what is left of each in cents as this till knows it: their homes are not asked,
 * and the whole numbers, which are money, stay here.
 */
export function valuesOfCustomer(desk: ReadDesk, customerId: CustomerId): HeldValue[] {
  const { database, terminal } = desk
  const zone = shopTimeZone(database, terminal.branchId)
  const today = shopToday(database, desk)
  return accountsOfCustomer(database, customerId).map((account) => {
    const { id, kind, code, branch, issuedAt, expiresOn, balance, held } = account
    const last = balance === 0 ? lastLeft(database, id) : undefined
    return {
      kind,
      ending: code.slice(-4),
      branch,
      issuedOn: shopDay(issuedAt, zone),
      expiresOn,
      balance,
      held,
      trouble: valueTrouble({ balance, held, expiresOn, lastCause: last?.cause ?? null, today }),
      since: last === undefined ? null : shopDay(last.at, zone),
    }
  })
}
