import { useState } from 'react'
import type { OrderId } from '../../src-shared/ids'
import { OrderData } from './order-data'
import { OrderSearch } from './order-search'
import { noFilters } from './order-filters'

/** Consulta de Pedidos, and the order it was opened for (FEATURES B4). The filters wait for the way back. */
export function OrderSearchScreen() {
  const [filters, setFilters] = useState(noFilters)
  const [open, setOpen] = useState<OrderId | null>(null)
  if (open !== null) return <OrderData id={open} onBack={() => setOpen(null)} />
  return <OrderSearch filters={filters} onFilters={setFilters} onOpen={setOpen} />
}
