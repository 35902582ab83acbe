import { TextInput } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { NewCustomer } from '#shared/customers/customer/customer'
import { customerIdSchema, type CustomerId } from '#shared/kernel/ids'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { ChoiceField } from '../../ui/fields/choice-field'
import { useReadForm } from '../../ui/fields/use-read-form'
import { ConsentAsked } from '../consent/consent-asked'
import { AskedMore } from './asked-more'
import { carriedErrors, draftFrom, readDraft, type CustomerDraft } from './customer-draft'
import { SharedMobileDialog } from './shared-mobile-dialog'
import { useAskedMore } from './use-asked-more'
import classes from './register-customer.module.css'

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
  const [carried] = useState(() => draftFrom(searched))
  const [meant, setMeant] = useState<'taxId' | 'mobile' | null>(null)
  const [sharedWith, setSharedWith] = useState<string | null>(null)
  const [consent, setConsent] = useState<NewCustomer['consent']>(null)
  const asked = useAskedMore()
  const { form, bind, change, errors, submit } = useReadForm(
    readDraft,
    carried.draft,
    carriedErrors(carried.draft),
  )
  const { busy, refusal, refuse, run } = useCommand()
  const area = useRef<HTMLDivElement>(null)
  const save = useRef<HTMLButtonElement>(null)
  const first = focusFirst(carried.draft)
  const isAsked = (name: keyof CustomerDraft): boolean => name === 'name' || asked.mandatory.includes(name)

  function confirm(sharesMobile = false) {
    refuse(null)
    if (carried.unclear !== null && meant === null)
      return refuse(`Diga se ${carried.unclear} é celular ou CPF.`)
    submit((filled) => {
      const more = asked.read()
      if (more !== null) register({ id, ...filled, sharesMobile, consent, ...more })
    })
  }

  function register(customer: NewCustomer) {
    const what = customer.sharesMobile
      ? `Cadastrar ${customer.name} com o celular de outro cliente`
      : `Cadastrar o cliente ${customer.name}`
    void run(
      () => callWithApproval('customer.register', customer, what),
      async (registered) => {
        const refused = await choose(registered.id)
        if (refused !== null) return refuse(refused)
        notice.success(`Cliente cadastrado: ${customer.name}.`)
        onClose()
      },
      (error) => {
        // What was ticked was the answer to other words.
        if (error.code === 'consent-text-changed') setConsent(null)
        if (error.code !== 'mobile-taken') return messageFor(error)
        // A person decides first whether the number may be shared.
        setSharedWith(error.name)
        return null
      },
    )
  }

  function focusOn(name: keyof CustomerDraft | undefined) {
    area.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.select()
  }

  /** A number that may be either goes where the cashier says it belongs, and out of where it was. */
  function say(field: 'taxId' | 'mobile') {
    setMeant(field)
    refuse(null)
    change({ taxId: '', mobile: '', [field]: carried.unclear ?? '' })
  }

  /** Enter goes on to the next field, and from the last one to the button that saves. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    // A tick is made by the space bar or a tap; Enter has nothing to go on to.
    if (event.target.type === 'checkbox') return save.current?.focus()
    const inputs = [...(area.current?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])]
    const at = inputs.indexOf(event.target)
    const next = at < 0 ? inputs[0] : inputs[at + 1]
    if (next === undefined) save.current?.focus()
    else next.focus()
  }

  return (
    <FormDialog
      title="Cadastrar cliente"
      size="lg"
      reason={
        asked.mandatory.length === 0
          ? 'Só o nome é obrigatório. Enter: próximo campo.'
          : 'Preencha os campos marcados. Enter: próximo campo.'
      }
      onClose={onBack}
      onSubmit={() => confirm()}
      submitLabel="Cadastrar"
      submitRef={save}
      busy={busy}
      refusal={refusal}
    >
      <div ref={area} className={classes.fields} onKeyDown={onKeyDown}>
        {carried.unclear !== null && (
          <ChoiceField
            legend={`${carried.unclear} é celular ou CPF?`}
            options={[
              { value: 'mobile', label: 'Celular' },
              { value: 'taxId', label: 'CPF' },
            ]}
            value={meant}
            onChange={say}
          />
        )}
        {fields.map(({ name, label, hint }) => (
          <TextInput
            key={name}
            name={name}
            label={label}
            placeholder={isAsked(name) ? '' : hint}
            required={isAsked(name)}
            maxLength={name === 'email' ? 120 : 80}
            autoComplete="off"
            data-autofocus={name === first || undefined}
            {...bind(name)}
            error={errors[name]}
          />
        ))}
        <AskedMore asked={asked} />
        <ConsentAsked
          reached={{ sms: form.values.mobile.trim() !== '', email: form.values.email.trim() !== '' }}
          value={consent}
          onChange={setConsent}
        />
      </div>
      {sharedWith !== null && (
        <SharedMobileDialog
          name={sharedWith}
          onClose={() => {
            setSharedWith(null)
            focusOn('mobile')
          }}
          onConfirm={() => {
            setSharedWith(null)
            confirm(true)
          }}
        />
      )}
    </FormDialog>
  )
}

/** The field that is wrong, else the first that is empty. */
function focusFirst(draft: CustomerDraft): keyof CustomerDraft {
  const wrong = carriedErrors(draft)
  const field =
    fields.find(({ name }) => wrong[name] !== undefined) ?? fields.find(({ name }) => draft[name] === '')
  return field?.name ?? 'name'
}
