import { Button } from '@mantine/core'
import { parseEmail } from '#shared/customers/customer/email'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../../app/may'
import { useAnswer } from '../../../ipc/use-answer'
import type { FileDraft } from './file-draft'
import styles from './file.module.css'

interface SimilarCustomersProps {
  readonly except: CustomerId
  readonly draft: FileDraft
  readonly onOpen: (customerId: CustomerId) => void
}

const shared = { taxId: 'CPF ou CNPJ', mobile: 'celular', email: 'e-mail' } as const

/** Who has the document, the mobile or the e-mail already, as soon as it is typed. */
export function SimilarCustomers({ except, draft, onOpen }: SimilarCustomersProps) {
  const mayAsk = useMay('customer.register')
  const given = {
    taxId: parseTaxId(draft.texts.taxId)?.value ?? null,
    mobile: parseMobile(draft.texts.mobile) ?? null,
    email: parseEmail(draft.texts.email) ?? null,
  }
  const isGiven = Object.values(given).some((value) => value !== null)
  const { value } = useAnswer('customer.similar', mayAsk && isGiven ? { except, ...given } : null, {
    asTyped: true,
  })
  const [first] = isGiven ? (value ?? []) : []
  if (first === undefined) return null
  return (
    <div className={styles.similar} role="status">
      <span>
        Este {shared[first.by]} já é de <strong>{first.name}</strong>.
      </span>
      <Button variant="default" onClick={() => onOpen(first.id)}>
        Abrir este cliente
      </Button>
    </div>
  )
}
