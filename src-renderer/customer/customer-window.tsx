import { useState } from 'react'
import { CustomerSearch } from './customer-search'
import { RegisterCustomer } from './register-customer'

interface CustomerWindowProps {
  readonly start: 'search' | 'receipt-tax-id'
  readonly onClose: () => void
}

/** Who is buying: found, registered, or nobody in particular; and CPF na nota (FEATURES A2). */
export function CustomerWindow({ start, onClose }: CustomerWindowProps) {
  const [text, setText] = useState('')
  const [registering, setRegistering] = useState(false)
  if (registering)
    return <RegisterCustomer searched={text} onBack={() => setRegistering(false)} onClose={onClose} />
  return (
    <CustomerSearch
      start={start}
      text={text}
      onText={setText}
      onRegister={() => setRegistering(true)}
      onClose={onClose}
    />
  )
}
