import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { customerIdSchema } from '../../src-shared/ids'
import { callWithApproval } from '../access/approval'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { applySale } from '../sale/use-sale'
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
  readonly onBack: () => void
  readonly onClose: () => void
}

/** Quick registration at the till; the new customer goes straight onto the sale. */
export function RegisterCustomer({ searched, onBack, onClose }: RegisterCustomerProps) {
  // Made with the form, so that confirming twice registers once.
  const [id] = useState(() => customerIdSchema.parse(crypto.randomUUID()))
  const [draft, setDraft] = useState(() => draftFrom(searched))
  const [errors, setErrors] = useState<DraftErrors>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const first = fields.find(({ name }) => draft[name] === '')?.name ?? 'name'

  async function register() {
    const read = readDraft(draft)
    setErrors(read.ok ? {} : read.error)
    setRefusal(null)
    if (!read.ok) return focusOn(fields.find(({ name }) => read.error[name] !== undefined)?.name)
    setBusy(true)
    const refused = await registerOnSale({ id, ...read.value })
    setBusy(false)
    if (refused !== null) return setRefusal(refused)
    notice.success(`${read.value.name} cadastrado na venda.`)
    onClose()
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
      onSubmit={() => void register()}
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

async function registerOnSale(
  customer: Parameters<typeof call<'customer.register'>>[1],
): Promise<string | null> {
  const registered = await callWithApproval(
    'customer.register',
    customer,
    `Cadastrar o cliente ${customer.name}`,
  )
  if (!registered.ok) return messageFor(registered.error)
  const reply = await call('sale.set-customer', { customerId: registered.value.id })
  if (!reply.ok) return messageFor(reply.error)
  applySale(reply.value)
  return null
}
