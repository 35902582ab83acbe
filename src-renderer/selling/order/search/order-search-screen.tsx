import { useState } from 'react'
import type { FoundRow } from '#shared/selling/order/order-view'
import { FinishedSaleWindow } from '../../sale/finished/finished-sale-window'
import { OrderData } from './order-data'
import { noFilters } from './order-filters'
import { OrderSearch } from './order-search'

/** Consulta de Pedidos, and the order or sale it was opened for (FEATURES B4). The filters wait for the way back. */
export function OrderSearchScreen() {
  const [filters, setFilters] = useState(noFilters)
  const [open, setOpen] = useState<FoundRow | null>(null)
  const back = () => setOpen(null)
  if (open?.kind === 'order') return <OrderData id={open.id} onBack={back} />
  return (
    <>
      <OrderSearch filters={filters} onFilters={setFilters} onOpen={setOpen} />
      {open !== null && <FinishedSaleWindow sale={open} onClose={back} />}
    </>
  )
}
