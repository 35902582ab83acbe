import { ok } from '../../src-shared/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { findProducts } from './find-products'

export function catalogHandlers({ database, now, terminal }: Desk): HandlersFor<'catalog.search'> {
  return {
    'catalog.search': (input) =>
      ok(findProducts(database, input, { branchId: terminal.branchId, at: now() })),
  }
}
