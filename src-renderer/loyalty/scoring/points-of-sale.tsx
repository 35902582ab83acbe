import { useState } from 'react'
import { pointsProgram } from '#shared/loyalty/port/program-id'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useMay } from '../../app/may'
import { refreshSale } from '../../selling/open-sale/refresh-sale'
import { PointsButton } from './points-button'
import { PointsWindow } from './points-window'

/** Who scores, asked on the quick sale and on an order being received (FEATURES E2, E3). */
export function PointsOfSale({ sale }: { readonly sale: SaleView }) {
  const [opened, setOpened] = useState(false)
  const { points } = sale.loyalty
  if (!useMay('loyalty.points') || points === null) return null
  const { button } = pointsProgram(points.program)
  return (
    <>
      <PointsButton
        label={sale.order === null ? button.onSale : button.onReceiving}
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
