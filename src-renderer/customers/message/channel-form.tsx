import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { GatewayField } from '#shared/customers/gateway/gateway-definition'
import { gatewayDefinition, gatewayIdSchema, gatewaysFor } from '#shared/customers/gateway/gateways'
import type { ChannelSettings } from '#shared/customers/message/message-operations'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { sayFault } from './message-words'
import styles from './messages.module.css'

interface ChannelFormProps {
  readonly setUp: ChannelSettings
  readonly choice: ReactNode
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Who carries one channel's messages, what they need to know, and a first message to try it. */
export function ChannelForm({ setUp, choice, onSaved, onClose }: ChannelFormProps) {
  const { channel } = setUp
  const offered = gatewaysFor(channel)
  const [gateway, setGateway] = useState(setUp.gateway ?? offered[0]?.id ?? 'smtp')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [price, setPrice] = useState(String(setUp.priceCents))
  const [address, setAddress] = useState('')
  const { busy, refusal, refuse, run } = useCommand()
  const { fields } = gatewayDefinition(gateway)
  const isKept = gateway === setUp.gateway

  const valueOf = ({ key, control }: GatewayField): string =>
    typed[key] ??
    (isKept ? setUp.values[key] : undefined) ??
    (control.kind === 'choice' ? (control.choices[0]?.value ?? '') : '')

  const save = (): void => {
    if (!/^\d{1,5}$/.test(price)) return refuse('Escreva o preço em centavos, só com números.')
    void run(
      () =>
        call('message.save-channel', {
          channel,
          gateway,
          values: Object.fromEntries(
            fields.filter(({ control }) => control.kind !== 'secret').map((one) => [one.key, valueOf(one)]),
          ),
          secrets: Object.fromEntries(
            fields
              .filter((one) => one.control.kind === 'secret' && valueOf(one) !== '')
              .map((one) => [one.key, valueOf(one)]),
          ),
          priceCents: Number(price),
        }),
      () => {
        notice.info('Gravado.')
        setTyped({})
        onSaved()
      },
    )
  }

  return (
    <FormDialog
      title="Quem envia mensagens"
      size="lg"
      submitLabel="Gravar"
      busy={busy}
      refusal={refusal ?? (setUp.trouble === null ? null : sayFault(setUp.trouble.fault))}
      refusalLines={2}
      onSubmit={save}
      onClose={onClose}
    >
      {choice}
      <div className={styles.fields}>
        <NativeSelect
          label="Quem envia"
          data-autofocus
          value={gateway}
          data={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) => {
            setGateway(gatewayIdSchema.parse(currentTarget.value))
            setTyped({})
          }}
        />
        {fields.map((field) => {
          const set = (value: string): void => setTyped({ ...typed, [field.key]: value })
          return (
            <ChannelField
              key={field.key}
              field={field}
              value={valueOf(field)}
              isSecretKept={isKept && setUp.secrets.includes(field.key)}
              onChange={set}
            />
          )
        })}
        {channel === 'sms' && (
          <TextInput
            label="Preço de cada parte, em centavos"
            inputMode="numeric"
            maxLength={5}
            value={price}
            onChange={({ currentTarget }) => setPrice(currentTarget.value)}
          />
        )}
      </div>
      {setUp.gateway !== null && (
        <div className={styles.try}>
          <TextInput
            label="Testar com"
            placeholder={channel === 'sms' ? '(11) 98765-4321' : 'voce@loja.com.br'}
            value={address}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <Button
            variant="default"
            onClick={() =>
              void run(
                () => call('message.send-test', { channel, address }),
                () => notice.info('Teste enviado: veja na lista como terminou.'),
              )
            }
          >
            Enviar teste
          </Button>
        </div>
      )}
    </FormDialog>
  )
}

interface ChannelFieldProps {
  readonly field: GatewayField
  readonly value: string
  readonly isSecretKept: boolean
  readonly onChange: (value: string) => void
}

function ChannelField({ field, value, isSecretKept, onChange }: ChannelFieldProps) {
  const { label, control, description } = field
  const shared = { label, value, description }
  switch (control.kind) {
    case 'choice':
      return (
        <NativeSelect
          {...shared}
          data={control.choices.map((one) => ({ ...one }))}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    case 'secret':
      return (
        <PasswordInput
          {...shared}
          placeholder={isSecretKept ? 'Guardada; digite para trocar' : undefined}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    case 'text':
      return (
        <TextInput
          {...shared}
          placeholder={control.placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
  }
}
