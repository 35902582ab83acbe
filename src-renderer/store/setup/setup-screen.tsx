import { Button, useMantineColorScheme } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { longestPin, shortestPinOfApprover } from '#shared/store/access/pin-rules'
import { pinLengthWords } from '#shared/store/access/pin-words'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { notice } from '../../ui/dialog/notice'
import { Page } from '../../ui/dialog/page'
import { ErrorText } from '../../ui/fields/error-text'
import { PinBoxes } from '../../ui/fields/pin-boxes'
import { OtherCopies } from '../backup/other-copies'
import { PixKeyKind } from '../branch/pix-key-kind'
import { StateField } from '../branch/state-field'
import { SetupField, type SetupFieldProps } from './setup-field'
import { draftFields, editDraft, emptyDraft, readShop, type DraftErrors, type DraftField } from './shop-draft'
import styles from './setup-screen.module.css'

/** The first run: what a till must know before anybody can sign in. `onReady` once main has it on disk. */
export function SetupScreen({ onReady }: { readonly onReady: () => Promise<void> }) {
  const [draft, setDraft] = useState(emptyDraft)
  const [errors, setErrors] = useState<DraftErrors>({})
  const { busy, refusal, refuse, run } = useCommand()
  const form = useRef<HTMLFormElement>(null)
  useMachineColours()

  function prepare() {
    const read = readShop(draft)
    refuse(null)
    setErrors(read.ok ? {} : read.error)
    if (!read.ok) return focusOn(draftFields.find((field) => read.error[field] !== undefined))
    void run(
      () => call('setup.prepare-shop', read.value),
      async () => {
        await onReady()
        notice.success(`Loja pronta. Entre com o código ${read.value.manager.code} e o PIN do gerente.`)
      },
      (error) => {
        if (error.code === 'shop-exists') void onReady()
        return messageFor(error)
      },
    )
  }

  /** In the order of `draftFields`: without the choice between two readings of a number, which is no field of the shop's. */
  const inputs = () =>
    [...(form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? [])].filter(
      (input) => input.type !== 'radio',
    )

  function focusOn(field: DraftField | undefined) {
    const wrong = field && inputs()[draftFields.indexOf(field)]
    wrong?.focus()
    if (wrong instanceof HTMLInputElement) wrong.select()
  }

  /** Enter goes on to the next field, and from the last one on. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    const all = inputs()
    const next = all[all.findIndex((input) => input === event.target) + 1]
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    if (!isField || next === undefined) return
    event.preventDefault()
    next.focus()
  }

  const bind = (name: DraftField) => ({
    value: draft[name],
    error: errors[name],
    onChange: (typed: string) => {
      setDraft(editDraft(draft, name, typed))
      setErrors({ ...errors, [name]: undefined })
    },
  })
  const field = (
    name: DraftField,
    props: Pick<SetupFieldProps, 'label' | 'maxLength' | 'placeholder' | 'numeric' | 'autoFocus'>,
  ) => <SetupField name={name} {...props} {...bind(name)} />

  return (
    <Page title="Preparar esta loja" above="Balcão PDV · primeira vez neste computador" width="xl">
      <form
        ref={form}
        className={styles.form}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          prepare()
        }}
      >
        <fieldset className={styles.group}>
          <legend>A loja</legend>
          {field('legalName', {
            label: 'Nome da loja',
            placeholder: 'Como no CNPJ',
            maxLength: 80,
            autoFocus: true,
          })}
          {field('cnpj', { label: 'CNPJ', maxLength: 18 })}
          {field('branchName', { label: 'Filial', placeholder: 'O nome que sai no cupom', maxLength: 40 })}
          <div className={styles.narrowLast}>
            {field('city', { label: 'Cidade', maxLength: 40 })}
            <div>
              <StateField
                name="state"
                value={draft.state}
                invalid={errors.state !== undefined}
                describedBy="state-error"
                onChange={bind('state').onChange}
              />
              <ErrorText id="state-error">{errors.state}</ErrorText>
            </div>
          </div>
          {field('pixKey', {
            label: 'Chave Pix (opcional)',
            placeholder: 'CNPJ, celular, e-mail ou aleatória',
            maxLength: 77,
          })}
          <PixKeyKind typed={draft.pixKey} onRewrite={bind('pixKey').onChange} />
        </fieldset>
        <div>
          <fieldset className={styles.group}>
            <legend>Este caixa</legend>
            <div className={styles.narrowFirst}>
              {field('terminalNumber', { label: 'Número', maxLength: 4, numeric: true })}
              {field('terminalName', { label: 'Nome do caixa', maxLength: 30 })}
            </div>
          </fieldset>
          <fieldset className={styles.group}>
            <legend>Primeiro gerente</legend>
            <div className={styles.narrowFirst}>
              {field('managerCode', { label: 'Código', maxLength: 6, numeric: true })}
              {field('managerName', { label: 'Nome do gerente', maxLength: 40 })}
            </div>
            <PinBoxes
              label={`PIN de ${pinLengthWords(true)}`}
              minLength={shortestPinOfApprover}
              maxLength={longestPin}
              {...bind('pin')}
            />
            <PinBoxes
              label="Repita o PIN"
              minLength={shortestPinOfApprover}
              maxLength={longestPin}
              {...bind('pinAgain')}
            />
          </fieldset>
        </div>
        <div className={styles.end}>
          {/* Enter in its windows is their own, and none of the form's. */}
          <div role="presentation" onKeyDown={(event) => event.stopPropagation()}>
            <OtherCopies label="Restaurar de uma cópia" />
          </div>
          {busy ? <Busy active what="a preparação da loja" /> : <ErrorText>{refusal}</ErrorText>}
          <Button type="submit" size="lg" loading={busy}>
            Preparar loja
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** Nobody has chosen light or dark for this till yet: as the computer is set. */
function useMachineColours(): void {
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme('auto'), [setColorScheme])
}
