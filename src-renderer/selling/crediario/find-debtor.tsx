import { useState } from 'react'
import { CustomerRow } from '../../customers/customer/customer-row'
import { isSearchable, useCustomerSearch } from '../../customers/customer/use-customer-search'
import { useScanTarget } from '../../scanner/targets'
import { DidYouMean } from '../../ui/list/did-you-mean'
import { ListPanel } from '../../ui/list/list-panel'
import type { DebtorToOpen } from './debtor-to-open'
import { readCarne } from './read-carne'

/** Finds who pays: by name, document or mobile, or by a slip of their carnê. */
export function FindDebtor({ onChoose }: { readonly onChoose: (debtor: DebtorToOpen) => void }) {
  const [text, setText] = useState('')
  const found = useCustomerSearch(text)
  useScanTarget((code) => void readCarne(code, onChoose, () => setText(code)))

  return (
    <ListPanel
      search={{
        label: 'Cliente ou carnê',
        placeholder: 'CPF, celular, nome, código, ou leia a parcela do carnê',
        autoFocus: true,
        text,
        onText: setText,
        current: found.text === text || !isSearchable(text),
      }}
      label="Clientes encontrados"
      items={found.customers}
      what="os clientes"
      error={found.error}
      onRetry={() => void found.refresh()}
      getKey={({ id }) => id}
      renderItem={(customer) => <CustomerRow customer={customer} />}
      onChoose={({ id }) => onChoose({ customerId: id, installmentId: null })}
      emptyText={
        <DidYouMean
          nothing={
            isSearchable(text)
              ? 'Nenhum cliente encontrado. Confira o nome ou o número.'
              : 'Digite o CPF, o celular ou pelo menos 2 letras do nome de quem vai pagar.'
          }
          suggestion={found.text === text ? found.suggestion : null}
          onWords={setText}
        />
      }
      rowHeight={60}
      hint={null}
    />
  )
}
