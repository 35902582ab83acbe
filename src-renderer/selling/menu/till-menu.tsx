import { createContext, useContext, useState } from 'react'
import { useApp } from '../../app/use-app'
import type { MenuEntry, MenuExtra } from '../../shell/places/menu-entry'
import { goTo } from '../../shell/places/use-place'
import { Dialog } from '../../ui/dialog/dialog'
import { useSale } from '../open-sale/use-sale'
import { MenuBoard } from './menu-board'
import { menuEntries } from './menu-entries'

/** What the menu offers beside the places, as `features.ts` lists it. */
export const MenuExtrasContext = createContext<readonly MenuExtra[]>([])

/** Menu do caixa: what there is beside selling, with the till open or not. */
export function TillMenu({ onClose }: { readonly onClose: () => void }) {
  const extras = useContext(MenuExtrasContext)
  const [open, setOpen] = useState<Extract<MenuExtra, { kind: 'window' }> | null>(null)
  const sale = useSale()
  const app = useApp()

  function choose(entry: MenuEntry) {
    switch (entry.kind) {
      case 'place':
        return goTo(entry.id)
      case 'act':
        return entry.act(onClose)
      case 'window':
        return setOpen(entry)
    }
  }

  if (open !== null) return <open.Window onClose={onClose} />
  return (
    <Dialog opened title="Menu do caixa" onClose={onClose} size="xl">
      <MenuBoard entries={menuEntries(extras, app, sale !== null)} onChoose={choose} />
    </Dialog>
  )
}
