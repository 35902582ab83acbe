import type { customerListContract } from '#shared/customers/customer/list-operations'
import type { CustomerId } from '#shared/kernel/ids'
import type { OutputOf } from '#shared/kernel/operation'
import type { ReadDb } from '../../platform/database/connection'
import { basket, lastPurchase, turnover, visits } from '../condition/customer-facts'

type Purchases = OutputOf<(typeof customerListContract)['customer.purchases']>

const SHOWN = 100

/** What a customer bought: the figures as conditions ask them, and the newest sales that stand. */
export function purchasesOf(db: ReadDb, customerId: CustomerId): Purchases {
  const figures = db.get<Pick<Purchases, 'turnover' | 'visits' | 'basket' | 'lastAt'>>(
    `SELECT ${turnover} AS turnover, (${visits}) AS visits, (${basket}) AS basket, (${lastPurchase}) AS lastAt
     FROM customer WHERE customer.id = ?`,
    customerId,
  )
  const sales = db.all<Purchases['sales'][number]>(
    `SELECT sale.id, sale.number, terminal.name AS terminal, branch.name AS branch, finished_at AS at,
            total_cents AS total,
            (SELECT coalesce(sum(return.total_cents), 0) FROM return WHERE return.sale_id = sale.id) AS returned
     FROM sale JOIN terminal ON terminal.id = sale.terminal_id JOIN branch ON branch.id = sale.branch_id
     WHERE sale.customer_id IN (SELECT id FROM customer WHERE coalesce(merged_into, id) IN (?)) AND sale.state = 'finished' ORDER BY finished_at DESC LIMIT ${SHOWN}`,
    customerId,
  )
  return { ...(figures ?? nothing), sales }
}

const nothing = { turnover: 0, visits: 0, basket: null, lastAt: null } as Omit<Purchases, 'sales'>
