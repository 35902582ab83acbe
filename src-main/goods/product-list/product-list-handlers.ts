import type { productListContract } from '#shared/goods/product-list/product-list-operations'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { ReadWorker } from '../../platform/worker/read-worker'
import type { RunningReadings } from '../../platform/worker/running-readings'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { takeOut } from '../../store/audit/take-out'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { filterChoices } from './filter-choices'
import { listProducts } from './list-products'
import { besideSelling } from './list-question'
import type { ProductListTasks } from './product-list-tasks'

export interface Beside {
  readonly readWorker: ReadWorker<ProductListTasks>
  readonly runningReadings: RunningReadings
}

/** Some screens full. */
const pageSize = 100

export function productListQueries(
  { database, now, terminal }: ReadDesk,
  { readWorker, runningReadings }: Beside,
): QueriesFor<typeof productListContract> {
  return {
    'product-list.page': ({ run, ...asked }) => {
      const question = { ...asked, limit: pageSize }
      const place = { branchId: terminal.branchId, at: now() }
      const page = listProducts(database, question, place, besideSelling)
      return page
        ? ok(page)
        : runningReadings.follow(run, readWorker.run('product-list.read-page', { question, place }))
    },
    'product-list.count': ({ run, filter }) =>
      runningReadings.follow(run, readWorker.run('product-list.read-count', filter)),
    'product-list.choices': () => ok(filterChoices(database)),
  }
}

export function productListCommands(
  desk: Desk,
  { readWorker, runningReadings }: Beside,
  exportFolder: string,
): CommandsFor<typeof productListContract> {
  const { branchId } = desk.terminal
  return {
    'product-list.export': ({ run, format, filter, sort }, caller) => {
      const timeZone = shopTimeZone(desk.database, branchId)
      const taken = { name: 'produtos', extension: format, action: 'product-list.export', timeZone } as const
      const order = { filter, sort, branchId, at: desk.now(), format, timeZone }
      return takeOut(desk, caller, exportFolder, taken, (file) =>
        runningReadings.follow(run, readWorker.run('product-list.write-sheet', { ...order, file })),
      )
    },
  }
}
