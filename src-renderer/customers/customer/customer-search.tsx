import { Button } from '@mantine/core'
import { useState } from 'react'
import { typedNumber, wrongNumberWords } from '#shared/customers/customer/typed-number'
import type { CustomerId } from '#shared/kernel/ids'
import { TransactionsButton } from '../../loyalty/statement/transactions-button'
import { useScanTarget } from '../../scanner/targets'
import { useSale } from '../../selling/open-sale/use-sale'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { DidYouMean } from '../../ui/list/did-you-mean'
import { ListPanel } from '../../ui/list/list-panel'
import { ConsentsButton } from '../consent/consents-button'
import { chooseForSale } from './choose-for-sale'
import { CustomerRow } from './customer-row'
import type { CustomerTarget } from './customer-target'
import { ReceiptTaxId } from './receipt-tax-id'
import { isSearchable, useCustomerSearch } from './use-customer-search'

interface CustomerSearchProps {
  readonly start: 'search' | 'receipt-tax-id'
  /** Null for the sale in progress, which CPF no cupom belongs to. */
  readonly target: CustomerTarget | null
  readonly text: string
  readonly onText: (text: string) => void
  readonly onRegister: () => void
  readonly onClose: () => void
}

export function CustomerSearch(props: CustomerSearchProps) {
  const { start, target, text, onText, onRegister, onClose } = props
  const sale = useSale()
  const identified = target?.identified ?? (sale?.customer ?? null) !== null
  const found = useCustomerSearch(text)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function choose(customerId: CustomerId | null) {
    const refused = await (target?.choose ?? chooseForSale)(customerId)
    if (refused !== null) return setRefusal(refused)
    onClose()
  }

  return (
    <Dialog
      opened
      title="Cliente"
      size="lg"
      onClose={onClose}
      footer={
        <>
          {target === null && <ConsentsButton />}
          {target === null && <TransactionsButton />}
          <Button variant="default" onClick={onRegister}>
            Cadastrar cliente
          </Button>
          {identified && (
            <Button variant="default" onClick={() => void choose(null)}>
              Consumidor final
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
        </>
      }
    >
      <CardScan onCard={onText} />
      {target === null && <ReceiptTaxId autoFocus={start === 'receipt-tax-id'} onDone={onClose} />}
      <ListPanel
        search={{
          label: 'Procurar cliente',
          placeholder: 'CPF, CNPJ, celular, nome, código ou cartão',
          autoFocus: start === 'search',
          text,
          onText: (typed) => {
            setRefusal(null)
            onText(typed)
          },
          current: found.text === text || !isSearchable(text),
        }}
        label="Clientes encontrados"
        items={found.customers}
        what="os clientes"
        error={found.error}
        onRetry={() => void found.refresh()}
        getKey={({ id }) => id}
        renderItem={(customer) => <CustomerRow customer={customer} />}
        onChoose={({ id }) => void choose(id)}
        emptyText={
          <DidYouMean
            nothing={emptyText(text)}
            suggestion={found.text === text ? found.suggestion : null}
            onWords={onText}
          />
        }
        rowHeight={60}
        hint={<ErrorText>{refusal ?? (found.more ? MORE : null)}</ErrorText>}
        reserved={target === null ? 470 : 380}
      />
    </Dialog>
  )
}

const MORE = 'Há mais clientes: complete o nome ou o número.'

/** A loyalty card read while the window is open. It mounts with the window, and so takes the scans. */
function CardScan({ onCard }: { readonly onCard: (code: string) => void }) {
  useScanTarget(onCard)
  return null
}

function emptyText(text: string): string {
  if (text.trim() === '') return 'Digite o CPF, o celular ou pelo menos 2 letras do nome.'
  if (!isSearchable(text)) return 'Continue: pelo menos 2 letras do nome.'
  const wrong = wrongNumberWords(typedNumber(text))
  return wrong ?? 'Nenhum cliente encontrado. Confira ou cadastre o cliente.'
}
