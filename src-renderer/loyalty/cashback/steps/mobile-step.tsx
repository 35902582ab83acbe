import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { parseMobile, type Mobile } from '#shared/customers/customer/mobile'
import { SharedMobileDialog } from '../../../customers/customer/shared-mobile-dialog'
import { callWithApproval } from '../../../store/access/approval/approval'
import { CashbackDialog, type CashbackStepProps } from './cashback-dialog'
import { useOperatorAsk } from './use-operator-ask'

interface MobileStepProps extends CashbackStepProps {
  readonly onSent: () => void
  /** Back to the PIN; where the customer has no number there is nothing to go back to. */
  readonly onBack?: () => void
}

/** Asks for the customer's mobile, saves it to them and sends the PIN (FEATURES C2). */
export function MobileStep({ onSent, onBack, ...props }: MobileStepProps) {
  const { sale, cashback } = props
  const [text, setText] = useState('')
  const [taken, setTaken] = useState<{ readonly by: string; readonly mobile: Mobile } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const operator = useOperatorAsk(`o ${cashback.name}`)
  const name = sale.customer?.name ?? ''

  function send() {
    if (operator.waiting) return
    const mobile = parseMobile(text)
    if (mobile === undefined) {
      operator.refuse('Celular inválido. Informe DDD e número, como (11) 98765-4321.')
      return field.current?.focus()
    }
    sendTo(mobile, false)
  }

  function sendTo(mobile: Mobile, sharesMobile: boolean) {
    setTaken(null)
    const input = { saleId: sale.id, mobile, sharesMobile }
    const asked = callWithApproval('loyalty.send-pin', input, `Usar para ${name} o celular de outro cliente`)
    void operator.ask(asked, onSent)
    void asked.then((reply) => {
      if (!reply.ok && reply.error.code === 'mobile-taken') setTaken({ by: reply.error.name, mobile })
    })
  }

  return (
    <CashbackDialog
      {...props}
      reason={
        onBack === undefined
          ? `${name} não tem celular no cadastro. Informe o número para receber o PIN.`
          : `O PIN vai para o novo celular de ${name}.`
      }
      operator={operator}
      awaited={`o ${cashback.name} enviar o PIN`}
      onSubmit={send}
      submitLabel="Enviar PIN"
      other={onBack === undefined ? undefined : { label: 'Voltar ao PIN', act: onBack }}
    >
      <TextInput
        ref={field}
        label="Celular com DDD"
        description="Fica salvo no cadastro do cliente."
        placeholder="(11) 98765-4321"
        inputMode="tel"
        autoComplete="off"
        maxLength={20}
        data-autofocus
        value={text}
        onChange={(event) => {
          operator.refuse(null)
          setText(event.currentTarget.value)
        }}
      />
      {taken !== null && (
        <SharedMobileDialog
          name={taken.by}
          onClose={() => {
            setTaken(null)
            field.current?.select()
          }}
          onConfirm={() => sendTo(taken.mobile, true)}
        />
      )}
    </CashbackDialog>
  )
}
