import { useState } from 'react'
import { useApp } from '../../app/use-app'
import { useFeatures } from '../../feature/features-context'
import type { MenuEntry, MenuExtra } from '../../feature/menu-entry'
import { goTo } from '../../shell/places/use-place'
import { Dialog } from '../../ui/dialog/dialog'
import { useSale } from '../open-sale/use-sale'
import { MenuBoard } from './menu-board'
import { menuEntries } from './menu-entries'

/** Menu do caixa: what there is beside selling, with the till open or not. */
export function TillMenu({ onClose }: { readonly onClose: () => void }) {
  const features = useFeatures()
  const [open, setOpen] = useState<Extract<MenuExtra, { kind: 'window' }> | null>(null)
  const sale = useSale()
  const app = useApp()

  function choose(entry: MenuEntry) {
    switch (entry.kind) {
      case 'place':
        return goTo(entry.place)
      case 'act':
        return entry.act(onClose)
      case 'window':
        return setOpen(entry)
    }
  }

  if (open !== null) return <open.Window onClose={onClose} />
  return (
    <Dialog opened title="Menu do caixa" onClose={onClose} size="xl">
      <MenuBoard entries={menuEntries(features, app, sale !== null)} onChoose={choose} />
    </Dialog>
  )
}
