import { useState } from 'react'
import { signOut } from '../access/sign-out'
import { KeysWindow } from '../keys/keys-window'
import { doKeyAction } from '../keys/use-key-action'
import { PreferencesWindow } from '../shell/preferences-window'
import { useApp } from '../shell/use-app'
import { goTo } from '../shell/use-place'
import { CashByHandWindow } from '../till/cash-by-hand-window'
import { CashSlipsWindow } from '../till/cash-slips-window'
import { CloseTillWindow } from '../till/close-till-window'
import { OpenDrawerWindow } from '../till/open-drawer-window'
import { TakeOverWindow } from '../till/take-over-window'
import { XReadingWindow } from '../till/x-reading-window'
import { Dialog } from '../ui/dialog'
import { CancelSaleWindow } from './cancel-sale-window'
import { LastReceiptWindow } from './last-receipt-window'
import { MenuBoard } from './menu-board'
import { menuEntries, type MenuEntry, type MenuWindow } from './menu-entries'
import { ParkedWindow } from './parked-window'
import { RecentSalesWindow } from './recent-sales-window'
import { useSale } from './use-sale'

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
