import { Button, TextInput } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { formatTaxId } from '#shared/customers/customer/tax-id'
import type { PointsProgram, ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { PointsLookUp } from './points-look-up'
import { previewText } from './points-words'
import { firstDraft, readDraft, type ScorerDraft } from './scorer-draft'
import { useScorerSearch } from './use-scorer-search'
import classes from './points-form.module.css'

export interface PointsFormProps {
  readonly subject: ScoredSubject
  readonly program: PointsProgram
  readonly onClose: () => void
  /** Called with how it stands once somebody else, or nobody, scores. */
  readonly onChanged: (program: PointsProgram) => void
}

/** The CPF that scores: proposed, looked up, confirmed. Enter looks up, then confirms. */
export function PointsForm({ program, subject, onClose, onChanged }: PointsFormProps) {
  const who = `o ${program.name}`
  const [draft, setDraft] = useState(() => firstDraft(program))
  const { lookUp, search, refuse, forget, giveUp } = useScorerSearch(subject, who)
  const saving = useCommand()
  const field = useRef<HTMLInputElement>(null)
  const submit = useRef<HTMLButtonElement>(null)
  const ready = lookUp.kind === 'found' || lookUp.kind === 'unanswered'

  function lookUpDraft(wanted: ScorerDraft) {
    if (lookUp.kind === 'asking' || saving.busy) return
    const read = readDraft(wanted)
    if ('taxId' in read) return search(read.taxId)
    refuse(read.problem)
    field.current?.focus()
  }

  /** The customer's own CPF whole, for the cashier to confirm it with them while they buy. */
  function showWhole() {
    const asked =
      subject.kind === 'sale'
        ? call('sale.tax-id-to-confirm', { saleId: subject.saleId })
        : call('order.tax-id-to-confirm', { orderId: subject.orderId })
    void asked.then((reply) => {
      if (!reply.ok) return
      const text = formatTaxId(reply.value.taxId)
      setDraft((now) => (now.kind === 'own' ? { kind: 'own', text } : now))
    })
  }

  const lookUpProposed = useEffectEvent(() => {
    if (draft.kind !== 'own') return
    lookUpDraft(draft)
    showWhole()
  })
  useEffect(() => lookUpProposed(), [])

  // So that Enter goes on by itself from the field to the answer.
  useEffect(() => {
    if (ready) submit.current?.focus({ preventScroll: true })
  }, [ready])

  function save() {
    if (!ready || saving.busy) return
    void saving.run(
      () => call('loyalty.set-scorer', { subject, taxId: lookUp.taxId }),
      (changed) => {
        onChanged(changed)
        notice.success(
          changed.creditings.length === 0
            ? 'CPF informado: os pontos seguem depois do pagamento.'
            : `CPF informado: ${who} é avisado pela fila.`,
        )
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title={`Buscar dados de clientes ${program.name}`}
      reason="Quem recebe os pontos: o cliente ou outra pessoa."
      onClose={onClose}
      onSubmit={() => (ready ? save() : lookUpDraft(draft))}
      submitLabel={ready ? 'Pontuar este CPF' : 'Buscar'}
      submitRef={submit}
      busy={saving.busy}
    >
      <div className={classes.field}>
        <TextInput
          ref={field}
          label="CPF"
          inputMode="numeric"
          autoComplete="off"
          maxLength={14}
          data-autofocus
          className={classes.input ?? ''}
          value={draft.text}
          onFocus={(event) => event.currentTarget.select()}
          // In the field it looks up, once more where nobody answered; only the button scores.
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            lookUpDraft(draft)
          }}
          onChange={(event) => {
            forget()
            saving.refuse(null)
            setDraft({ kind: 'typed', text: event.currentTarget.value })
          }}
        />
        {program.proposedTaxId !== null && (
          <Button
            variant="default"
            disabled={draft.kind === 'own'}
            onClick={() => {
              const own: ScorerDraft = { kind: 'own', text: program.proposedTaxId ?? '' }
              setDraft(own)
              lookUpDraft(own)
              showWhole()
            }}
          >
            CPF do cliente
          </Button>
        )}
      </div>
      <PointsLookUp
        program={program.name}
        lookUp={lookUp}
        kept={draft.kind === 'kept' ? program.scorer : null}
      />
      <p className={classes.preview}>{previewText(program.preview)}</p>
      {saving.refusal === null ? (
        <Busy
          active={lookUp.kind === 'asking' || saving.busy}
          what={who}
          onCancel={saving.busy ? onClose : giveUp}
        />
      ) : (
        <ErrorText>{saving.refusal}</ErrorText>
      )}
    </FormDialog>
  )
}
