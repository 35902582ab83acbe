import { fail, ok } from '#shared/kernel/result'
import type { tillContract } from '#shared/store/till/till-operations'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { Desk } from '../../platform/database/desk'
import type { CommandsFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'

/** “Abrir gaveta” without a sale (FEATURES G2): on the trail before the pulse leaves. */
export function drawerCommands(
  desk: Desk,
  drawer: CashDrawer,
): CommandsFor<Pick<typeof tillContract, 'till.open-drawer'>> {
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
