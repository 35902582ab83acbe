import { fail, ok } from '#shared/kernel/result'
import { pixPayload, pixTxid } from '#shared/selling/payment/pix'
import { branchProfile } from '../../../store/branch/branch-queries'
import { readParameter } from '../../../store/settings/parameters-in-force'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

/** Pix: the code that is shown is made of the branch's own key. */
export const pix: WorkOf<'pix'> = {
  ...atTheCounter,
  prepare(db, { desk, sale, due, asked }) {
    const { pixKey, name, city } = branchProfile(db, sale.branchId)
    if (pixKey === null) return fail({ code: 'pix-not-configured' })
    const txid = pixTxid(asked.id)
    const payload = pixPayload({
      key: pixKey,
      merchantName: name,
      merchantCity: city,
      amount: asked.amount,
      txid: readParameter(db, 'payment.pix-without-txid', desk.terminal) ? null : txid,
    })
    return ok({ txid, payload, receivedAt: null, saleTotal: due })
  },
}
