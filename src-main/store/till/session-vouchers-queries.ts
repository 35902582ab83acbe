import type { TillSessionId } from '#shared/kernel/ids'
import { goneStates } from '#shared/selling/payment/tender-states'
import type { SessionVouchers } from '#shared/store/till/session-vouchers'
import type { ReadDb } from '../../platform/database/connection'
import { sqlList } from '../../platform/database/sql-list'

const gone = sqlList(goneStates)

/** The vouchers of a session a closing names: issued without approval, and spent at the terminal that issued them. */
export function sessionVouchers(db: ReadDb, id: TillSessionId): SessionVouchers {
  return {
    issuedAlone: db.all(
      `SELECT return.number AS returnNumber, operator.name AS operatorName, sum(return_refund.amount_cents) AS amount
       FROM return JOIN operator ON operator.id = return.operator_id
       JOIN return_refund ON return_refund.return_id = return.id AND return_refund.kind = 'exchange-voucher'
       WHERE return.till_session_id IN (?) AND return.approver_id IS NULL
       GROUP BY return.id ORDER BY return.number`,
      id,
    ),
    spentWhereIssued: db.all(
      `SELECT sale.number AS saleNumber, substr(sale_tender.detail ->> '$.code', -4) AS ending,
              sale_tender.amount_cents AS amount
       FROM sale JOIN sale_tender ON sale_tender.sale_id = sale.id AND sale_tender.kind = 'exchange-voucher'
         AND sale_tender.state NOT IN ${gone}
       JOIN value_account ON value_account.code = sale_tender.detail ->> '$.code'
       JOIN return ON return.voucher_account = value_account.id AND return.terminal_id = sale.terminal_id
       WHERE sale.till_session_id IN (?) AND sale.number IS NOT NULL AND sale.voided_in IS NOT sale.till_session_id
       ORDER BY sale.number`,
      id,
    ),
  }
}
