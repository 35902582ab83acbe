import { useState } from 'react'
import type { SaleView } from '#shared/sale/sale-view'
import { useMay } from '../access/may'
import { PointsButton } from './points-button'
import { PointsWindow } from './points-window'
import { refreshSale } from './refresh-sale'

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
