import type { personalDataContract } from '#shared/customers/personal-data/personal-data-operations'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { eraseCustomer } from './erase-customer'
import { exportTold, type Telling } from './export-told'
import { previewErasure } from './preview-erasure'
import { personalDataRequests } from './request-queries'

type Operations = typeof personalDataContract

export function personalDataQueries(
  desk: ReadDesk,
  { exportFolder }: Pick<Telling, 'exportFolder'>,
): QueriesFor<Operations> {
  return {
    'personal.erasure-preview': ({ customerId }) => previewErasure(desk, exportFolder, customerId),
    'personal.requests': () => ok(personalDataRequests(desk.database)),
  }
}

export function personalDataCommands(
  desk: Desk,
  { cleanUp, ...telling }: Telling & { readonly cleanUp: () => void },
): CommandsFor<Operations> {
  return {
    'personal.export': (asked, caller) => exportTold(desk, caller, telling, asked),
    'personal.erase': (asked, caller) => eraseCustomer(desk, caller, { ...telling, cleanUp }, asked),
  }
}
