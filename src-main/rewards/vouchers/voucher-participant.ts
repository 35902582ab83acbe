import type { Participant } from '../../selling/sale/participant'
import { forgetWaitingVoucher } from './voucher-rows'

/** The vale-troca that waits for the next sale of the terminal: this was it, paid, set aside or given up: the next customer's must never be paid with it. */
export const vouchers = {
  finish: (db, { desk }) => forgetWaitingVoucher(db, desk.terminal.id),
  park: (db, { desk }) => forgetWaitingVoucher(db, desk.terminal.id),
  cancel: (db, { desk }) => forgetWaitingVoucher(db, desk.terminal.id),
} satisfies Participant
