import { fail, ok } from '#shared/result'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import type { CashDrawer } from '../hardware/cash-drawer'
import type { HandlersFor } from '../ipc/handlers'

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
