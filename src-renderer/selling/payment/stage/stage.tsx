import { useState } from 'react'
import { assertNever } from '#shared/kernel/result'
import type { TenderFormProps } from '../tenders/tender-frame'
import { tenderView } from '../tenders/tender-views'
import type { PaymentStage } from './payment-stage'
import { RemoveTenderDialog } from './remove-tender-dialog'
import { ReadyWords, TooMuchWords } from './stage-words'

interface StageProps extends Omit<TenderFormProps, 'isProposed'> {
  readonly stage: PaymentStage
  /** Tells one filling in of a form from the next. */
  readonly form: string
  /** Finishes what is paid, once nothing else is missing. */
  readonly finish: () => Promise<void>
}

/** The middle of the payment screen. */
export function Stage({ stage, form, finish, ...props }: StageProps) {
  const { sale, code } = props
  switch (stage.kind) {
    case 'form': {
      const { Form } = tenderView(stage.tender)
      return <Form key={`${stage.tender} ${form} ${code}`} isProposed={stage.isProposed} {...props} />
    }
    case 'waiting':
      return <Waiting key={stage.tender.id} sale={sale} tender={stage.tender} finish={finish} />
    case 'too-much':
      return <TooMuchWords settlement={sale.settlement} />
    case 'ready':
      return <ReadyWords settlement={sale.settlement} />
    default:
      return assertNever(stage)
  }
}

interface WaitingStageProps extends Pick<StageProps, 'sale' | 'finish'> {
  readonly tender: Extract<PaymentStage, { kind: 'waiting' }>['tender']
}

function Waiting({ sale, tender, finish }: WaitingStageProps) {
  const [isLeaving, setIsLeaving] = useState(false)
  return (
    <>
      {tenderView(tender.kind).waiting({
        sale,
        tender,
        finish,
        onRemove: () => setIsLeaving(true),
      })}
      {isLeaving && <RemoveTenderDialog tender={tender} onClose={() => setIsLeaving(false)} />}
    </>
  )
}
