import { fail, ok } from '#shared/kernel/result'
import type { giftCardFeature } from '#shared/rewards/gift-card/gift-card-feature'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { SaleDesk } from '../../selling/sale/participant'
import type { MainFeature } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import type { ValueAuthority } from '../stored-value/value-authority'
import { askForCard } from './ask-for-card'
import { giftCardExpiryJob } from './gift-card-expiry-job'
import { giftCardPaper } from './gift-card-paper'
import { worthOfSale } from './gift-card-rows'
import { giftCardLimits, sellGiftCard, takeOffGiftCard } from './sell-gift-card'
import { useGiftCard } from './use-gift-card'

interface Works {
  readonly desk: SaleDesk
  readonly valueAuthority: ValueAuthority
}

/** What main does for gift cards. */
export const giftCardMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => ({
    'gift-card.limits': () => ok(giftCardLimits(desk.database, desk)),
    'gift-card.of-sale': ({ saleId }) => ok({ worth: worthOfSale(desk.database, saleId).length }),
  }),
  commands: ({ desk, valueAuthority }: Works) => ({
    'gift-card.sell': (input, caller) => sellGiftCard(desk, caller, input),
    'gift-card.take-off': (input, caller) => takeOffGiftCard(desk, caller, input),
    'gift-card.use': (input, caller) => useGiftCard(desk, valueAuthority, caller, input),
    'gift-card.ask': (input) => askForCard(desk, valueAuthority, input),
    'gift-card.reprint': async ({ saleId }, caller) => {
      const { database, now, terminal, papers } = desk
      const cards = worthOfSale(database, saleId)
      if (cards.length === 0) return fail({ code: 'gift-card-not-found' })
      database.write((db) =>
        recordAction(db, desk, caller, { action: 'gift-card.reprint', saleId, detail: {} }),
      )
      const timeZone = shopTimeZone(database, terminal.branchId)
      const printed = []
      for (const account of cards) {
        const paper = giftCardPaper(database, account, { branchId: terminal.branchId, at: now() })
        printed.push(await papers.print(markReprint(paper, now(), timeZone)))
      }
      return ok({ printed: printed.every((one) => one) })
    },
  }),
  jobs: ({ desk }: { readonly desk: Desk }) => [giftCardExpiryJob(desk)],
} satisfies MainFeature<(typeof giftCardFeature)['operations']>
