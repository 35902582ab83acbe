import { useEffect, useState } from 'react'
import { assertNever } from '#shared/kernel/result'
import type { DoneReceiving, ReceivingView } from '#shared/selling/crediario/receiving-view'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { leavePlace } from '../../shell/places/use-place'
import { ErrorText } from '../../ui/fields/error-text'
import { useSale } from '../open-sale/use-sale'
import { debtorToOpen, forgetDebtor, type DebtorToOpen } from './debtor-to-open'
import { FindDebtor } from './find-debtor'
import { OwedScreen } from './owed-screen'
import { PayReceiving } from './pay-receiving'
import { ReceivingDone } from './receiving-done'

type Step =
  | { readonly kind: 'find' }
  | { readonly kind: 'owed'; readonly debtor: DebtorToOpen }
  | { readonly kind: 'pay'; readonly receiving: ReceivingView }
  | { readonly kind: 'done'; readonly done: DoneReceiving; readonly receiving: ReceivingView }

/** Receber crediário (FEATURES B10). What was being received when the program ended goes on where it was. */
export function ReceiveScreen() {
  const { reply } = useAnswer('crediario.current', {})
  useEffect(() => forgetDebtor, [])
  if (reply === null) return <PlaceFrame title="Recebimento de Crediário">{null}</PlaceFrame>
  if (!reply.ok)
    return (
      <PlaceFrame title="Recebimento de Crediário">
        <ErrorText>{messageFor(reply.error)}</ErrorText>
      </PlaceFrame>
    )
  return <Receive begun={reply.value} />
}

function Receive({ begun }: { readonly begun: ReceivingView | null }) {
  const customer = useSale()?.customer ?? null
  const [step, setStep] = useState<Step>(() => firstStep(begun, customer?.id ?? null))
  const find = () => setStep({ kind: 'find' })
  const owed = (debtor: DebtorToOpen) => setStep({ kind: 'owed', debtor })

  switch (step.kind) {
    case 'find':
      return (
        <PlaceFrame key="find" title="Recebimento de Crediário">
          <FindDebtor onChoose={owed} />
        </PlaceFrame>
      )
    case 'owed':
      return (
        <OwedScreen
          key={`${step.debtor.customerId} ${step.debtor.installmentId}`}
          debtor={step.debtor}
          onBegun={(receiving) => setStep({ kind: 'pay', receiving })}
          onOther={owed}
          onBack={find}
        />
      )
    case 'pay':
      return (
        <PayReceiving
          receiving={step.receiving}
          onChanged={(receiving) => setStep({ kind: 'pay', receiving })}
          onGivenUp={() => owed({ customerId: step.receiving.customer.id, installmentId: null })}
          onDone={(done) => setStep({ kind: 'done', done, receiving: step.receiving })}
        />
      )
    case 'done':
      return (
        <PlaceFrame title="Crediário recebido" onBack={leavePlace}>
          <ReceivingDone done={step.done} customer={step.receiving.customer.name} onAnother={find} />
        </PlaceFrame>
      )
    default:
      return assertNever(step)
  }
}

function firstStep(begun: ReceivingView | null, customerId: DebtorToOpen['customerId'] | null): Step {
  if (begun !== null) return { kind: 'pay', receiving: begun }
  const debtor = debtorToOpen()
  if (debtor !== null) return { kind: 'owed', debtor }
  return customerId === null
    ? { kind: 'find' }
    : { kind: 'owed', debtor: { customerId, installmentId: null } }
}
