import { fail } from '#shared/kernel/result'
import {
  restoreGiftCards,
  returnToGiftCards,
  spendGiftCards,
} from '../../../rewards/gift-card/spend-gift-cards'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

/** Cartão-presente: it is used by its number (`gift-card.use`), which has its home hold it before it pays anything. */
export const giftCard: WorkOf<'gift-card'> = {
  ...atTheCounter,
  prepare: () => fail({ code: 'gift-card-by-number' }),
  finish: (db, deed, mine) => ({ papers: spendGiftCards(db, deed, mine) }),
  undo(db, deed) {
    restoreGiftCards(db, deed)
    return {}
  },
  giveBack(db, deed) {
    returnToGiftCards(db, deed)
    return {}
  },
}
