import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { customerIdSchema, type CustomerId } from '../../src-shared/ids'
import { callWithApproval } from '../access/approval'
import type { Input } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { notice } from '../ui/notice'
import classes from './register-customer.module.css'
import { draftFrom, readDraft, type CustomerDraft, type DraftErrors } from './customer-draft'

const fields: readonly {
  readonly name: keyof CustomerDraft
  readonly label: string
  readonly hint: string
}[] = [
  { name: 'name', label: 'Nome', hint: '' },
  { name: 'taxId', label: 'CPF ou CNPJ', hint: 'Opcional' },
  { name: 'mobile', label: 'Celular com DDD', hint: 'Opcional' },
  { name: 'email', label: 'E-mail', hint: 'Opcional' },
]

interface RegisterCustomerProps {
  /** What was searched for, to start the form with. */
  readonly searched: string
  /** Whose the new customer becomes. Answers why not, in Portuguese, or null. */
  readonly choose: (customerId: CustomerId) => Promise<string | null>
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Quick registration; the new customer goes straight onto the sale or the quote. */
export function RegisterCustomer({ searched, choose, onBack, onClose }: RegisterCustomerProps) {
  // Made with the form, so that confirming twice registers once.
  const [id] = useState(() => customerIdSchema.parse(crypto.randomUUID()))
  const [draft, setDraft] = useState(() => draftFrom(searched))
  const [errors, setErrors] = useState<DraftErrors>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const first = fields.find(({ name }) => draft[name] === '')?.name ?? 'name'

  async function confirm() {
    const read = readDraft(draft)
    setErrors(read.ok ? {} : read.error)
    setRefusal(null)
    if (!read.ok) return focusOn(fields.find(({ name }) => read.error[name] !== undefined)?.name)
    setBusy(true)
    const refused = await register({ id, ...read.value })
    setBusy(false)
    if (refused !== null) return setRefusal(refused)
    notice.success(`Cliente cadastrado: ${read.value.name}.`)
    onClose()
  }

  async function register(customer: Input<'customer.register'>): Promise<string | null> {
    const what = `Cadastrar o cliente ${customer.name}`
    const registered = await callWithApproval('customer.register', customer, what)
    return registered.ok ? choose(registered.value.id) : messageFor(registered.error)
  }

  function focusOn(name: keyof CustomerDraft | undefined) {
    form.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.select()
  }

  return (
    <Dialog
      opened
      title="Cadastrar cliente"
      reason="Cadastro rápido: só o nome é obrigatório."
      onClose={onBack}
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button variant="default" onClick={onBack}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Cadastrar
          </Button>
        </>
      }
    >
      <div ref={form} className={classes.fields}>
        {fields.map(({ name, label, hint }) => (
          <TextInput
            key={name}
            name={name}
            label={label}
            placeholder={hint}
            required={name === 'name'}
            value={draft[name]}
            error={errors[name]}
            maxLength={name === 'email' ? 120 : 80}
            autoComplete="off"
            data-autofocus={name === first || undefined}
            onChange={(event) => {
              setDraft({ ...draft, [name]: event.currentTarget.value })
              setErrors({ ...errors, [name]: undefined })
            }}
          />
        ))}
      </div>
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
