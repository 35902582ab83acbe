import type { Participant } from '../../selling/sale/participant'
import { forgetWaitingVoucher } from './voucher-rows'

/** The vale-troca that waits for the next sale of the terminal: this was it, paid with or not. */
export const vouchers = {
  finish: (db, { desk }) => forgetWaitingVoucher(db, desk.terminal.id),
} satisfies Participant
