import type Sqlite from 'better-sqlite3'
import { connect } from '#main/platform/database/connection'
import { keepValueKinds } from '#main/rewards/stored-value/keep-value-kinds'
import { moveValue } from '#main/rewards/stored-value/move-value'
import type { ValueAccountId } from '#main/rewards/stored-value/value-account-rows'
import { insertLoad } from '#main/selling/sale/load-rows'
import { loadIdSchema } from '#shared/kernel/ids'
import { positiveCentsSchema } from '#shared/kernel/money/cents'
import { shopDay } from '#shared/kernel/time/shop-day'
import { lastDayOf } from '#shared/rewards/gift-card/last-day'
import type { Load } from '#shared/selling/sale/load'
import type { FinishedSale } from '#shared/selling/sale/sale'
import { samples } from '../samples'

/** The gift cards of the demo shop, each with the sale of the first till that sold it. */
const sold = samples.giftCards.map(({ code, worth }, index) => ({
  code,
  saleNumber: 2 + index * 3,
  load: {
    id: loadIdSchema.parse(`0193a1de-2222-7000-8000-00000000000${index + 1}`),
    kind: 'gift-card',
    account: `0193a1de-2222-7000-8000-0000000000a${index + 1}`,
    ending: code.slice(-4),
    amount: positiveCentsSchema.parse(worth),
  } as const satisfies Load,
}))

/** What the sale of this number sold of them. */
export function giftCardsOf(terminalId: number, number: number): Load[] {
  return terminalId === 1 ? sold.flatMap(({ saleNumber, load }) => (saleNumber === number ? [load] : [])) : []
}

/** Answers a function that fills the cards of a finished sale, as the app does. */
export function giftCardWriter(raw: Sqlite.Database): (sale: FinishedSale) => void {
  const database = connect(raw)
  keepValueKinds(database)
  return ({ id, branchId, openedAt, finishedAt: at, loads }) => {
    for (const load of loads) {
      const code = sold.find((one) => one.load.id === load.id)?.code ?? ''
      const account = load.account as ValueAccountId
      database.write((db) => {
        db.insert('value_account', {
          id: account,
          kind: 'gift-card',
          unit: 'cents',
          pocket: 'sold',
          code,
          branch_id: branchId,
          opened_at: openedAt,
          expires_on: lastDayOf(shopDay(at, 'America/Sao_Paulo'), 12),
        })
        insertLoad(db, id, load)
        moveValue(db, { account, cause: 'sold', of: load.id, amount: load.amount, at })
      })
    }
  }
}
