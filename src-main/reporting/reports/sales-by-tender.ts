import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { tenderDefinition, tenderKinds } from '#shared/selling/payment/tender'
import { goneStates } from '#shared/selling/payment/tender-states'
import { sqlList } from '../../platform/database/sql-list'
import type { Report } from '../report/report'
import { branchChoice, chosenBranches } from './branch-choice'

const names = tenderKinds.map((kind) => `WHEN '${kind}' THEN '${tenderDefinition(kind).name}'`).join(' ')

/** What was handed over less the change, so that all of it comes to what was sold. */
export const salesByTender: Report = {
  id: 'sales-by-tender',
  menu: 'Vendas',
  name: 'Vendas por forma de pagamento',
  about: 'Com que as vendas foram pagas, sem o troco, e o que voltou em cada forma.',
  right: 'reports.view',
  choices: [branchChoice],
  columns: [
    { id: 'tender', name: 'Forma', kind: 'text' },
    { id: 'times', name: 'Pagamentos', kind: 'count', sums: true },
    { id: 'received', name: 'Recebido', kind: 'money', sums: true },
    { id: 'refunded', name: 'Devolvido', kind: 'money', sums: true },
    { id: 'net', name: 'Líquido', kind: 'money', sums: true },
  ],
  chart: { label: 'tender', value: 'net', runs: 'down' },
  order: { column: 'net', descending: true },
  key: null,
  sql: `
    SELECT CASE kind ${names} ELSE kind END AS tender, sum(times) AS times, sum(received) AS received,
           sum(refunded) AS refunded, sum(received) - sum(refunded) AS net
    FROM (
      SELECT kind, 1 AS times, amount_cents AS received, 0 AS refunded
      FROM sale JOIN sale_tender ON sale_tender.sale_id = sale.id
      WHERE ${chosenBranches} AND number IS NOT NULL AND sale.state = 'finished'
        AND sale_tender.state NOT IN ${sqlList(goneStates)}
        AND finished_at >= @from AND finished_at < @until AND going()
      UNION ALL
      SELECT '${drawerKind}', 0, -change_cents, 0
      FROM sale
      WHERE ${chosenBranches} AND number IS NOT NULL AND state = 'finished' AND change_cents > 0
        AND finished_at >= @from AND finished_at < @until AND going()
      UNION ALL
      SELECT kind, 0, 0, amount_cents
      FROM return JOIN return_refund ON return_refund.return_id = return.id
      WHERE ${chosenBranches} AND at >= @from AND at < @until AND going()
    )
    GROUP BY kind`,
}
