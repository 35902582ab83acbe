import { fail, ok } from '#shared/kernel/result'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'

/** “Abrir gaveta” without a sale (FEATURES G2): on the trail before the pulse leaves. */
export function drawerHandlers(desk: Desk, drawer: CashDrawer): HandlersFor<'till.open-drawer'> {
  return {
    'till.open-drawer': async ({ reason }, caller) => {
      desk.database.write((db) =>
        recordAction(db, desk, caller, { action: 'till.open-drawer', saleId: null, detail: { reason } }),
      )
      const opened = await drawer.open()
      return opened.ok ? ok(null) : fail({ code: 'drawer-not-opened', fault: opened.error.code })
    },
  }
}
