import type { KeptWhy } from '#shared/selling/returns/kept-words'
import type { Load } from '#shared/selling/sale/load'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { lastLeft } from '../consult/consulted-queries'
import type { ValueAccountId } from '../stored-value/value-account-rows'

/** Why a sold card does not come back, as this file knows it; null where all of it is there (crm.md, vector G14). */
export function whyKept(db: ReadDb, desk: Desk, { account: uid, amount }: Load): KeptWhy | null {
  const account = uid as ValueAccountId
  const card = db.get<{ balance: number; held: number; expiresOn: string | null }>(
    'SELECT balance, held, expires_on AS expiresOn FROM value_account WHERE id = ?',
    account,
  )
  if (!card) throw new Error('The card is there')
  const { balance, held, expiresOn } = card
  if (balance === 0) return lastLeft(db, account)?.cause === 'expired' ? 'expired' : 'used-up'
  if (expiresOn !== null && shopToday(db, desk) > expiresOn) return 'expired'
  if (held > 0) return 'in-use'
  return balance < amount ? 'spent-in-part' : null
}
