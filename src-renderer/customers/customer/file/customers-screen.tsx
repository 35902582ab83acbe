import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerView } from '#shared/customers/customer/customer'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../../app/may'
import { useApp } from '../../../app/use-app'
import { usePages } from '../../../ipc/use-pages'
import { messageFor } from '../../../ipc/words/messages'
import { useScanTarget } from '../../../scanner/targets'
import { PlaceFrame } from '../../../shell/place-frame'
import { leavePlace, useSpot } from '../../../shell/places/use-place'
import { notice } from '../../../ui/dialog/notice'
import { ListPanel } from '../../../ui/list/list-panel'
import { chooseForSale } from '../choose-for-sale'
import { CustomersFilters, everyCustomer } from './customers-filters'
import { FileWindow } from './file-window'
import styles from './customers.module.css'

/** “Clientes” (FEATURES F1): everybody, found and narrowed down, and each one's file. */
export function CustomersScreen() {
  const [filter, setFilter] = useState(everyCustomer)
  const [open, setOpen] = useState<CustomerId | 'new' | null>(null)
  const mayRegister = useMay('customer.register')
  const register = useRegistered()
  const { pages, answered, current, refused, more, refresh } = usePages('customer.list', filter, {
    input: (asked, after: { readonly sortName: string; readonly id: CustomerId } | null) => ({
      filter: asked,
      after,
    }),
    next: ({ customers, hasMore }) => {
      const last = customers.at(-1)
      return hasMore && last !== undefined ? { sortName: last.sortName, id: last.id } : null
    },
  })
  useScanTarget((text) => setFilter({ ...everyCustomer, text }))
  return (
    <PlaceFrame
      title="Clientes"
      actions={mayRegister && <Button onClick={() => setOpen('new')}>Novo cliente</Button>}
    >
      <ListPanel
        search={{
          label: 'Procurar cliente',
          placeholder: 'CPF, CNPJ, celular, nome, código, cartão ou e-mail',
          text: filter.text,
          onText: (text) => setFilter({ ...filter, text }),
          current,
        }}
        filters={<CustomersFilters filter={filter} onChange={setFilter} />}
        items={pages?.flatMap(({ customers }) => customers) ?? null}
        what="os clientes"
        error={refused === null ? null : messageFor(refused)}
        onRetry={() => void refresh()}
        question={JSON.stringify(answered)}
        label="Clientes"
        getKey={({ id }) => id}
        rowHeight={56}
        onChoose={({ id }) => setOpen(id)}
        onNearEnd={more}
        emptyText="Nenhum cliente. Mude ou limpe os filtros, ou toque em “Novo cliente”."
        renderItem={({ name, code, maskedTaxId, maskedMobile, city, origin, grouping, isActive }) => (
          <span className={styles.row}>
            <strong>{name}</strong>
            <span>{maskedTaxId ?? maskedMobile ?? ''}</span>
            <span>{city}</span>
            <span className={styles.quiet}>
              {[isActive ? null : 'inativo', origin, grouping, `cód. ${code}`].filter(Boolean).join(' · ')}
            </span>
          </span>
        )}
      />
      {open !== null && (
        <FileWindow
          key={open}
          customerId={open === 'new' ? null : open}
          onOpen={setOpen}
          onGone={() => {
            void refresh()
            setOpen(null)
          }}
          onSaved={(saved) => {
            void refresh()
            if (open === 'new') void register(saved).then(() => setOpen(null))
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </PlaceFrame>
  )
}

/** From the till a new customer goes straight onto the sale (R1); a manager in Gestão sells nothing. */
function useRegistered(): (customer: CustomerView) => Promise<void> {
  const spot = useSpot()
  const isTillOpen = useApp(({ till }) => till !== null)
  return async ({ id }) => {
    if (!isTillOpen || (spot.kind === 'place' && spot.managed)) return
    const refused = await chooseForSale(id)
    if (refused === null) leavePlace()
    else notice.error(refused)
  }
}
