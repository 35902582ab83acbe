import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerView } from '#shared/customers/customer/customer'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { Busy } from '../../../ui/dialog/busy'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { draftOf, newDraft } from './file-draft'
import { FileEditor } from './file-editor'

interface FileWindowProps {
  /** Null: a new customer. */
  readonly customerId: CustomerId | null
  readonly onSaved: (customer: CustomerView) => void
  /** Somebody else is meant, who was found while typing. */
  readonly onOpen: (customerId: CustomerId) => void
  /** The file was erased. */
  readonly onGone: () => void
  readonly onClose: () => void
}

/** The customer file (FEATURES F1): a new one, or one that is there. */
export function FileWindow({ customerId, onSaved, onOpen, onGone, onClose }: FileWindowProps) {
  // Made with the form, so that saving twice registers once.
  const [newId] = useState(() => customerIdSchema.parse(crypto.randomUUID()))
  const { value: form, reply: formReply } = useAnswer('customer.form', {})
  const {
    value: shown,
    reply,
    refresh,
  } = useAnswer('customer.file', customerId === null ? null : { customerId })
  const refused = formReply?.ok === false ? formReply : reply?.ok === false ? reply : null
  if (form === null || (customerId !== null && shown === null))
    return (
      <Dialog
        opened
        title={customerId === null ? 'Novo cliente' : 'Cliente'}
        size="xl"
        onClose={onClose}
        footer={
          <Button variant="default" onClick={onClose} data-autofocus>
            Voltar
          </Button>
        }
      >
        <Busy active={refused === null} what="a ficha" />
        {refused !== null && <ErrorText>{messageFor(refused.error)}</ErrorText>}
      </Dialog>
    )
  const start = shown === null ? newDraft(form.branchUid) : draftOf(shown, form.questions)
  return (
    <FileEditor
      // What was saved is what is edited next.
      key={JSON.stringify(start)}
      id={customerId ?? newId}
      shown={shown}
      form={form}
      start={start}
      onSaved={(saved) => {
        void refresh()
        onSaved(saved)
      }}
      onOpen={onOpen}
      onChanged={() => void refresh()}
      onGone={onGone}
      onClose={onClose}
    />
  )
}
