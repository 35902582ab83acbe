import type { OperationName } from '#shared/contract'
import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../../store/access/handlers'
import { changeScaleLayouts, listScaleLayouts } from './change-scale-layouts'
import { findProducts } from './find-products'
import { productShortcuts } from './product-shortcuts'
import { tryLabel } from './try-label'

type CatalogOperation = Extract<OperationName, `catalog.${string}`>

export function catalogHandlers(desk: Desk): HandlersFor<CatalogOperation> {
  const { database, now, terminal } = desk
  return {
    'catalog.shortcuts': () => ok(productShortcuts(desk)),
    'catalog.search': (input) =>
      ok(findProducts(database, input, { branchId: terminal.branchId, at: now() })),
    'catalog.scale-layouts': () => ok(listScaleLayouts(database, desk)),
    'catalog.save-scale-layouts': (input, caller) => changeScaleLayouts(desk, caller, input),
    'catalog.try-scale-label': (input) => ok(tryLabel(desk, input)),
  }
}
