import { ZERO } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { Desk } from '../../platform/database/desk'
import type { Job } from '../../platform/jobs/job'
import { workedDay } from '../../store/till/worked-day'
import { expireGiftCards } from './gift-card-rows'

/** Takes gift cards off the books once their last day, and the days a shop may rest, are past (FEATURES F24). */
export function giftCardExpiryJob(desk: Desk): Job {
  return {
    id: 'gift-card-expiry',
    name: 'Vencimento de cartões-presente',
    about: 'Dá baixa no que restou dos cartões-presente vencidos.',
    schedule: { every: 'day', at: '00:05' },
    catchUp: 'late',
    per: 'terminal',
    sends: false,
    run: () =>
      desk.database.write((db) => {
        const day = workedDay(db, desk)
        const { count, total } =
          day === null ? { count: 0, total: ZERO } : expireGiftCards(db, day, desk.now())
        if (count === 0) return 'Nenhum cartão-presente venceu.'
        return `${count === 1 ? '1 cartão venceu' : `${count} cartões venceram`}: ${formatCents(total)}.`
      }),
  }
}
