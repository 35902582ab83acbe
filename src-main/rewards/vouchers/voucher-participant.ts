import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Left, Participant } from '../../selling/sale/participant'
import { checkVouchers, spendVouchers } from './spend-vouchers'
import { forgetWaitingVoucher } from './voucher-rows'

/** Vales-troca a sale is paid with, and the one that waits for the next sale of the terminal. */
export const vouchers = {
  checkFinish: (db, { sale, at }) => checkVouchers(db, sale, at),
  finish: spend,
} satisfies Participant

function spend(db: WriteDb, { desk, sale, at }: Finished): Left {
  const papers = spendVouchers(db, sale, at)
  forgetWaitingVoucher(db, desk.terminal.id)
  return { papers }
}
