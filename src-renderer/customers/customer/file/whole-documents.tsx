import { Button } from '@mantine/core'
import { useState } from 'react'
import { fieldLabel } from '#shared/customers/customer/file-fields'
import type { ShownFields } from '#shared/customers/customer/file-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { useMay } from '../../../app/may'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { ErrorText } from '../../../ui/fields/error-text'
import styles from './file.module.css'

/** What is hidden, whole, for whoever may see it: on demand, since the trail keeps whom it was shown of. */
export function WholeDocuments({ customerId }: { readonly customerId: CustomerId }) {
  const maySee = useMay('customer.see-documents')
  const [whole, setWhole] = useState<ShownFields | null>(null)
  const { busy, refusal, run } = useCommand()
  if (!maySee) return null
  if (whole === null)
    return (
      <>
        <Button
          variant="default"
          loading={busy}
          onClick={() => void run(() => call('customer.show-documents', { customerId }), setWhole)}
        >
          Mostrar documentos
        </Button>
        {refusal !== null && <ErrorText>{refusal}</ErrorText>}
      </>
    )
  return (
    <dl className={styles.documents}>
      {(Object.keys(whole) as (keyof ShownFields)[]).map((field) => (
        <div key={field}>
          <dt>{fieldLabel(field)}</dt>
          <dd>{whole[field] ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
