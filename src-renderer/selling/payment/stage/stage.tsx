import { assertNever } from '#shared/kernel/result'
import type { VoucherCode } from '#shared/rewards/vouchers/voucher'
import type { Finishing } from '../finish/use-finish'
import { TenderForm } from '../tenders/tender-form'
import type { TenderFormProps } from '../tenders/tender-frame'
import type { PaymentStage } from './payment-stage'
import { PixPanel } from './pix-panel'
import { ReadyWords, TooMuchWords } from './stage-words'

interface StageProps extends Omit<TenderFormProps, 'isProposed'> {
  readonly stage: PaymentStage
  /** Tells one filling in of a form from the next. */
  readonly form: string
  /** The voucher that was scanned, or waits for this sale. */
  readonly voucher: VoucherCode | null
  readonly finishing: Finishing
}

/** The middle of the payment screen. */
export function Stage({ stage, form, voucher, finishing, ...props }: StageProps) {
  const { sale } = props
  switch (stage.kind) {
    case 'form':
      return (
        <TenderForm
          key={`${form} ${voucher}`}
          kind={stage.tender}
          voucher={voucher}
          isProposed={stage.isProposed}
          {...props}
        />
      )
    case 'pix':
      return <PixPanel key={stage.pix.id} sale={sale} pix={stage.pix} finish={finishing.finish} />
    case 'too-much':
      return <TooMuchWords settlement={sale.settlement} />
    case 'ready':
      return <ReadyWords settlement={sale.settlement} />
    default:
      return assertNever(stage)
  }
}
