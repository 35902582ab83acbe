import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { DoneReceiving, ReceivingLine, ReceivingView } from '#shared/selling/crediario/receiving-view'
import { tenderDefinition, type TenderKind } from '#shared/selling/payment/tender'
import { useApp } from '../../app/use-app'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { useKeyAction } from '../../keys/use-key-action'
import { useDigitHotkeys } from '../../scanner/targets'
import { PlaceFrame } from '../../shell/place-frame'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { KeyHint } from '../../ui/key-hint'
import type { Bill } from '../payment/bill'
import { PayeeContext } from '../payment/payee'
import { Balance } from '../payment/stage/balance'
import { paymentStage } from '../payment/stage/payment-stage'
import { Stage } from '../payment/stage/stage'
import { TenderButtons } from '../payment/stage/tender-buttons'
import { tenderChoices } from '../payment/stage/tender-choices'
import { TenderList } from '../payment/stage/tender-list'
import { proposedTender } from '../payment/tenders/proposed-tender'
import { useFocusOn } from '../payment/tenders/use-focus-on'
import { receivingPayee } from './receiving-payee'
import styles from './pay-receiving.module.css'

/** Money alone pays what is owed. */
const choices = tenderChoices.filter(({ paysDebt }) => paysDebt)

interface PayReceivingProps {
  readonly receiving: ReceivingView
  readonly onChanged: (receiving: ReceivingView) => void
  readonly onGivenUp: () => void
  readonly onDone: (done: DoneReceiving) => void
}

/** How the instalments are paid: the payment screen's own stage over a receiving. */
export function PayReceiving({ receiving, onChanged, onGivenUp, onDone }: PayReceivingProps) {
  const { id, settlement, tenders } = receiving
  const bill: Bill = { id: null, settlement, tenders, customer: null, order: null }
  const keys = useApp((app) => app.keys)
  const usual = useApp((app) => app.paying.usualTender)
  const [chosen, setChosen] = useState<{ kind: TenderKind; form: number; isTouched: boolean } | null>(null)
  const [forms, setForms] = useState(0)
  const [typedCash, setTypedCash] = useState<Cents | null>(null)
  const [isLeaving, setIsLeaving] = useState(false)
  const { busy, refusal, run } = useCommand()
  const proposed = proposedTender(bill, usual)
  const stage = paymentStage(bill, chosen?.kind ?? null, proposed)
  const isChosen = stage.kind === 'form' && !stage.isProposed
  const isReady = stage.kind === 'ready'
  const finishButton = useFocusOn<HTMLButtonElement>(isReady ? 'ready' : null)

  function choose(kind: TenderKind) {
    if (settlement.unclaimed === 0 || !tenderDefinition(kind).paysDebt) return
    setForms(forms + 1)
    setChosen({ kind, form: forms, isTouched: false })
  }

  function close() {
    setTypedCash(null)
    setChosen(null)
  }

  const finish = () => run(() => call('crediario.finish', { receivingId: id }), onDone)

  function giveUp() {
    void run(() => call('crediario.give-up', { receivingId: id }), onGivenUp)
  }

  useKeyAction('payment', () => void finish(), stage.kind !== 'waiting')
  useDigitHotkeys((digit) => {
    const choice = choices.find((one) => one.digit === digit)
    if (choice !== undefined) choose(choice.kind)
  }, !isChosen)

  return (
    <PlaceFrame
      title={`Receber de ${receiving.customer.name}`}
      onBack={() => (isChosen ? close() : tenders.length === 0 ? giveUp() : setIsLeaving(true))}
    >
      <PayeeContext value={receivingPayee(id, onChanged)}>
        <div className={styles.screen}>
          <section className={styles.lines} aria-label="Parcelas pagas">
            <ul>
              {receiving.lines.map((line) => (
                <PaidLine key={line.id} line={line} />
              ))}
            </ul>
            {receiving.discount > 0 && <p>Desconto {formatCents(receiving.discount)}</p>}
          </section>
          <section className={styles.receive} aria-label="Receber">
            <TenderButtons
              sale={bill}
              choices={choices}
              chosen={stage.kind === 'form' ? stage.tender : null}
              customerKey={keys.customer}
              onChoose={choose}
            >
              {null}
            </TenderButtons>
            <div className={styles.stage}>
              <Stage
                stage={stage}
                form={`${isChosen ? (chosen?.form ?? '') : settlement.unclaimed}`}
                sale={bill}
                code={null}
                finish={finish}
                takesFocus={isChosen && chosen?.isTouched === false}
                typed={null}
                onTouched={() => setChosen({ kind: proposed, form: forms, isTouched: true })}
                onTypedCash={setTypedCash}
                onClose={close}
              />
            </div>
          </section>
          <section className={styles.bill} aria-label="Conta">
            <TenderList sale={bill} />
            <Balance sale={bill} typedCash={stage.kind === 'form' ? typedCash : null} />
            <ErrorText>{refusal}</ErrorText>
            <Button
              ref={finishButton}
              fullWidth
              color="green"
              className={styles.finish ?? ''}
              disabled={!isReady}
              loading={busy}
              data-home-focus={isReady || undefined}
              onClick={() => void finish()}
            >
              Concluir recebimento&nbsp;<KeyHint>{keys.payment}</KeyHint>
            </Button>
          </section>
        </div>
      </PayeeContext>
      <ConfirmDialog
        opened={isLeaving}
        danger
        title="Desistir do recebimento"
        confirmLabel="Desistir"
        cancelLabel="Continuar recebendo"
        busy={busy}
        onConfirm={giveUp}
        onClose={() => setIsLeaving(false)}
      >
        <p>O que já foi recebido volta ao cliente: devolva o dinheiro e cancele o cartão na maquininha.</p>
      </ConfirmDialog>
    </PlaceFrame>
  )
}

function PaidLine({ line }: { readonly line: ReceivingLine }) {
  const { origin, installment, installments, dueOn, principal, fine, interest, left } = line
  return (
    <li>
      <strong>
        {printedDay(dueOn)} · {installment}/{installments}
      </strong>
      <span>{origin}</span>
      <span>
        Parcela {formatCents(principal)}
        {fine > 0 && ` · multa ${formatCents(fine)}`}
        {interest > 0 && ` · juros ${formatCents(interest)}`}
      </span>
      {left > 0 && <span>Resta {formatCents(left)}</span>}
    </li>
  )
}
