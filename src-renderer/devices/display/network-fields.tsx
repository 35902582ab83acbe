import { NativeSelect, Switch, TextInput } from '@mantine/core'
import type { DisplayDevice } from '#shared/devices/display/display-operations'
import type { FieldsProps } from './screen-fields'
import styles from './display-section.module.css'

/** Whether tablets and other computers may show the sale, and where they reach this one. */
export function NetworkFields({ draft, change, device }: FieldsProps & { readonly device: DisplayDevice }) {
  return (
    <fieldset className={styles.group}>
      <legend>Tablet ou outro computador</legend>
      <Switch
        className={styles.switch ?? ''}
        label="Mostrar a venda na rede da loja"
        checked={draft.networkOn}
        onChange={(event) => change({ networkOn: event.currentTarget.checked })}
      />
      {draft.networkOn && (
        <div className={styles.wideNarrow}>
          <NativeSelect
            label="Endereço deste computador"
            value={draft.address}
            data={addressChoices(device, draft.address)}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
          <TextInput
            label="Porta"
            inputMode="numeric"
            value={draft.port}
            autoComplete="off"
            onChange={(event) => change({ port: event.currentTarget.value })}
          />
        </div>
      )}
      {draft.networkOn && (
        <Switch
          className={styles.switch ?? ''}
          label="Mostrar também o QR Code do Pix"
          description="A rede da loja não é cifrada: quem estiver nela poderia trocar o código. O cliente vê o nome de quem recebe e deve conferir no banco."
          checked={draft.networkPix}
          onChange={(event) => change({ networkPix: event.currentTarget.checked })}
        />
      )}
    </fieldset>
  )
}

function addressChoices({ addresses }: DisplayDevice, chosen: string) {
  const isGone = chosen !== '' && !addresses.includes(chosen)
  return [
    { value: '', label: 'Escolha' },
    ...addresses.map((address) => ({
      value: address,
      label: address.startsWith('127.') ? `${address} · só neste computador` : address,
    })),
    ...(isGone ? [{ value: chosen, label: `${chosen} (não é mais deste computador)` }] : []),
  ]
}
