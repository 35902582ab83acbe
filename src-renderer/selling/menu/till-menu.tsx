import { useState } from 'react'
import { useApp } from '../../app/use-app'
import { KeysWindow } from '../../keys/keys-window'
import { doKeyAction } from '../../keys/use-key-action'
import { goTo } from '../../shell/places/use-place'
import { PreferencesWindow } from '../../shell/preferences/preferences-window'
import { signOut } from '../../store/access/sign-in/sign-out'
import { CloseTillWindow } from '../../store/till/closing/close-till-window'
import { XReadingWindow } from '../../store/till/closing/x-reading-window'
import { CashByHandWindow } from '../../store/till/session/cash-by-hand-window'
import { CashSlipsWindow } from '../../store/till/session/cash-slips-window'
import { OpenDrawerWindow } from '../../store/till/session/open-drawer-window'
import { TakeOverWindow } from '../../store/till/session/take-over-window'
import { Dialog } from '../../ui/dialog/dialog'
import { useSale } from '../open-sale/use-sale'
import { CancelSaleWindow } from '../sale/cancel-sale-window'
import { LastReceiptWindow } from '../sale/finished/last-receipt-window'
import { RecentSalesWindow } from '../sale/finished/recent-sales-window'
import { ParkedWindow } from '../sale/parked/parked-window'
import { MenuBoard } from './menu-board'
import { menuEntries, type MenuEntry, type MenuWindow } from './menu-entries'

/** Menu do caixa: what there is beside selling, with the till open or not. */
export function TillMenu({ onClose }: { readonly onClose: () => void }) {
  const [open, setOpen] = useState<MenuWindow | null>(null)
  const sale = useSale()
  const app = useApp()

  function choose(entry: MenuEntry) {
    if (entry.kind === 'place') return goTo(entry.id)
    if (entry.id === 'switch-operator') return void signOut()
    if (entry.id !== 'help') return setOpen(entry.id)
    onClose()
    doKeyAction('help')
  }

  switch (open) {
    case 'recent':
      return <RecentSalesWindow onClose={onClose} />
    case 'last-receipt':
      return <LastReceiptWindow onClose={onClose} />
    case 'parked':
      return <ParkedWindow onClose={onClose} />
    case 'cancel-sale':
      return sale === null ? null : <CancelSaleWindow sale={sale} onClose={onClose} />
    case 'cash-in':
    case 'cash-drop':
      return <CashByHandWindow kind={open} onClose={onClose} />
    case 'cash-slips':
      return <CashSlipsWindow onClose={onClose} />
    case 'open-drawer':
      return <OpenDrawerWindow onClose={onClose} />
    case 'x-reading':
      return <XReadingWindow onClose={onClose} />
    case 'take-over':
      return <TakeOverWindow onClose={onClose} />
    case 'close-till':
      return <CloseTillWindow onClose={onClose} />
    case 'keys':
      return <KeysWindow opened onClose={onClose} />
    case 'preferences':
      return <PreferencesWindow onClose={onClose} />
    case 'switch-operator':
    case 'help':
    case null:
      return (
        <Dialog opened title="Menu do caixa" onClose={onClose} size="xl">
          <MenuBoard entries={menuEntries(app, sale !== null)} onChoose={choose} />
        </Dialog>
      )
  }
}
