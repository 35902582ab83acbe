import { useState } from 'react'
import { chooseForSale } from './choose-for-sale'
import { CustomerSearch } from './customer-search'
import type { CustomerTarget } from './customer-target'
import { RegisterCustomer } from './register-customer'

interface CustomerWindowProps {
  readonly start: 'search' | 'receipt-tax-id'
  /** The sale in progress unless told. */
  readonly target?: CustomerTarget
  readonly onClose: () => void
}

/** Who is buying: found, registered, or nobody in particular; and CPF no cupom (FEATURES A2). */
export function CustomerWindow({ start, target, onClose }: CustomerWindowProps) {
  const [text, setText] = useState('')
  const [registering, setRegistering] = useState(false)
  if (registering)
    return (
      <RegisterCustomer
        searched={text}
        choose={target?.choose ?? chooseForSale}
        onBack={() => setRegistering(false)}
        onClose={onClose}
      />
    )
  return (
    <CustomerSearch
      start={start}
      target={target ?? null}
      text={text}
      onText={setText}
      onRegister={() => setRegistering(true)}
      onClose={onClose}
    />
  )
}
