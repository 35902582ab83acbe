import { formatCents } from '#shared/kernel/money/format'
import type { Desk } from '../../platform/database/desk'
import type { Job } from '../../platform/jobs/job'
import { workedDay } from '../../store/till/worked-day'
import { expireVouchers } from './voucher-rows'

/** Takes vouchers off the books once their last day, and the days a shop may rest, are past (FEATURES A16). */
export function voucherExpiryJob(desk: Desk): Job {
  return {
    id: 'voucher-expiry',
    name: 'Vencimento de vales-troca',
    about: 'Dá baixa no que restou dos vales-troca vencidos.',
    schedule: { every: 'day', at: '00:05' },
    catchUp: 'late',
    per: 'terminal',
    sends: false,
    run: () =>
      desk.database.write((db) => {
        const day = workedDay(db, desk)
        if (day === null) return 'Nenhum vale venceu.'
        const { count, total } = expireVouchers(db, day, desk.now())
        if (count === 0) return 'Nenhum vale venceu.'
        return `${count === 1 ? '1 vale venceu' : `${count} vales venceram`}: ${formatCents(total)}.`
      }),
  }
}
