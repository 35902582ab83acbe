import { useState } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { refreshSale } from '../../selling/sale/open-sale/refresh-sale'
import { useMay } from '../../store/access/approval/may'
import { PointsButton } from './points-button'
import { PointsWindow } from './points-window'

/** JUNTOS SOMOS+ of the quick sale, Acumular JSM of an order being received (FEATURES E2, E3). */
export function PointsOfSale({ sale }: { readonly sale: SaleView }) {
  const [opened, setOpened] = useState(false)
  const { points } = sale.loyalty
  if (!useMay('loyalty.points') || points === null) return null
  return (
    <>
      <PointsButton
        label={sale.order === null ? 'JUNTOS SOMOS+' : 'Acumular JSM'}
        points={points}
        onClick={() => setOpened(true)}
      />
      {opened && (
        <PointsWindow
          subject={{ kind: 'sale', saleId: sale.id }}
          onClose={() => setOpened(false)}
          onChanged={() => void refreshSale()}
        />
      )}
    </>
  )
}
