import type { catalogContract } from '#shared/goods/catalog/catalog-operations'
import { ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { changeScaleLayouts, listScaleLayouts } from './change-scale-layouts'
import { findProducts } from './find-products'
import { productShortcuts } from './product-shortcuts'
import { tryLabel } from './try-label'

export function catalogQueries(desk: ReadDesk): QueriesFor<typeof catalogContract> {
  const { database, now, terminal } = desk
  return {
    'catalog.shortcuts': () => ok(productShortcuts(desk)),
    'catalog.search': (input) =>
      ok(findProducts(database, input, { branchId: terminal.branchId, at: now() })),
    'catalog.scale-layouts': () => ok(listScaleLayouts(database, desk)),
    'catalog.try-scale-label': (input) => ok(tryLabel(desk, input)),
  }
}

export function catalogCommands(desk: Desk): CommandsFor<typeof catalogContract> {
  return {
    'catalog.save-scale-layouts': (input, caller) => changeScaleLayouts(desk, caller, input),
  }
}
